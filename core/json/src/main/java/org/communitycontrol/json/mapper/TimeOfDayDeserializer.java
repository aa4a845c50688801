package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.communitycontrol.finding.Problem;

/** Reads a time of day: exactly {@code HH:mm} in ASCII digits, from 00:00 to 23:59. */
final class TimeOfDayDeserializer extends StdScalarDeserializer<LocalTime> {

    @Serial
    private static final long serialVersionUID = 1L;

    TimeOfDayDeserializer() {
        super(LocalTime.class);
    }

    @Override
    public LocalTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw RefusedValue.wrongType(parser, "time");
        }
        String text = parser.getText();
        if (!Digits.match("dd:dd", text)) {
            throw new RefusedValue(parser, Problem.of("not-a-time"));
        }
        try {
            return LocalTime.of(Digits.number(text, 0, 2), Digits.number(text, 3, 5));
        } catch (DateTimeException e) {
            throw new RefusedValue(parser, Problem.of("not-a-time"));
        }
    }
}
