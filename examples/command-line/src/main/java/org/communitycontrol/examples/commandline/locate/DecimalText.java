package org.communitycontrol.examples.commandline.locate;

/** Reads plain decimal numbers from bytes: the double nearest to the text, as {@link Double#parseDouble} gives it. */
final class DecimalText {

    /** All that fit a long. */
    private static final int MOST_DIGITS = 18;

    private static final long EXACT = 1L << 53;

    /** Powers of ten that are doubles. */
    private static final double[] TENS = new double[MOST_DIGITS + 1];

    static {
        double ten = 1;
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = ten;
            ten *= 10;
        }
    }

    /** Nearer to the middle between two doubles than this share of their distance, the remainder does not say which. */
    private static final double DOUBT = 1e-6;

    private DecimalText() {}

    /** Returns the number; not a number if the text is not digits with at most a sign and a point, or is too long. */
    static double parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative || (at < to && text[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                count++;
            } else if (text[at] == '.' && point < 0) {
                point = at;
            } else {
                return Double.NaN;
            }
            if (count > MOST_DIGITS) {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = quotient(digits, point < 0 ? 0 : to - point - 1);
        return negative ? -value : value;
    }

    /** Returns the double nearest to {@code digits} divided by a power of ten; not a number where that is in doubt. */
    private static double quotient(long digits, int power) {
        double tens = TENS[power];
        double high = (double) digits;
        double first = high / tens;
        if (digits <= EXACT) {
            return first;
        }
        double rest = Math.fma(-first, tens, high) + (digits - (long) high);
        double more = rest / tens;
        double value = first + more;
        double lost = Math.abs(more - (value - first));
        double half = Math.ulp(value) / 2;
        return Math.abs(lost - half) < DOUBT * half ? Double.NaN : value;
    }
}
