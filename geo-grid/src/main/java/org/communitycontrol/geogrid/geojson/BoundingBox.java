package org.communitycontrol.geogrid.geojson;

import java.util.Collection;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.FreeStretch;

/** The member {@code bbox} of a collection. */
final class BoundingBox {

    private static final double FULL_TURN = 360;

    private BoundingBox() {}

    /** Returns west, south, east and north; none where there are no grids. West is greater where 180° lies between. */
    static double[] of(Collection<GridBoundary> grids) {
        if (grids.isEmpty()) {
            return new double[0];
        }
        Extent all =
                grids.stream().map(GridBoundary::extent).reduce(Extent::joined).orElseThrow();
        List<BoundaryPart> parts =
                grids.stream().flatMap(grid -> grid.parts().stream()).toList();
        if (parts.stream().noneMatch(BoundaryPart::reachesAcrossAntimeridian)) {
            return new double[] {all.west(), all.south(), all.east(), all.north()};
        }
        return FreeStretch.widest(parts)
                .map(free -> new double[] {
                    Math.IEEEremainder(free.east(), FULL_TURN),
                    all.south(),
                    Math.IEEEremainder(free.west(), FULL_TURN),
                    all.north()
                })
                .orElseGet(() -> new double[] {-FULL_TURN / 2, all.south(), FULL_TURN / 2, all.north()});
    }
}
