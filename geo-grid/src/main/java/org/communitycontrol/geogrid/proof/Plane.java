package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.FreeStretch;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * One flat map for all parts, so that neighbours on either side of the meridian of 180° meet on it.
 *
 * <p>Where no part crosses that meridian the map is the plane of longitude and latitude as it is. Else it begins at the
 * east end of the widest stretch of longitudes without any part; if there is none, parts are cut at 180°.
 */
final class Plane {

    private static final double FULL_TURN = 360;

    private final boolean asGiven;
    private final boolean cut;
    private final double west;

    private Plane(boolean asGiven, boolean cut, double west) {
        this.asGiven = asGiven;
        this.cut = cut;
        this.west = west;
    }

    static Plane of(List<BoundaryPart> parts) {
        if (parts.stream().noneMatch(BoundaryPart::reachesAcrossAntimeridian)) {
            return new Plane(true, false, -FULL_TURN / 2);
        }
        return FreeStretch.widest(parts)
                .map(free -> new Plane(false, false, free.east()))
                .orElseGet(() -> new Plane(false, true, -FULL_TURN / 2));
    }

    /** Returns a part as it lies on the map: one shape, or more if it is cut; each may be invalid unless it was cut. */
    List<Polygon> shapes(BoundaryPart part) {
        Polygon shape = Shapes.polygon(part);
        if (asGiven) {
            return List.of(shape);
        }
        Extent extent = part.extent();
        if (cut && part.reachesAcrossAntimeridian()) {
            return cut(part, extent);
        }
        double shift = -FULL_TURN * Math.floor((extent.west() - west) / FULL_TURN);
        if (shift != 0) {
            shape.apply((Coordinate at) -> at.setX(at.getX() + shift));
            shape.geometryChanged();
        }
        return List.of(shape);
    }

    private List<Polygon> cut(BoundaryPart part, Extent extent) {
        List<Polygon> pieces = new ArrayList<>();
        int first = (int) Math.floor((extent.west() - west) / FULL_TURN);
        int last = (int) Math.ceil((extent.east() - west) / FULL_TURN);
        for (int turn = first; turn < last; turn++) {
            double from = west + turn * FULL_TURN;
            Geometry piece = EvenOdd.between(part, from, from + FULL_TURN, -turn * FULL_TURN);
            for (int i = 0; i < piece.getNumGeometries(); i++) {
                if (piece.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                    pieces.add(polygon);
                }
            }
        }
        return pieces;
    }
}
