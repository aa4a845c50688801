package org.communitycontrol.geogrid.geojson;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.Shapes;

/** Parts that cross the meridian of 180°, cut into parts that end there. */
final class AntimeridianCut {

    private static final double FULL_TURN = 360;

    private AntimeridianCut() {}

    /** Returns the parts with longitudes of −180 to 180; those that need not be cut as they are. */
    static List<BoundaryPart> of(List<BoundaryPart> parts) {
        if (parts.stream().noneMatch(BoundaryPart::reachesAcrossAntimeridian)) {
            return parts;
        }
        List<BoundaryPart> cut = new ArrayList<>();
        for (BoundaryPart part : parts) {
            if (part.reachesAcrossAntimeridian()) {
                cut(part, cut);
            } else {
                cut.add(part);
            }
        }
        return cut;
    }

    private static void cut(BoundaryPart part, List<BoundaryPart> cut) {
        Extent extent = part.extent();
        int first = (int) Math.floor((extent.west() + Wgs84.GREATEST_LONGITUDE) / FULL_TURN);
        int last = (int) Math.ceil((extent.east() - Wgs84.GREATEST_LONGITUDE) / FULL_TURN);
        for (int turn = first; turn <= last; turn++) {
            double west = turn * FULL_TURN - Wgs84.GREATEST_LONGITUDE;
            cut.addAll(Shapes.parts(EvenOdd.between(part, west, west + FULL_TURN, -turn * FULL_TURN)));
        }
    }
}
