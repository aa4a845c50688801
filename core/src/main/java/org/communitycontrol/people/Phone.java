package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.base.CharMatcher;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * A telephone number.
 *
 * <p>Single spaces and hyphens between digits may be written and are not kept: {@code 138-0013-8000} and {@code
 * 13800138000} are one number. Whether it is assigned, and what its country or area is, is not looked at.
 */
public final class Phone implements PersonalValue {

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 20;
    private static final int SHOWN_DIGITS = 2;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(" -");

    private final String number;

    private Phone(String number) {
        this.number = number;
    }

    /**
     * Returns the number that {@code text} writes.
     *
     * @param text 5 to 20 ASCII digits, before them perhaps a {@code +}, between them perhaps single spaces or hyphens
     * @throws DomainException.InvalidValue with {@code phone-character}, {@code phone-separator} or {@code
     *     phone-length}, looked for in this order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phone parse(String text) {
        boolean international = text.startsWith("+");
        String national = international ? text.substring(1) : text;
        if (!DIGIT.or(SEPARATOR).matchesAllOf(national)) {
            throw new DomainException.InvalidValue("phone", Problem.of("phone-character"));
        }
        for (int i = 0; i < national.length(); i++) {
            boolean betweenDigits = i > 0
                    && i + 1 < national.length()
                    && DIGIT.matches(national.charAt(i - 1))
                    && DIGIT.matches(national.charAt(i + 1));
            if (SEPARATOR.matches(national.charAt(i)) && !betweenDigits) {
                throw new DomainException.InvalidValue("phone", Problem.of("phone-separator"));
            }
        }
        String digits = DIGIT.retainFrom(national);
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            throw new DomainException.InvalidValue(
                    "phone",
                    Problem.builder()
                            .code("phone-length")
                            .addInputs(Input.count("length", digits.length()))
                            .bound(FEWEST_DIGITS + ".." + MOST_DIGITS)
                            .build());
        }
        return new Phone(international ? "+" + digits : digits);
    }

    /** Returns a star for each digit but the last two: more would point at one household among three hundred. */
    @Override
    public String masked() {
        String digits = DIGIT.retainFrom(number);
        int hidden = digits.length() - SHOWN_DIGITS;
        return "*".repeat(hidden) + digits.substring(hidden);
    }

    /** Returns the digits, with the {@code +} before them if there was one. */
    @Override
    public String reveal(Purpose purpose) {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phone that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Returns the mask. */
    @Override
    public String toString() {
        return masked();
    }
}
