package org.communitycontrol.examples.commandline.generate.ground;

import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/** Draws points that lie inside a grid and not on its border, not even after rounding. */
public final class SpotDraw {

    private static final int MOST_TRIES = 20_000;

    /** About five centimetres, in degrees: far more than what rounding moves a point. */
    private static final double LEAST_DISTANCE = 5e-7;

    private SpotDraw() {}

    /** Returns a point inside {@code grid}, every place as likely; {@link Spot#UNKNOWN} if the grid is too thin. */
    public static Spot inside(GridBoundary grid, Random random) {
        Extent extent = grid.extent();
        for (int i = 0; i < MOST_TRIES; i++) {
            double longitude = extent.west() + random.nextDouble() * (extent.east() - extent.west());
            double latitude = extent.south() + random.nextDouble() * (extent.north() - extent.south());
            Spot spot = Spot.near(longitude, latitude);
            if (isInside(grid, spot.east() / Spot.PER_DEGREE, spot.north() / Spot.PER_DEGREE)) {
                return spot;
            }
        }
        return Spot.UNKNOWN;
    }

    /** Returns the land of a grid in square degrees, at least what makes a weight of it. */
    public static double area(GridBoundary grid) {
        double area = 0;
        for (BoundaryPart part : grid.parts()) {
            List<Ring> rings = part.rings();
            area += area(rings.get(0));
            for (Ring hole : rings.subList(1, rings.size())) {
                area -= area(hole);
            }
        }
        return Math.max(area, 1e-12);
    }

    private static boolean isInside(GridBoundary grid, double longitude, double latitude) {
        boolean inside = false;
        for (BoundaryPart part : grid.parts()) {
            boolean odd = false;
            for (Ring ring : part.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    if (isNear(ring, i, longitude, latitude)) {
                        return false;
                    }
                    odd ^= passesEast(ring, i, longitude, latitude);
                }
            }
            inside |= odd;
        }
        return inside;
    }

    /** Whether the edge that ends at a position crosses the line from the point to the east. */
    private static boolean passesEast(Ring ring, int end, double longitude, double latitude) {
        double y1 = ring.latitude(end - 1);
        double y2 = ring.latitude(end);
        if (y1 > latitude == y2 > latitude) {
            return false;
        }
        double x1 = ring.longitude(end - 1);
        double x2 = ring.longitude(end);
        return longitude < x1 + (latitude - y1) / (y2 - y1) * (x2 - x1);
    }

    private static boolean isNear(Ring ring, int end, double longitude, double latitude) {
        double x = ring.longitude(end - 1);
        double y = ring.latitude(end - 1);
        double dx = ring.longitude(end) - x;
        double dy = ring.latitude(end) - y;
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((longitude - x) * dx + (latitude - y) * dy) / squared;
        double nearest = Math.min(1, Math.max(0, along));
        double awayX = longitude - x - nearest * dx;
        double awayY = latitude - y - nearest * dy;
        return awayX * awayX + awayY * awayY < LEAST_DISTANCE * LEAST_DISTANCE;
    }

    private static double area(Ring ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            twice += ring.longitude(i - 1) * ring.latitude(i) - ring.longitude(i) * ring.latitude(i - 1);
        }
        return Math.abs(twice) / 2;
    }
}
