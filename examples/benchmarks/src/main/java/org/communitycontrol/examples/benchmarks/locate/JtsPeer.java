package org.communitycontrol.examples.benchmarks.locate;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.index.strtree.STRtree;

/** JTS as its guide says: a tree of envelopes, and a locator for each polygon. */
final class JtsPeer implements Peer {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final STRtree tree = new STRtree();

    private JtsPeer(List<double[]> rings, boolean indexed) {
        for (int i = 0; i < rings.size(); i++) {
            Polygon polygon = SHAPES.createPolygon(SHAPES.createLinearRing(packed(rings.get(i))));
            PointOnGeometryLocator locator =
                    indexed ? new IndexedPointInAreaLocator(polygon) : new SimplePointInAreaLocator(polygon);
            tree.insert(polygon.getEnvelopeInternal(), new Entry(i, locator));
        }
        tree.build();
    }

    static JtsPeer indexed(List<double[]> rings) {
        return new JtsPeer(rings, true);
    }

    static JtsPeer simple(List<double[]> rings) {
        return new JtsPeer(rings, false);
    }

    private static PackedCoordinateSequence packed(double[] ring) {
        return new PackedCoordinateSequence.Double(ring, 2, 0);
    }

    @Override
    public int find(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        int[] found = {-1};
        tree.query(new Envelope(point), item -> {
            Entry entry = (Entry) item;
            if ((found[0] < 0 || entry.number < found[0]) && entry.locator.locate(point) != Location.EXTERIOR) {
                found[0] = entry.number;
            }
        });
        return found[0];
    }

    private record Entry(int number, PointOnGeometryLocator locator) {}
}
