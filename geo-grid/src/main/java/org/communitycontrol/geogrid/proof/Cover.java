package org.communitycontrol.geogrid.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Which shapes a position lies inside of, by the even-odd rule within each shape. */
final class Cover {

    private final STRtree tree = new STRtree();

    private record Entry(int owner, Polygon shape) {}

    /** Indexes the shapes, each with the number of its owner. */
    Cover(List<Polygon> shapes, List<Integer> owners) {
        for (int i = 0; i < shapes.size(); i++) {
            tree.insert(shapes.get(i).getEnvelopeInternal(), new Entry(owners.get(i), shapes.get(i)));
        }
        tree.build();
    }

    /** Returns the owners of the shapes that contain {@code position} and do not only touch it, in order. */
    int[] ownersAt(Coordinate position) {
        IntStream.Builder found = IntStream.builder();
        tree.query(new Envelope(position), item -> {
            Entry entry = (Entry) item;
            if (EvenOdd.inside(entry.shape, position)) {
                found.add(entry.owner);
            }
        });
        return found.build().distinct().sorted().toArray();
    }
}
