package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.subsidy.scheme.Fen;
import org.joda.money.CurrencyUnit;

/**
 * Reads a value that another library made and that is written as a short text: a currency, a month.
 *
 * @param <T> the type of the value
 */
final class CodeDeserializer<T> extends StdScalarDeserializer<T> {

    private static final int MONTH_LENGTH = "2020-02".length();

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    private CodeDeserializer(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static CodeDeserializer<CurrencyUnit> currency() {
        return new CodeDeserializer<>(CurrencyUnit.class, Fen::currency);
    }

    static CodeDeserializer<YearMonth> month() {
        return new CodeDeserializer<>(YearMonth.class, CodeDeserializer::month);
    }

    private static YearMonth month(String text) {
        try {
            if (text.length() == MONTH_LENGTH) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException notAMonth) {
            throw new DomainException.InvalidValue("month", Problem.of("not-a-month"));
        }
        throw new DomainException.InvalidValue("month", Problem.of("not-a-month"));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw RefusedValue.wrongType(parser, "string");
        }
        try {
            return parse.apply(parser.getText());
        } catch (DomainException.InvalidValue refused) {
            throw new RefusedValue(parser, refused.problem());
        }
    }
}
