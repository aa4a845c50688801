package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day: exactly {@code yyyy-MM-dd} in ASCII digits, a day that exists, between bounds.
 *
 * <p>A member named {@code birthDate} may go back to 1850, every other day to 1900. The name decides because a birth is
 * the only day of this library that can lie before any rule, and every document calls it so; were all days allowed from
 * 1850, a mistyped century in an event would pass.
 */
final class DayDeserializer extends StdScalarDeserializer<LocalDate> implements ContextualDeserializer {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate EARLIEST_BIRTH = LocalDate.of(1850, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String BIRTH = "birthDate";

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate earliest;

    DayDeserializer(LocalDate earliest) {
        super(LocalDate.class);
        this.earliest = earliest;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property != null && property.getName().equals(BIRTH) ? new DayDeserializer(EARLIEST_BIRTH) : this;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw RefusedValue.wrongType(parser, "day");
        }
        LocalDate day = day(parser, parser.getText());
        if (day.isBefore(earliest) || day.isAfter(LATEST)) {
            throw new RefusedValue(parser, outOfRange(day, earliest));
        }
        return day;
    }

    private static LocalDate day(JsonParser parser, String text) throws RefusedValue {
        if (!Digits.match("dddd-dd-dd", text)) {
            throw new RefusedValue(parser, Problem.of("not-a-date"));
        }
        try {
            return LocalDate.of(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10));
        } catch (DateTimeException e) {
            throw new RefusedValue(parser, Problem.of("not-a-date"));
        }
    }

    static Problem outOfRange(LocalDate day, LocalDate earliest) {
        LocalDate bound = day.isBefore(earliest) ? earliest : LATEST;
        return Problem.builder()
                .code("date-out-of-range")
                .addInputs(Input.day("earliest", earliest), Input.day("latest", LATEST))
                .bound(bound.toString())
                .nearest(bound.toString())
                .build();
    }
}
