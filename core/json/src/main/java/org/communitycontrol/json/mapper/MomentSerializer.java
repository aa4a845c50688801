package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/** Writes a moment as it is read; one that is finer than a millisecond is refused, because reading it back would differ. */
final class MomentSerializer extends StdScalarSerializer<Instant> {

    @Serial
    private static final long serialVersionUID = 1L;

    MomentSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!moment.truncatedTo(ChronoUnit.MILLIS).equals(moment)) {
            throw new DomainException.InvalidValue("instant", Problem.of("instant-too-fine"));
        }
        out.writeString(moment.toString());
    }
}
