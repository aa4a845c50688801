package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the parts whose extent contains a point; immutable once made. */
final class PartIndex {

    private static final double FULL_TURN = 360;

    private final STRtree tree = new STRtree();
    private final int leastTurn;
    private final int greatestTurn;

    /** Indexes the parts of {@code grids}, each with its grid's place in the list. */
    PartIndex(List<GridBoundary> grids) {
        int least = 0;
        int greatest = 0;
        for (int grid = 0; grid < grids.size(); grid++) {
            for (BoundaryPart part : grids.get(grid).parts()) {
                boolean across = part.reachesAcrossAntimeridian();
                Extent extent = part.extent();
                if (across) {
                    least = Math.min(least, (int) Math.ceil((extent.west() - 180) / FULL_TURN));
                    greatest = Math.max(greatest, (int) Math.floor((extent.east() + 180) / FULL_TURN));
                }
                tree.insert(envelope(extent), new Entry(grid, part, extent, across));
            }
        }
        leastTurn = least;
        greatestTurn = greatest;
        tree.build();
    }

    /** Returns how the point lies to each part that it is inside of or on the border of, in no order. */
    List<Hit> hits(double longitude, double latitude) {
        List<Hit> hits = new ArrayList<>();
        for (int turn = leastTurn; turn <= greatestTurn; turn++) {
            boolean asGiven = turn == 0;
            double sought = longitude + turn * FULL_TURN;
            tree.query(new Envelope(sought, sought, latitude, latitude), found -> {
                Entry entry = (Entry) found;
                if ((asGiven || entry.across) && entry.extent.contains(sought, latitude)) {
                    Match match = PartSide.of(entry.part, sought, latitude);
                    if (match != Match.OUTSIDE) {
                        hits.add(new Hit(entry.grid, match));
                    }
                }
            });
        }
        return hits;
    }

    private static Envelope envelope(Extent extent) {
        return new Envelope(extent.west(), extent.east(), extent.south(), extent.north());
    }

    /** A point lies like this to the grid with this place in the list. */
    record Hit(int grid, Match match) {}

    private record Entry(int grid, BoundaryPart part, Extent extent, boolean across) {}
}
