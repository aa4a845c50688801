package org.communitycontrol.geogrid.shape;

import org.locationtech.jts.geom.Coordinate;

/**
 * A straight line between two positions, the same from either end.
 *
 * @param x1 the longitude of the lesser end
 * @param y1 its latitude
 * @param x2 the longitude of the greater end
 * @param y2 its latitude
 */
public record Edge(double x1, double y1, double x2, double y2) {

    private static final double POSITIVE_ZERO = 0.0;

    /** Returns the edge with its lesser end first; a negative zero is one with the positive. */
    public static Edge between(Coordinate one, Coordinate other) {
        boolean inOrder = one.compareTo(other) <= 0;
        Coordinate first = inOrder ? one : other;
        Coordinate second = inOrder ? other : one;
        return new Edge(
                first.getX() + POSITIVE_ZERO,
                first.getY() + POSITIVE_ZERO,
                second.getX() + POSITIVE_ZERO,
                second.getY() + POSITIVE_ZERO);
    }

    /** Returns whether the two ends differ. */
    public boolean hasLength() {
        return x1 != x2 || y1 != y2;
    }

    /** Returns the lesser end. */
    public Coordinate first() {
        return new Coordinate(x1, y1);
    }

    /** Returns the greater end. */
    public Coordinate second() {
        return new Coordinate(x2, y2);
    }
}
