package org.communitycontrol.geogrid.picture;

/** Lengths in tenths of an SVG unit, so that rounding and text are exact. */
final class Tenths {

    /** Tenths in a unit. */
    static final int IN_UNIT = 10;

    private Tenths() {}

    /** Returns the decimal, without an exponent and without a decimal of 0: {@code 12.5}, {@code 12}, {@code -0.5}. */
    static String text(long tenths) {
        long whole = Math.abs(tenths) / IN_UNIT;
        long rest = Math.abs(tenths) % IN_UNIT;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
