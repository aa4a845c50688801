package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Joins faces that were cut from one set of lines; nothing is computed anew, so nothing can be rounded apart. */
public final class Outline {

    private Outline() {}

    /** Returns the land of {@code faces}, which share edges but no land, as valid polygons in an order of their shapes. */
    public static Geometry of(List<Polygon> faces) {
        EdgeSet edges = new EdgeSet();
        for (Polygon face : faces) {
            edges.add(face.getExteriorRing().getCoordinates(), 1);
            for (int hole = 0; hole < face.getNumInteriorRing(); hole++) {
                edges.add(face.getInteriorRingN(hole).getCoordinates(), 1);
            }
        }
        List<Polygon> joined = faces(edges.oddLines(), false, position -> isIn(faces, position));
        return joined.size() == 1 ? joined.get(0) : Shapes.factory().createMultiPolygon(joined.toArray(Polygon[]::new));
    }

    /**
     * Returns the faces between lines that do not cross, those of which a position inside is wanted, in order.
     *
     * @param clean whether it is known that no two lines cross, so that every face is valid
     */
    static List<Polygon> faces(List<Coordinate[]> lines, boolean clean, Predicate<Coordinate> wanted) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.setCheckRingsValid(!clean);
        for (Coordinate[] line : lines) {
            LineString string = Shapes.factory().createLineString(line);
            polygonizer.add(string);
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object found : polygonizer.getPolygons()) {
            Polygon face = (Polygon) found;
            if (wanted.test(face.getInteriorPoint().getCoordinate())) {
                face.normalize();
                faces.add(face);
            }
        }
        faces.sort(null);
        return faces;
    }

    /** A position on an edge counts: of the outline it is none, so the edge has a face on either side. */
    private static boolean isIn(List<Polygon> faces, Coordinate position) {
        Envelope at = new Envelope(position);
        return faces.stream().anyMatch(face -> face.getEnvelopeInternal().covers(at) && EvenOdd.covers(face, position));
    }
}
