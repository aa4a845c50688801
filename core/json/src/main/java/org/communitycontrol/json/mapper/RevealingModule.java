package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import org.communitycontrol.people.Location;
import org.communitycontrol.people.PersonalValue;
import org.communitycontrol.people.Purpose;

/**
 * Writes personal values and the points of dwellings as they are, for one purpose.
 *
 * <p>Never registered by itself: a mapper that has it shows who people are. Register it after {@link
 * CommunityControlModule}.
 */
public final class RevealingModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Returns the module for {@code purpose}. */
    public RevealingModule(Purpose purpose) {
        super("CommunityControlRevealingModule", Version.unknownVersion());
        addSerializer(PersonalValue.class, new Revealed(purpose));
        addSerializer(Location.class, new Point());
    }

    private static final class Revealed extends StdSerializer<PersonalValue> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Purpose purpose;

        Revealed(Purpose purpose) {
            super(PersonalValue.class);
            this.purpose = purpose;
        }

        @Override
        public void serialize(PersonalValue value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.reveal(purpose));
        }
    }

    private static final class Point extends StdSerializer<Location> {

        @Serial
        private static final long serialVersionUID = 1L;

        Point() {
            super(Location.class);
        }

        @Override
        public void serialize(Location point, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject(point);
            out.writeNumberField("longitude", point.longitude());
            out.writeNumberField("latitude", point.latitude());
            out.writeEndObject();
        }
    }
}
