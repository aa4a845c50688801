package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/**
 * Finds the places of many points in the order of their cells, so that points near to each other ask for the same pages
 * of memory one after the other. That costs a few nanoseconds a point and is worth them where no cache holds the index.
 * One per thread.
 */
final class SortedBatch {

    /** So many points at a time. */
    static final int BLOCK = 1 << 20;

    /** Among fewer points few are neighbours. */
    private static final int FEWEST = 1 << 18;

    /** An index of fewer bytes is fast enough in any order. */
    private static final long LARGE_BYTES = 32L << 20;

    /** Neighbouring cells in so many groups; within a group points keep their order. */
    private static final int GROUPS = 1 << 9;

    private final PointBatch batch;
    private final Frame frame;
    private final int shift;
    private final double[] longitudes;
    private final double[] latitudes;
    private final int[] places;
    private final int[] group;
    private final int[] next = new int[GROUPS + 1];

    /** For up to {@code most} points at a time. */
    SortedBatch(GridIndex index, int most) {
        int room = Math.min(BLOCK, most);
        longitudes = new double[room];
        latitudes = new double[room];
        places = new int[room];
        group = new int[room];
        batch = new PointBatch(index, room);
        frame = index.table().frame();
        int cells = frame.columns() * frame.rows();
        shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros((cells - 1) / GROUPS));
    }

    /** Returns whether an index is so large that sorting makes up for its cost. */
    static boolean pays(GridIndex index) {
        long bytes = (long) index.table().entries().length * Integer.BYTES
                + (long) index.table().records().length * Long.BYTES;
        return bytes > LARGE_BYTES;
    }

    /** Returns whether it is worth sorting so many points. */
    static boolean pays(GridIndex index, int points) {
        return points >= FEWEST && pays(index);
    }

    /** Finds the places of the points from {@code from} to before {@code to}. */
    void locate(double[] givenLongitudes, double[] givenLatitudes, int[] found, int from, int to) {
        for (int start = from; start < to; start += places.length) {
            int count = Math.min(places.length, to - start);
            countGroups(givenLongitudes, givenLatitudes, start, count);
            for (int i = 0; i < count; i++) {
                int at = next[group[i]]++;
                longitudes[at] = givenLongitudes[start + i];
                latitudes[at] = givenLatitudes[start + i];
                group[i] = at;
            }
            batch.locate(longitudes, latitudes, places, 0, count);
            for (int i = 0; i < count; i++) {
                found[start + i] = places[group[i]];
            }
        }
    }

    /** Finds the group of each point, and where in order each group begins. */
    private void countGroups(double[] givenLongitudes, double[] givenLatitudes, int start, int count) {
        int lastColumn = frame.columns() - 1;
        int lastRow = frame.rows() - 1;
        Arrays.fill(next, 0);
        for (int i = 0; i < count; i++) {
            int column = Math.max(0, Math.min(lastColumn, (int) frame.column(givenLongitudes[start + i])));
            int row = Math.max(0, Math.min(lastRow, (int) frame.row(givenLatitudes[start + i])));
            int its = (row * frame.columns() + column) >> shift;
            group[i] = its;
            next[its + 1]++;
        }
        for (int i = 0; i < GROUPS; i++) {
            next[i + 1] += next[i];
        }
    }
}
