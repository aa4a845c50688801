package org.communitycontrol.geogrid.locate;

import java.math.BigDecimal;

/** On which side of a directed line a point lies, exactly for the doubles given. */
final class EdgeSide {

    /** Above this share of the operands the rounding error of the difference cannot turn its sign. */
    private static final double ROUNDING = 4e-16;

    /** Below this the products may have lost bits to underflow. */
    private static final double SMALLEST_SAFE = 1e-280;

    private EdgeSide() {}

    /**
     * Returns 1 if the point (x, y) is to the left of the line from (x1, y1) to (x2, y2), −1 if to the right, 0 if on it.
     */
    static int of(double x1, double y1, double x2, double y2, double x, double y) {
        double left = (x1 - x) * (y2 - y);
        double right = (y1 - y) * (x2 - x);
        int leftSign = sign(x1 - x) * sign(y2 - y);
        int rightSign = sign(y1 - y) * sign(x2 - x);
        if (leftSign != rightSign || leftSign == 0) {
            return Integer.compare(leftSign, rightSign);
        }
        double size = Math.abs(left) + Math.abs(right);
        double difference = left - right;
        if (Math.abs(difference) > ROUNDING * size && size > SMALLEST_SAFE) {
            return sign(difference);
        }
        return minus(x1, x).multiply(minus(y2, y)).compareTo(minus(y1, y).multiply(minus(x2, x)));
    }

    private static int sign(double value) {
        return value > 0 ? 1 : value < 0 ? -1 : 0;
    }

    private static BigDecimal minus(double left, double right) {
        return new BigDecimal(left).subtract(new BigDecimal(right));
    }
}
