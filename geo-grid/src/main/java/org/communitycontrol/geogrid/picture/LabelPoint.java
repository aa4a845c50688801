package org.communitycontrol.geogrid.picture;

import java.util.Arrays;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Ring;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * A point well inside a grid, on the widest stretch halfway up its largest part.
 *
 * @param part the part it is inside of
 * @param longitude degrees, as the part has them
 * @param latitude degrees
 */
record LabelPoint(BoundaryPart part, double longitude, double latitude) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Returns a point inside the part with the largest extent, or the middle of its extent where it has no inside. */
    static LabelPoint in(List<BoundaryPart> parts) {
        BoundaryPart largest = parts.get(0);
        for (BoundaryPart part : parts) {
            if (size(part) > size(largest)) {
                largest = part;
            }
        }
        return in(largest);
    }

    /** The point's scan line pairs the edges it crosses, which is the even-odd rule also for rings that cross. */
    private static LabelPoint in(BoundaryPart part) {
        LinearRing[] rings = part.rings().stream().map(LabelPoint::line).toArray(LinearRing[]::new);
        LinearRing[] holes = Arrays.copyOfRange(rings, 1, rings.length);
        Coordinate inside = InteriorPointArea.getInteriorPoint(SHAPES.createPolygon(rings[0], holes));
        return new LabelPoint(part, inside.getX(), inside.getY());
    }

    private static LinearRing line(Ring ring) {
        Coordinate[] line = new Coordinate[ring.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return SHAPES.createLinearRing(line);
    }

    private static double size(BoundaryPart part) {
        var extent = part.extent();
        return (extent.east() - extent.west()) * (extent.north() - extent.south());
    }
}
