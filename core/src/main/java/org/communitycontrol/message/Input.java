package org.communitycontrol.message;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A named value an answer rests on or a sentence quotes.
 *
 * @param name the placeholder in the sentence, in lower camel case
 * @param value what stands for it
 */
public record Input(String name, Operand value) {

    /** Returns a named whole number. */
    public static Input count(String name, long value) {
        return new Input(name, new Operand.Count(value));
    }

    /** Returns a named decimal number. */
    public static Input amount(String name, BigDecimal value) {
        return new Input(name, new Operand.Amount(value));
    }

    /** Returns a named day. */
    public static Input day(String name, LocalDate value) {
        return new Input(name, new Operand.Day(value));
    }

    /** Returns a named code. */
    public static Input code(String name, String value) {
        return new Input(name, new Operand.Code(value));
    }

    /** Returns a named identifier of the host's. */
    public static Input id(String name, String value) {
        return new Input(name, new Operand.Id(value));
    }
}
