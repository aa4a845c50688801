package org.communitycontrol.examples.benchmarks.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.locate.GridLocator;

/** Our locator, asked for many points at once. */
final class OursPeer implements Peer {

    /** So that ids sort as their numbers do. */
    private static final int FIRST_ID = 10_000_000;

    private final GridLocator locator;

    OursPeer(List<double[]> rings) {
        List<GridBoundary> grids = new ArrayList<>(rings.size());
        for (int i = 0; i < rings.size(); i++) {
            grids.add(GridBoundary.of("g" + (FIRST_ID + i), Ring.of(rings.get(i))));
        }
        locator = GridLocator.of(grids);
    }

    GridLocator locator() {
        return locator;
    }

    @Override
    public int find(double longitude, double latitude) {
        return number(locator.places(new double[] {longitude}, new double[] {latitude})[0]);
    }

    @Override
    public void find(CityPoints points, int[] found, int from, int to) {
        int[] places = locator.places(part(points.longitudes(), from, to), part(points.latitudes(), from, to));
        for (int i = 0; i < places.length; i++) {
            found[from + i] = number(places[i]);
        }
    }

    private static double[] part(double[] all, int from, int to) {
        return from == 0 && to == all.length ? all : Arrays.copyOfRange(all, from, to);
    }

    private static int number(int place) {
        return Math.abs(place) - 1;
    }
}
