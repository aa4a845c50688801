package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The valid shape of a boundary whose rings may cross: what lies inside an odd number of the rings of one of its parts.
 *
 * <p>The usual repairs keep what a ring winds round twice, which even-odd leaves out. To repair must not move land from
 * one grid to another, so the rings are cut where they cross and each piece is kept or not by the rule.
 */
public final class EvenOdd {

    private EvenOdd() {}

    /** Returns the valid shape; empty where nothing lies inside. */
    public static Geometry shape(List<BoundaryPart> parts) {
        Geometry given = Shapes.shape(parts);
        if (given.isValid()) {
            return given;
        }
        List<Geometry> shapes = parts.stream().map(EvenOdd::shape).toList();
        Geometry valid = OverlayNGRobust.union(shapes);
        valid.normalize();
        return valid;
    }

    /** Returns the shape cut by the straight box from {@code west} to {@code east}, with {@code shift} added. */
    public static Geometry between(Geometry valid, double west, double east, double shift) {
        double far = 1000;
        Geometry box = Shapes.factory().createPolygon(new Coordinate[] {
            new Coordinate(west, -far),
            new Coordinate(east, -far),
            new Coordinate(east, far),
            new Coordinate(west, far),
            new Coordinate(west, -far)
        });
        Geometry cut = OverlayNGRobust.overlay(valid, box, OverlayNG.INTERSECTION);
        cut.apply((Coordinate at) -> at.setX(at.getX() + shift));
        cut.geometryChanged();
        return cut;
    }

    /** Returns whether the rings of {@code shape} go round the point an odd number of times; the border is outside. */
    public static boolean inside(Polygon shape, Coordinate point) {
        RayCrossingCounter counter = new RayCrossingCounter(point);
        count(counter, shape.getExteriorRing());
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            count(counter, shape.getInteriorRingN(hole));
        }
        return counter.getLocation() == Location.INTERIOR;
    }

    private static Geometry shape(BoundaryPart part) {
        Polygon given = Shapes.polygon(part);
        if (given.isValid()) {
            return given;
        }
        List<Geometry> lines = new ArrayList<>();
        part.rings().forEach(ring -> lines.add(Shapes.factory().createLineString(Shapes.positions(ring))));
        Polygonizer faces = new Polygonizer();
        faces.add(OverlayNGRobust.union(lines));
        List<Geometry> inside = new ArrayList<>();
        for (Object face : faces.getPolygons()) {
            Polygon polygon = (Polygon) face;
            if (inside(given, polygon.getInteriorPoint().getCoordinate())) {
                inside.add(polygon);
            }
        }
        return inside.isEmpty() ? Shapes.factory().createPolygon() : OverlayNGRobust.union(inside);
    }

    private static void count(RayCrossingCounter counter, LineString ring) {
        for (int i = 1; i < ring.getNumPoints(); i++) {
            counter.countSegment(ring.getCoordinateN(i - 1), ring.getCoordinateN(i));
        }
    }
}
