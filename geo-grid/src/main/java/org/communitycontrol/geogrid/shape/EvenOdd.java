package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * The valid shape of a boundary whose rings may cross: what lies inside an odd number of the rings of one of its parts.
 *
 * <p>The usual repairs keep what a ring winds round twice, which even-odd leaves out. To repair must not move land from
 * one grid to another, so the rings are cut where they cross and each piece is kept or not by the rule.
 */
public final class EvenOdd {

    /** Positions nearer than this are one where rings are cut: about a micrometre. */
    private static final double SNAP_DEGREES = 1e-11;

    private static final double BEYOND_ANY_LATITUDE = 1000;
    private static final Envelope ANYWHERE = new Envelope(
            Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private EvenOdd() {}

    /** Returns the valid shape; empty where nothing lies inside. */
    public static Geometry shape(List<BoundaryPart> parts) {
        Geometry given = Shapes.shape(parts);
        return given.isValid() ? given : repaired(parts);
    }

    /**
     * Returns the valid shape of a boundary known to be invalid.
     *
     * <p>Of many islands mostly one is at fault: each is made valid by itself, and if they then lie together as polygons
     * must, nothing else is cut.
     */
    public static Geometry repaired(List<BoundaryPart> parts) {
        if (parts.size() > 1) {
            List<Polygon> pieces = new ArrayList<>();
            for (BoundaryPart part : parts) {
                Polygon alone = Shapes.polygon(part);
                addPolygons(alone.isValid() ? alone : cut(alone), pieces);
            }
            Geometry together = Shapes.factory().createMultiPolygon(pieces.toArray(Polygon[]::new));
            if (together.isValid()) {
                return together;
            }
        }
        return cut(Shapes.shape(parts));
    }

    private static void addPolygons(Geometry shape, List<Polygon> polygons) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
    }

    private static Geometry cut(Geometry given) {
        return cut(given, List.of(), ANYWHERE);
    }

    /** Returns the valid shape of what lies between two meridians, with {@code shift} added to its longitudes. */
    public static Geometry between(BoundaryPart part, double west, double east, double shift) {
        Geometry between = cut(
                Shapes.polygon(part),
                List.of(meridian(west), meridian(east)),
                new Envelope(west, east, -BEYOND_ANY_LATITUDE, BEYOND_ANY_LATITUDE));
        between.apply((Coordinate at) -> at.setX(at.getX() + shift));
        between.geometryChanged();
        return between;
    }

    /** Returns whether the rings of {@code shape} go round the point an odd number of times; the border is outside. */
    public static boolean inside(Polygon shape, Coordinate point) {
        return location(shape, point) == Location.INTERIOR;
    }

    /** Returns whether the point is inside or on the border. */
    static boolean covers(Polygon shape, Coordinate point) {
        return location(shape, point) != Location.EXTERIOR;
    }

    /** Returns the extent of all rings, of which any may reach beyond the first. */
    public static Envelope extent(Polygon shape) {
        Envelope extent = new Envelope(shape.getEnvelopeInternal());
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            extent.expandToInclude(shape.getInteriorRingN(hole).getEnvelopeInternal());
        }
        return extent;
    }

    private static int location(Polygon shape, Coordinate point) {
        RayCrossingCounter counter = new RayCrossingCounter(point);
        count(counter, shape.getExteriorRing());
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            count(counter, shape.getInteriorRingN(hole));
        }
        return counter.getLocation();
    }

    private static Geometry cut(Geometry given, List<Coordinate[]> moreLines, Envelope within) {
        EdgeSet edges = new EdgeSet();
        List<Polygon> shapes = new ArrayList<>();
        for (int i = 0; i < given.getNumGeometries(); i++) {
            Polygon shape = (Polygon) given.getGeometryN(i);
            shapes.add(shape);
            edges.add(shape.getExteriorRing().getCoordinates(), 1);
            for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
                edges.add(shape.getInteriorRingN(hole).getCoordinates(), 1);
            }
        }
        moreLines.forEach(line -> edges.add(line, 1));
        LineCut cut = LineCut.of(edges.lines(), SNAP_DEGREES);
        return Outline.of(Outline.faces(
                cut.lines(),
                cut.clean(),
                position -> within.covers(position)
                        && shapes.stream()
                                .anyMatch(shape -> extent(shape).covers(position) && inside(shape, position))));
    }

    private static Coordinate[] meridian(double longitude) {
        return new Coordinate[] {
            new Coordinate(longitude, -BEYOND_ANY_LATITUDE), new Coordinate(longitude, BEYOND_ANY_LATITUDE)
        };
    }

    private static void count(RayCrossingCounter counter, LineString ring) {
        for (int i = 1; i < ring.getNumPoints(); i++) {
            counter.countSegment(ring.getCoordinateN(i - 1), ring.getCoordinateN(i));
        }
    }
}
