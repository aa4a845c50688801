package org.communitycontrol.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that a sentence may quote: a count, an amount, a day, a code or an identifier; never free text.
 *
 * <p>On the wire an object with one member that names the kind, such as {@code {"count": 3}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operand.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Operand.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Operand.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Operand.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Operand.Id.class, name = "id")
})
public sealed interface Operand {

    /** Returns the value as it stands in a sentence, the same in every language. */
    String text();

    /** A whole number. */
    record Count(@JsonValue long value) implements Operand {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Count {}

        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** A decimal number, compared by value: {@code 1.50} and {@code 1.5} are one amount. */
    record Amount(@JsonValue BigDecimal value) implements Operand {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A civil day. */
    record Day(@JsonValue LocalDate value) implements Operand {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Day {}

        @Override
        public String text() {
            return value.toString();
        }
    }

    /** A code of this library or of its user's catalogue, such as {@code vacant-verified}. */
    record Code(@JsonValue String value) implements Operand {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Code {}

        @Override
        public String text() {
            return value;
        }
    }

    /** An identifier the host gave. It may stand in an answer to that host; findings never carry one. */
    record Id(@JsonValue String value) implements Operand {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Id {}

        @Override
        public String text() {
            return value;
        }
    }
}
