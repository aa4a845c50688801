package org.communitycontrol.examples.benchmarks.locate;

/** A way to find the grid of a point. */
interface Peer {

    /** Returns the number of the polygon round a point; −1 if there is none. */
    int find(double longitude, double latitude);

    /** Finds the polygons of the points from {@code from} to before {@code to}. */
    default void find(CityPoints points, int[] found, int from, int to) {
        for (int i = from; i < to; i++) {
            found[i] = find(points.longitudes()[i], points.latitudes()[i]);
        }
    }
}
