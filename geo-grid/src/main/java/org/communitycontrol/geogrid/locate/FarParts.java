package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * The parts that reach across the meridian of 180°, which are to be sought one or more full turns further east or west
 * too. There are few of them.
 *
 * @param parts their numbers
 * @param extents west, south, east, north of each
 * @param leastTurn the most western turn to try, 0 or less
 * @param greatestTurn the most eastern turn to try, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record FarParts(int[] parts, double[] extents, int leastTurn, int greatestTurn) {

    private static final double FULL_TURN = 360;

    static FarParts of(List<GridBoundary> grids) {
        IntList parts = new IntList(4);
        double least = 0;
        double greatest = 0;
        int part = 0;
        List<Extent> extents = new ArrayList<>();
        for (GridBoundary grid : grids) {
            for (BoundaryPart each : grid.parts()) {
                if (mayReachAcross(each) && each.reachesAcrossAntimeridian()) {
                    Extent extent = each.extent();
                    parts.add(part);
                    extents.add(extent);
                    least = Math.min(least, Math.ceil((extent.west() - 180) / FULL_TURN));
                    greatest = Math.max(greatest, Math.floor((extent.east() + 180) / FULL_TURN));
                }
                part++;
            }
        }
        return new FarParts(
                parts.toArray(),
                extents.stream()
                        .flatMapToDouble(
                                extent -> DoubleStream.of(extent.west(), extent.south(), extent.east(), extent.north()))
                        .toArray(),
                (int) least,
                (int) greatest);
    }

    /** Cheaper than to ask each part. */
    private static boolean mayReachAcross(BoundaryPart part) {
        for (Ring ring : part.rings()) {
            Extent extent = ring.extent();
            if (ring.crossesAntimeridian()
                    || extent.west() < -Wgs84.GREATEST_LONGITUDE
                    || extent.east() > Wgs84.GREATEST_LONGITUDE) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return parts.length == 0;
    }

    /** Returns the better place of {@code place} and those found one or more full turns away. */
    int place(GridIndex index, double longitude, double latitude, int place) {
        int better = place;
        for (int turn = leastTurn; turn <= greatestTurn; turn++) {
            double sought = longitude + turn * FULL_TURN;
            for (int i = 0; turn != 0 && i < parts.length; i++) {
                if (contains(i, sought, latitude)) {
                    Match match = index.shapes().side(parts[i], sought, latitude);
                    int its = 1 + index.shapes().gridOfPart()[parts[i]];
                    if (match != Match.OUTSIDE && (better == 0 || its < Math.abs(better) || its == -better)) {
                        better = match == Match.INSIDE ? its : -its;
                    }
                }
            }
        }
        return better;
    }

    /** Adds the grids found one or more full turns away; a grid may come twice. */
    void addAll(GridIndex index, double longitude, double latitude, IntList found) {
        for (int turn = leastTurn; turn <= greatestTurn; turn++) {
            double sought = longitude + turn * FULL_TURN;
            for (int i = 0; turn != 0 && i < parts.length; i++) {
                if (contains(i, sought, latitude) && index.shapes().side(parts[i], sought, latitude) != Match.OUTSIDE) {
                    found.add(index.shapes().gridOfPart()[parts[i]]);
                }
            }
        }
    }

    private boolean contains(int i, double longitude, double latitude) {
        return longitude >= extents[4 * i]
                && latitude >= extents[4 * i + 1]
                && longitude <= extents[4 * i + 2]
                && latitude <= extents[4 * i + 3];
    }
}
