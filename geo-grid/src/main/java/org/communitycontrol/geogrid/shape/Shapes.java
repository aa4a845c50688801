package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Ring;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Boundaries as shapes of the geometry library, and back. */
public final class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** Returns what makes shapes. */
    public static GeometryFactory factory() {
        return FACTORY;
    }

    /** Returns the positions of a ring. */
    public static Coordinate[] positions(Ring ring) {
        Coordinate[] positions = new Coordinate[ring.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return positions;
    }

    /** Returns a ring as the outline of a polygon. */
    public static Polygon polygon(Ring ring) {
        return FACTORY.createPolygon(positions(ring));
    }

    /** Returns a part with its first ring outside and the others as holes, whether that is valid or not. */
    public static Polygon polygon(BoundaryPart part) {
        LinearRing[] rings = part.rings().stream()
                .map(ring -> FACTORY.createLinearRing(positions(ring)))
                .toArray(LinearRing[]::new);
        return FACTORY.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
    }

    /** Returns all parts as one shape, whether that is valid or not. */
    public static Geometry shape(List<BoundaryPart> parts) {
        Polygon[] polygons = parts.stream().map(Shapes::polygon).toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }

    /** Returns the polygons of a shape as parts; a ring without extent is left out, with its part if it is the first. */
    public static List<BoundaryPart> parts(Geometry shape) {
        List<BoundaryPart> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && hasExtent(polygon.getExteriorRing())) {
                List<Ring> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    if (hasExtent(polygon.getInteriorRingN(hole))) {
                        rings.add(ring(polygon.getInteriorRingN(hole)));
                    }
                }
                parts.add(new BoundaryPart(rings));
            }
        }
        return parts;
    }

    private static boolean hasExtent(LinearRing line) {
        return line.getEnvelopeInternal().getWidth() > 0
                && line.getEnvelopeInternal().getHeight() > 0;
    }

    private static Ring ring(LinearRing line) {
        double[] positions = new double[2 * line.getNumPoints()];
        for (int i = 0; i < line.getNumPoints(); i++) {
            positions[2 * i] = line.getCoordinateN(i).getX();
            positions[2 * i + 1] = line.getCoordinateN(i).getY();
        }
        return Ring.of(positions);
    }
}
