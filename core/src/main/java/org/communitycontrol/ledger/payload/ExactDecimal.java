package org.communitycontrol.ledger.payload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Which decimals does RFC 8785 write unchanged?
 *
 * <p>It writes a number as ECMAScript does: the shortest decimal that reads back as the same IEEE 754 double. A decimal
 * is therefore exact if it is that shortest decimal of its nearest double. Doubles serve for this question alone; no
 * value is ever kept in one.
 */
final class ExactDecimal {

    private static final int LONGEST_TEXT = 400;
    private static final int MOST_SCALE = 400;

    /** Room for 1 followed by 400 zeros; checked first, because digits of a huge number are slow to count. */
    private static final int MOST_BITS = 1_400;

    /** No double needs more digits. */
    private static final int MOST_DIGITS = 17;

    /** Decimals of so many digits, in the range below, are each the shortest one of a double of their own. */
    private static final int ALWAYS_EXACT_DIGITS = 15;

    private static final int ALWAYS_EXACT_EXPONENT = 300;

    private ExactDecimal() {}

    static BigDecimal of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_SCALE || value.unscaledValue().bitLength() > MOST_BITS) {
            throw notExact();
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal digits = value.stripTrailingZeros();
        int precision = digits.precision();
        if (precision > MOST_DIGITS) {
            throw notExact();
        }
        int exponent = precision - digits.scale() - 1;
        boolean always = precision <= ALWAYS_EXACT_DIGITS && Math.abs(exponent) <= ALWAYS_EXACT_EXPONENT;
        if (!always && !shortest(digits.abs())) {
            throw notExact();
        }
        return digits;
    }

    static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT || !jsonNumber(text)) {
            throw new DomainException.InvalidValue("", Problem.of("not-a-number"));
        }
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (mark >= 0 && text.length() - mark > 10) {
            throw notExact();
        }
        return new BigDecimal(text);
    }

    private static boolean shortest(BigDecimal value) {
        double nearest = value.doubleValue();
        if (nearest == 0 || Double.isInfinite(nearest)) {
            return false;
        }
        BigDecimal exact = new BigDecimal(nearest);
        int precision = value.precision();
        if (precision > 1
                && (readsBack(down(exact, precision - 1), nearest) || readsBack(up(exact, precision - 1), nearest))) {
            return false;
        }
        return closest(exact, precision, nearest).compareTo(value) == 0;
    }

    /** Of the two decimals of this precision around the double, returns the nearer that reads back; if equal, even. */
    private static BigDecimal closest(BigDecimal exact, int precision, double nearest) {
        BigDecimal below = down(exact, precision);
        BigDecimal above = up(exact, precision);
        if (!readsBack(below, nearest)) {
            return above;
        }
        if (!readsBack(above, nearest)) {
            return below;
        }
        return exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal down(BigDecimal exact, int precision) {
        return exact.round(new MathContext(precision, RoundingMode.DOWN));
    }

    private static BigDecimal up(BigDecimal exact, int precision) {
        return exact.round(new MathContext(precision, RoundingMode.UP));
    }

    private static boolean readsBack(BigDecimal decimal, double nearest) {
        return decimal.doubleValue() == nearest;
    }

    /** RFC 8259, section 6, in ASCII digits only. */
    private static boolean jsonNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == 0 || (whole > 1 && text.charAt(at) == '0')) {
            return false;
        }
        at += whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == 0) {
                return false;
            }
            at += 1 + fraction;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent == 0) {
                return false;
            }
            at += exponent;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static DomainException.InvalidValue notExact() {
        return new DomainException.InvalidValue("", Problem.of("number-not-exact"));
    }
}
