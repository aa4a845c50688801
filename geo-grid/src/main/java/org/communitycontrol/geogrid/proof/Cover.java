package org.communitycontrol.geogrid.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Which shapes a position lies inside of, by the even-odd rule within each shape. */
final class Cover {

    private final STRtree tree = new STRtree();

    /** A shape of more positions than this is indexed when it is first asked for. */
    private static final int LARGE = 500;

    private record Entry(int owner, PointOnGeometryLocator locator) {
        static Entry of(int owner, Polygon shape) {
            return new Entry(
                    owner,
                    shape.getNumPoints() > LARGE
                            ? new IndexedPointInAreaLocator(shape)
                            : position -> EvenOdd.inside(shape, position) ? Location.INTERIOR : Location.EXTERIOR);
        }
    }

    /** Indexes the shapes, each with the number of its owner. */
    Cover(List<Polygon> shapes, List<Integer> owners) {
        for (int i = 0; i < shapes.size(); i++) {
            tree.insert(EvenOdd.extent(shapes.get(i)), Entry.of(owners.get(i), shapes.get(i)));
        }
        tree.build();
    }

    /** Returns the owners of the shapes that contain {@code position} and do not only touch it, in order. */
    int[] ownersAt(Coordinate position) {
        IntStream.Builder found = IntStream.builder();
        tree.query(new Envelope(position), item -> {
            Entry entry = (Entry) item;
            if (entry.locator.locate(position) == Location.INTERIOR) {
                found.add(entry.owner);
            }
        });
        return found.build().distinct().sorted().toArray();
    }
}
