package org.communitycontrol.examples.commandline.generate.ground;

import java.math.BigDecimal;

/**
 * A point of the earth, WGS-84, to seven decimals.
 *
 * @param east longitude in ten-millionths of a degree
 * @param north latitude in ten-millionths of a degree
 */
public record Spot(long east, long north) {

    /** Not measured. */
    public static final Spot UNKNOWN = new Spot(Long.MIN_VALUE, Long.MIN_VALUE);

    /** How many of these make a degree. */
    static final double PER_DEGREE = 1e7;

    /** Returns the nearest such point. */
    static Spot near(double longitude, double latitude) {
        return new Spot((long) Math.rint(longitude * PER_DEGREE), (long) Math.rint(latitude * PER_DEGREE));
    }

    /** Returns whether it was measured. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Returns the longitude in degrees as written. */
    public BigDecimal longitude() {
        return BigDecimal.valueOf(east, 7);
    }

    /** Returns the latitude in degrees as written. */
    public BigDecimal latitude() {
        return BigDecimal.valueOf(north, 7);
    }
}
