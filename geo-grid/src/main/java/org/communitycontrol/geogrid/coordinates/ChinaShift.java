package org.communitycontrol.geogrid.coordinates;

/**
 * The shift from WGS-84 to GCJ-02 and back.
 *
 * <p>Numbers: the ellipsoid of Krasovsky 1940 and the series of sines that open libraries publish.
 */
final class ChinaShift {

    private static final double WEST = 72.004;
    private static final double EAST = 137.8347;
    private static final double SOUTH = 0.8293;
    private static final double NORTH = 55.8271;

    /** A point this far outside the box cannot be the image of a point in it: the shift is below 0.02°. */
    private static final double MARGIN = 0.1;

    private static final double EQUATORIAL_RADIUS = 6378245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;
    private static final double PI = StrictMath.PI;

    /** A point found on the edge of the box may have been rounded to beyond it. */
    private static final double ROUNDING = 1e-10;

    private static final double CLOSE_ENOUGH = 1e-13;
    private static final int MOST_STEPS = 30;

    private ChinaShift() {}

    /** Replaces the WGS-84 point in {@code point} by its GCJ-02 point; the same outside the box. */
    static void forward(double[] point) {
        if (inside(point[0], point[1], 0)) {
            double longitude = point[0];
            double latitude = point[1];
            shift(longitude, latitude, point);
            point[0] += longitude;
            point[1] += latitude;
        }
    }

    /**
     * Replaces the GCJ-02 point in {@code point} by its WGS-84 point.
     *
     * <p>The box is one of WGS-84 points: if a point in it is shifted to this one, that point is the answer, else the
     * point itself. A point just within the box that is the image of no point is taken back by its shift all the same.
     */
    static void backward(double[] point) {
        double longitude = point[0];
        double latitude = point[1];
        if (!inside(longitude, latitude, MARGIN)) {
            return;
        }
        double[] shift = new double[2];
        double x = longitude;
        double y = latitude;
        for (int i = 0; i < MOST_STEPS; i++) {
            shift(x, y, shift);
            double nextX = longitude - shift[0];
            double nextY = latitude - shift[1];
            double step = Math.max(Math.abs(nextX - x), Math.abs(nextY - y));
            x = nextX;
            y = nextY;
            if (step < CLOSE_ENOUGH) {
                break;
            }
        }
        if (inside(x, y, ROUNDING) || inside(longitude, latitude, 0)) {
            point[0] = x;
            point[1] = y;
        }
    }

    private static boolean inside(double longitude, double latitude, double margin) {
        return longitude >= WEST - margin
                && longitude <= EAST + margin
                && latitude >= SOUTH - margin
                && latitude <= NORTH + margin;
    }

    private static void shift(double longitude, double latitude, double[] shift) {
        double x = longitude - 105.0;
        double y = latitude - 35.0;
        double root = Math.sqrt(Math.abs(x));
        double common = (20.0 * StrictMath.sin(6.0 * x * PI) + 20.0 * StrictMath.sin(2.0 * x * PI)) * 2.0 / 3.0;
        double north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + common;
        north += (20.0 * StrictMath.sin(y * PI) + 40.0 * StrictMath.sin(y / 3.0 * PI)) * 2.0 / 3.0;
        north += (160.0 * StrictMath.sin(y / 12.0 * PI) + 320.0 * StrictMath.sin(y * PI / 30.0)) * 2.0 / 3.0;
        double east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + common;
        east += (20.0 * StrictMath.sin(x * PI) + 40.0 * StrictMath.sin(x / 3.0 * PI)) * 2.0 / 3.0;
        east += (150.0 * StrictMath.sin(x / 12.0 * PI) + 300.0 * StrictMath.sin(x / 30.0 * PI)) * 2.0 / 3.0;

        double phi = latitude / 180.0 * PI;
        double sine = StrictMath.sin(phi);
        double magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double rootOfMagic = Math.sqrt(magic);
        shift[0] = east * 180.0 / (EQUATORIAL_RADIUS / rootOfMagic * StrictMath.cos(phi) * PI);
        shift[1] = north * 180.0 / (EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED) / (magic * rootOfMagic) * PI);
    }
}
