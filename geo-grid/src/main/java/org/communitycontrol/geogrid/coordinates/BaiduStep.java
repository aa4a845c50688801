package org.communitycontrol.geogrid.coordinates;

/** The step from GCJ-02 to BD-09 and back, which is taken everywhere on earth; the numbers are those of open libraries. */
final class BaiduStep {

    private static final double WAVE = StrictMath.PI * 3000.0 / 180.0;
    private static final double EAST = 0.0065;
    private static final double NORTH = 0.006;

    private static final double CLOSE_ENOUGH = 1e-13;
    private static final int MOST_STEPS = 60;

    private BaiduStep() {}

    /** Replaces the GCJ-02 point in {@code point} by its BD-09 point. */
    static void forward(double[] point) {
        double x = point[0];
        double y = point[1];
        double radius = Math.sqrt(x * x + y * y) + 0.00002 * StrictMath.sin(y * WAVE);
        double angle = StrictMath.atan2(y, x) + 0.000003 * StrictMath.cos(x * WAVE);
        point[0] = radius * StrictMath.cos(angle) + EAST;
        point[1] = radius * StrictMath.sin(angle) + NORTH;
    }

    /** Replaces the BD-09 point in {@code point} by its GCJ-02 point. */
    static void backward(double[] point) {
        double longitude = point[0];
        double latitude = point[1];
        double x = longitude - EAST;
        double y = latitude - NORTH;
        for (int i = 0; i < MOST_STEPS; i++) {
            point[0] = x;
            point[1] = y;
            forward(point);
            double stepX = point[0] - longitude;
            double stepY = point[1] - latitude;
            x -= stepX;
            y -= stepY;
            if (Math.max(Math.abs(stepX), Math.abs(stepY)) < CLOSE_ENOUGH) {
                break;
            }
        }
        point[0] = x;
        point[1] = y;
    }
}
