package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.geogrid.shape.Edge;
import org.communitycontrol.geogrid.shape.EdgeSet;
import org.communitycontrol.geogrid.shape.LineCut;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The land cut along all borders: its faces, and which two faces meet at an edge. */
final class Arrangement {

    /** No face on this side of an edge. */
    static final int OPEN = -1;

    private final EdgeSet given = new EdgeSet();
    private final List<Face> faces = new ArrayList<>();
    private final Map<Edge, int[]> sides = new HashMap<>();
    private final List<LineString> dangling = new ArrayList<>();

    Arrangement(Ground ground, double snapDegrees) {
        ground.shapes().forEach(shape -> addLines(shape, 1));
        ground.frame().forEach(shape -> addLines(shape, 0));
        LineCut cut = LineCut.of(given.lines(), snapDegrees);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.setCheckRingsValid(!cut.clean());
        for (Coordinate[] line : cut.lines()) {
            polygonizer.add(Shapes.factory().createLineString(line));
        }
        addFaces(polygonizer, ground);
        for (Object line : polygonizer.getDangles()) {
            dangling.add((LineString) line);
        }
        for (Object line : polygonizer.getCutEdges()) {
            dangling.add((LineString) line);
        }
    }

    /** The faces, in an order that depends on their shapes only. */
    List<Face> faces() {
        return faces;
    }

    /** For each edge of a face, the numbers of the faces on its two sides, one of which may be {@link #OPEN}. */
    Map<Edge, int[]> sides() {
        return sides;
    }

    /** Lines with the same face, or none, on both sides. */
    List<LineString> dangling() {
        return dangling;
    }

    /** Returns whether an edge was given, exactly so, as a border of at least two grids. */
    boolean matched(Edge edge) {
        return given.timesOf(edge) > 1;
    }

    private void addLines(Polygon shape, int times) {
        given.add(shape.getExteriorRing().getCoordinates(), times);
        for (int hole = 0; hole < shape.getNumInteriorRing(); hole++) {
            given.add(shape.getInteriorRingN(hole).getCoordinates(), times);
        }
    }

    private void addFaces(Polygonizer polygonizer, Ground ground) {
        List<Polygon> shapes = new ArrayList<>();
        for (Object shape : polygonizer.getPolygons()) {
            shapes.add((Polygon) shape);
        }
        shapes.forEach(Polygon::normalize);
        shapes.sort(null);
        Cover cover = ground.cover();
        Cover frame = ground.frameCover();
        for (Polygon shape : shapes) {
            Coordinate inside = shape.getInteriorPoint().getCoordinate();
            boolean framed = !ground.framed() || frame.ownersAt(inside).length > 0;
            int number = faces.size();
            faces.add(new Face(shape, cover.ownersAt(inside), framed));
            faces.get(number).edges(edge -> {
                int[] pair = sides.computeIfAbsent(edge, key -> new int[] {OPEN, OPEN});
                pair[pair[0] == OPEN ? 0 : 1] = number;
            });
        }
    }
}
