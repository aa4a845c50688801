package org.communitycontrol.geogrid.proof;

import java.util.function.Consumer;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.geogrid.shape.Edge;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A piece of land that no border crosses, with those who have it. */
final class Face {

    private final Polygon shape;
    private final int[] owners;
    private final boolean framed;
    private final double areaSquareMetres;

    /**
     * Makes a face.
     *
     * @param owners the numbers of the grids it lies inside of, in order
     * @param framed whether it lies in the frame; true where there is none
     */
    Face(Polygon shape, int[] owners, boolean framed) {
        this.shape = shape;
        this.owners = owners;
        this.framed = framed;
        this.areaSquareMetres = areaSquareMetres(shape);
    }

    Polygon shape() {
        return shape;
    }

    int[] owners() {
        return owners;
    }

    boolean framed() {
        return framed;
    }

    double areaSquareMetres() {
        return areaSquareMetres;
    }

    boolean has(int owner) {
        for (int one : owners) {
            if (one == owner) {
                return true;
            }
        }
        return false;
    }

    /** Gives each edge of the outline and of the holes. */
    void edges(Consumer<Edge> edges) {
        edges(shape.getExteriorRing(), edges);
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            edges(shape.getInteriorRingN(hole), edges);
        }
    }

    static double areaSquareMetres(Polygon shape) {
        double area = Math.abs(signed(shape.getExteriorRing()));
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            area -= Math.abs(signed(shape.getInteriorRingN(hole)));
        }
        return area;
    }

    /** Returns the area of all polygons of a valid shape. */
    static double areaSquareMetresOfAll(Geometry shape) {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                area += areaSquareMetres(polygon);
            }
        }
        return area;
    }

    static double lengthMetres(Edge edge) {
        return Ellipsoid.lengthMetres(edge.x1(), edge.y1(), edge.x2(), edge.y2());
    }

    private static void edges(LineString ring, Consumer<Edge> edges) {
        Coordinate[] line = ring.getCoordinates();
        for (int i = 1; i < line.length; i++) {
            edges.accept(Edge.between(line[i - 1], line[i]));
        }
    }

    private static double signed(LineString ring) {
        double[] positions = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            positions[2 * i] = ring.getCoordinateN(i).getX();
            positions[2 * i + 1] = ring.getCoordinateN(i).getY();
        }
        return Ellipsoid.signedAreaSquareMetres(positions);
    }
}
