package org.communitycontrol.geogrid.locate;

import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Ring;

/** How a point lies to one part: on an edge, or inside an odd number of rings, or neither. */
final class PartSide {

    private PartSide() {}

    static Match of(BoundaryPart part, double x, double y) {
        boolean inside = false;
        for (Ring ring : part.rings()) {
            if (y < ring.extent().south()
                    || y > ring.extent().north()
                    || x > ring.extent().east()) {
                continue;
            }
            Match match = of(ring, x, y);
            if (match == Match.BOUNDARY) {
                return match;
            }
            inside ^= match == Match.INSIDE;
        }
        return inside ? Match.INSIDE : Match.OUTSIDE;
    }

    /** Counts the edges that a line from the point to the east crosses; an edge has its lower end but not its upper. */
    private static Match of(Ring ring, double x, double y) {
        boolean inside = false;
        double x1 = ring.longitude(0);
        double y1 = ring.latitude(0);
        for (int i = 1; i < ring.size(); i++) {
            double x2 = ring.longitude(i);
            double y2 = ring.latitude(i);
            if (x <= x1 || x <= x2) {
                if ((x == x2 && y == y2) || (y == y1 && y == y2 && between(x1, x, x2))) {
                    return Match.BOUNDARY;
                }
                if ((y1 <= y) != (y2 <= y)) {
                    int side = EdgeSide.of(x1, y1, x2, y2, x, y);
                    if (side == 0) {
                        return Match.BOUNDARY;
                    }
                    inside ^= (side > 0) == (y2 > y1);
                }
            }
            x1 = x2;
            y1 = y2;
        }
        return inside ? Match.INSIDE : Match.OUTSIDE;
    }

    private static boolean between(double end, double value, double otherEnd) {
        return value >= Math.min(end, otherEnd) && value <= Math.max(end, otherEnd);
    }
}
