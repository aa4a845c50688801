package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.subsidy.scheme.Fen;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"amount":"123.45","currency":"CNY"}}: both members, both texts, and no other. */
final class MoneyDeserializer extends StdDeserializer<Money> {

    @Serial
    private static final long serialVersionUID = 1L;

    MoneyDeserializer() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw RefusedValue.wrongType(parser, "object");
        }
        @Nullable String amount = null;
        @Nullable String currency = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            switch (name) {
                case "amount" -> amount = text(parser, text);
                case "currency" -> currency = text(parser, text);
                default -> throw new RefusedValue(parser, Problem.of("unknown-member"));
            }
        }
        if (amount == null || currency == null) {
            throw new RefusedValue(parser, Problem.of("missing"));
        }
        try {
            return Fen.parse(amount, currency);
        } catch (DomainException.InvalidValue refused) {
            throw new RefusedValue(parser, refused.problem());
        }
    }

    private static String text(JsonParser parser, boolean text) throws IOException {
        if (!text) {
            throw RefusedValue.wrongType(parser, "string");
        }
        return parser.getText();
    }
}
