package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * Reads a decimal of at most 40 digits and 20 places either side of the point, before anybody calculates with it: adding
 * one to {@code 1e-10000000} takes half a minute.
 */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    private static final int MOST_DIGITS = 40;
    private static final int MOST_PLACES = 20;

    @Serial
    private static final long serialVersionUID = 1L;

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw RefusedValue.wrongType(parser, "number");
        }
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > MOST_PLACES || value.precision() > MOST_DIGITS) {
            throw new RefusedValue(
                    parser,
                    Problem.of(
                            "number-too-long", Input.count("digits", MOST_DIGITS), Input.count("places", MOST_PLACES)));
        }
        return value;
    }
}
