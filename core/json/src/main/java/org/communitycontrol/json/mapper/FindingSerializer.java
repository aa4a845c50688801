package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Language;

/**
 * Writes a finding as one flat object: {@code file}, {@code row}, {@code column} or {@code pointer}, {@code code}, {@code
 * message}, {@code bound}, {@code nearest}; what is empty is left out.
 */
final class FindingSerializer extends StdSerializer<Finding> {

    /** The attribute of a writer that holds the {@link Language} of messages; English without it. */
    static final Object LANGUAGE = new Object();

    @Serial
    private static final long serialVersionUID = 1L;

    FindingSerializer() {
        super(Finding.class);
    }

    @Override
    public void serialize(Finding finding, JsonGenerator out, SerializerProvider provider) throws IOException {
        Language language = provider.getAttribute(LANGUAGE) instanceof Language chosen ? chosen : Language.EN;
        Place place = finding.place();
        out.writeStartObject(finding);
        text(out, "file", place.file());
        if (place.row() > 0) {
            out.writeNumberField("row", place.row());
        }
        text(out, "column", place.column());
        text(out, "pointer", place.pointer());
        text(out, "code", finding.code());
        text(out, "message", finding.message(language));
        text(out, "bound", finding.problem().bound());
        text(out, "nearest", finding.problem().nearest());
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, String name, Optional<String> value) throws IOException {
        text(out, name, value.orElse(""));
    }

    private static void text(JsonGenerator out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }
}
