package org.communitycontrol.finding;

import org.communitycontrol.message.Input;

/** The rules for numbers that every part of the library keeps alike. */
public final class NumberRules {

    private NumberRules() {}

    /**
     * Returns {@code value} if it is within {@code least} and {@code most}, both included.
     *
     * @param field the name of the attribute, for the exception
     * @throws DomainException.InvalidValue with {@code out-of-range}, the bound and the nearest legal value
     */
    public static int between(String field, int value, int least, int most) {
        return (int) between(field, (long) value, (long) least, (long) most);
    }

    /**
     * Returns {@code value} if it is within {@code least} and {@code most}, both included.
     *
     * @param field the name of the attribute, for the exception
     * @throws DomainException.InvalidValue with {@code out-of-range}, the bound and the nearest legal value
     */
    public static long between(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("out-of-range")
                            .addInputs(
                                    Input.count("value", value), Input.count("least", least), Input.count("most", most))
                            .bound(least + ".." + most)
                            .nearest(Long.toString(value < least ? least : most))
                            .build());
        }
        return value;
    }
}
