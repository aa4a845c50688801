package org.communitycontrol.geogrid.geojson;

import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;

/** Positions with at most 7 decimals. */
final class DecimalRing {

    private static final int DECIMALS = 7;
    private static final long IN_DEGREE = 10_000_000;

    private DecimalRing() {}

    /** Returns whether a ring has width and height once it is rounded. */
    static boolean hasExtent(Ring ring) {
        return rounded(ring.extent().west()) < rounded(ring.extent().east())
                && rounded(ring.extent().south()) < rounded(ring.extent().north());
    }

    /** Returns the positions as text, counter-clockwise or clockwise, the first again as the last. */
    static String text(Ring ring, boolean counterClockwise) {
        boolean asGiven = Ellipsoid.signedAreaSquareMetres(ring) >= 0 == counterClockwise;
        StringBuilder text = new StringBuilder(ring.size() * 26);
        for (int i = 0; i < ring.size(); i++) {
            int position = asGiven ? i : ring.size() - 1 - i;
            text.append(i == 0 ? "[" : ",[");
            append(ring.longitude(position), text);
            text.append(',');
            append(ring.latitude(position), text);
            text.append(']');
        }
        return text.toString();
    }

    /** Returns a number of degrees as text. */
    static String text(double degrees) {
        StringBuilder text = new StringBuilder();
        append(degrees, text);
        return text.toString();
    }

    private static long rounded(double degrees) {
        return Math.round(degrees * IN_DEGREE);
    }

    private static void append(double degrees, StringBuilder text) {
        long units = rounded(degrees);
        if (units < 0) {
            text.append('-');
            units = -units;
        }
        text.append(units / IN_DEGREE);
        long rest = units % IN_DEGREE;
        if (rest > 0) {
            text.append('.');
            int decimals = DECIMALS;
            while (rest % 10 == 0) {
                rest /= 10;
                decimals--;
            }
            String digits = Long.toString(rest);
            text.append("0".repeat(decimals - digits.length())).append(digits);
        }
    }
}
