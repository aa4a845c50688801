package org.communitycontrol.examples.benchmarks.locate;

import java.util.List;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Lucene's tree of the edges of a polygon, under JTS's tree of envelopes. */
final class LucenePeer implements Peer {

    private final STRtree tree = new STRtree();

    LucenePeer(List<double[]> rings) {
        for (int i = 0; i < rings.size(); i++) {
            double[] ring = rings.get(i);
            double[] latitudes = new double[ring.length / 2];
            double[] longitudes = new double[ring.length / 2];
            for (int k = 0; k < latitudes.length; k++) {
                longitudes[k] = ring[2 * k];
                latitudes[k] = ring[2 * k + 1];
            }
            Component2D polygon = LatLonGeometry.create(new Polygon(latitudes, longitudes));
            Envelope envelope =
                    new Envelope(polygon.getMinX(), polygon.getMaxX(), polygon.getMinY(), polygon.getMaxY());
            tree.insert(envelope, new Entry(i, polygon));
        }
        tree.build();
    }

    @Override
    public int find(double longitude, double latitude) {
        int[] found = {-1};
        tree.query(new Envelope(longitude, longitude, latitude, latitude), item -> {
            Entry entry = (Entry) item;
            if ((found[0] < 0 || entry.number < found[0]) && entry.polygon.contains(longitude, latitude)) {
                found[0] = entry.number;
            }
        });
        return found[0];
    }

    private record Entry(int number, Component2D polygon) {}
}
