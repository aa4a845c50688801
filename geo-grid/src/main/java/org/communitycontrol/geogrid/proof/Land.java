package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.shape.Edge;
import org.communitycontrol.geogrid.shape.Outline;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Some faces as one piece of land, which may lie in several places. */
final class Land {

    private static final double FULL_TURN = 360;

    private final List<Face> faces = new ArrayList<>();
    private double areaSquareMetres;

    void add(Face face) {
        faces.add(face);
        areaSquareMetres += face.areaSquareMetres();
    }

    double areaSquareMetres() {
        return areaSquareMetres;
    }

    /** Returns what a problem says of its land. */
    PartitionProblem.Builder problem(ProblemKind kind, ProofTolerance tolerance) {
        Geometry shape = shape();
        double outline = outlineMetres(shape);
        double width = outline > 0 ? 2 * areaSquareMetres / outline : 0;
        boolean mayBeSliver = kind == ProblemKind.GAP || kind == ProblemKind.OVERLAP;
        return PartitionProblem.builder()
                .kind(kind)
                .areaSquareMetres(areaSquareMetres)
                .widthMetres(width)
                .sliver(mayBeSliver && width < tolerance.sliverMetres())
                .place(place())
                .addAllGeometry(Shapes.parts(shape));
    }

    private Geometry shape() {
        return faces.size() == 1
                ? faces.get(0).shape()
                : Outline.of(faces.stream().map(Face::shape).toList());
    }

    /** A point inside the largest face; of equal ones, the first. */
    private Optional<Wgs84> place() {
        Face largest = faces.get(0);
        for (Face face : faces) {
            if (face.areaSquareMetres() > largest.areaSquareMetres()) {
                largest = face;
            }
        }
        return place(largest.shape().getInteriorPoint().getCoordinate());
    }

    /** Returns a position of the map as a point on earth; empty beyond a pole. */
    static Optional<Wgs84> place(Coordinate position) {
        double longitude = Math.abs(position.getX()) <= Wgs84.GREATEST_LONGITUDE
                ? position.getX()
                : Math.IEEEremainder(position.getX(), FULL_TURN);
        return Math.abs(position.getY()) <= Wgs84.GREATEST_LATITUDE
                ? Optional.of(new Wgs84(longitude, position.getY()))
                : Optional.empty();
    }

    private static double outlineMetres(Geometry shape) {
        double metres = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            metres += lengthMetres(polygon.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                metres += lengthMetres(polygon.getInteriorRingN(hole).getCoordinates());
            }
        }
        return metres;
    }

    static double lengthMetres(Coordinate[] line) {
        double metres = 0;
        for (int i = 1; i < line.length; i++) {
            metres += Face.lengthMetres(Edge.between(line[i - 1], line[i]));
        }
        return metres;
    }
}
