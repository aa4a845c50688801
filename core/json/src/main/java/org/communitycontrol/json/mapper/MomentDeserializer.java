package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.communitycontrol.finding.Problem;

/** Reads a moment: exactly {@code yyyy-MM-ddTHH:mm:ssZ} or {@code yyyy-MM-ddTHH:mm:ss.SSSZ}, within the bounds of a day. */
final class MomentDeserializer extends StdScalarDeserializer<Instant> {

    @Serial
    private static final long serialVersionUID = 1L;

    MomentDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw RefusedValue.wrongType(parser, "instant");
        }
        LocalDateTime moment = moment(parser, parser.getText());
        LocalDate day = moment.toLocalDate();
        if (day.isBefore(DayDeserializer.EARLIEST) || day.isAfter(DayDeserializer.LATEST)) {
            throw new RefusedValue(parser, DayDeserializer.outOfRange(day, DayDeserializer.EARLIEST));
        }
        return moment.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime moment(JsonParser parser, String text) throws RefusedValue {
        boolean whole = Digits.match("dddd-dd-ddTdd:dd:ddZ", text);
        if (!whole && !Digits.match("dddd-dd-ddTdd:dd:dd.dddZ", text)) {
            throw new RefusedValue(parser, Problem.of("not-an-instant"));
        }
        try {
            return LocalDateTime.of(
                    Digits.number(text, 0, 4),
                    Digits.number(text, 5, 7),
                    Digits.number(text, 8, 10),
                    Digits.number(text, 11, 13),
                    Digits.number(text, 14, 16),
                    Digits.number(text, 17, 19),
                    whole ? 0 : Digits.number(text, 20, 23) * 1_000_000);
        } catch (DateTimeException e) {
            throw new RefusedValue(parser, Problem.of("not-an-instant"));
        }
    }
}
