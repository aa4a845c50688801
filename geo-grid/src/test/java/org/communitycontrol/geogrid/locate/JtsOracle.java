package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** The same question answered with JTS: a tree of envelopes, and its robust count of crossings for each ring. */
final class JtsOracle {

    private final List<GridBoundary> grids;
    private final STRtree tree = new STRtree();

    JtsOracle(List<GridBoundary> unordered) {
        grids = new ArrayList<>(unordered);
        grids.sort((left, right) -> TextRules.BY_CODE_POINT.compare(left.id(), right.id()));
        for (int grid = 0; grid < grids.size(); grid++) {
            for (BoundaryPart part : grids.get(grid).parts()) {
                Coordinate[][] rings =
                        part.rings().stream().map(JtsOracle::line).toArray(Coordinate[][]::new);
                Envelope envelope = new Envelope();
                for (Coordinate[] ring : rings) {
                    for (Coordinate at : ring) {
                        envelope.expandToInclude(at);
                    }
                }
                tree.insert(envelope, new Part(grid, rings));
            }
        }
        tree.build();
    }

    private static Coordinate[] line(Ring ring) {
        Coordinate[] line = new Coordinate[ring.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return line;
    }

    /** Returns the place as {@link GridLocator#places} counts it; only for grids that are in order of their ids. */
    int place(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        int[] place = {0};
        tree.query(new Envelope(point), item -> {
            Part part = (Part) item;
            int its = part.grid + 1;
            int best = Math.abs(place[0]);
            if (best == 0 || its <= best) {
                int location = locate(part, point);
                if (location == Location.INTERIOR) {
                    place[0] = its;
                } else if (location == Location.BOUNDARY && (best == 0 || its < best)) {
                    place[0] = -its;
                }
            }
        });
        return place[0];
    }

    private static int locate(Part part, Coordinate point) {
        boolean inside = false;
        for (Coordinate[] ring : part.rings) {
            int location = RayCrossingCounter.locatePointInRing(point, ring);
            if (location == Location.BOUNDARY) {
                return location;
            }
            inside ^= location == Location.INTERIOR;
        }
        return inside ? Location.INTERIOR : Location.EXTERIOR;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Part(int grid, Coordinate[][] rings) {}
}
