package org.communitycontrol.examples.benchmarks.locate;

import com.google.common.geometry.S2ContainsPointQuery;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Shape;
import com.google.common.geometry.S2ShapeIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** S2: all polygons in one index of shapes. Its edges are geodesics, so that answers within micrometres of an edge differ. */
final class S2Peer implements Peer {

    private final S2ContainsPointQuery query;
    private final Map<S2Shape, Integer> numbers = new IdentityHashMap<>();

    S2Peer(List<double[]> rings) {
        S2ShapeIndex index = new S2ShapeIndex();
        for (int i = 0; i < rings.size(); i++) {
            double[] ring = rings.get(i);
            List<S2Point> corners = new ArrayList<>(ring.length / 2 - 1);
            for (int k = 0; k + 2 < ring.length; k += 2) {
                corners.add(S2LatLng.fromDegrees(ring[k + 1], ring[k]).toPoint());
            }
            S2Loop loop = new S2Loop(corners);
            loop.normalize();
            S2Shape shape = loop;
            index.add(shape);
            numbers.put(shape, i);
        }
        query = new S2ContainsPointQuery(index);
        query.contains(S2LatLng.fromDegrees(0, 0).toPoint());
    }

    @Override
    public int find(double longitude, double latitude) {
        int least = Integer.MAX_VALUE;
        for (S2Shape shape : query.getContainingShapes(
                S2LatLng.fromDegrees(latitude, longitude).toPoint())) {
            least = Math.min(least, numbers.get(shape));
        }
        return least == Integer.MAX_VALUE ? -1 : least;
    }
}
