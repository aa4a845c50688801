package org.communitycontrol.geogrid.locate;

/**
 * The edges in the cells of many points, one after the other, judged all at once by short loops of one kind of step each,
 * which the compiler turns into vector instructions. The answers are those of {@link CellEdges#scan}. One per thread.
 */
final class EdgeLanes {

    /** The most edges of a point. */
    static final int MOST = 16;

    /** So many are copied without asking how many there are; most points have no more. */
    private static final int AT_ONCE = 4;

    private static final int NEAR_SHIFT = CellEdges.MOST_PARTS;

    private final int[] first;
    private final int[] second;
    private final int[] place;
    private final int[] low;
    private final int[] high;
    private final int[] along;
    private final int[] left;
    private final int[] found;

    /** Up to each edge: the parts crossed an odd number of times so far, and above them how many edges were near. */
    private final int[] sum;

    /** By point: where its edges begin. */
    private final int[] start;

    private int points;

    /** For so many points at a time. */
    EdgeLanes(int points) {
        int room = points * MOST + AT_ONCE;
        first = new int[room];
        second = new int[room];
        place = new int[room];
        low = new int[room];
        high = new int[room];
        along = new int[room];
        left = new int[room];
        found = new int[room];
        sum = new int[room + 1];
        start = new int[points + 1];
    }

    void clear() {
        points = 0;
    }

    /**
     * Adds a point and its edges.
     *
     * @param from where its edges begin; there are at least {@value #AT_ONCE} words from there
     * @param count how many there are, at most {@link #MOST}
     * @param x steps from the west
     * @param y steps from the south
     */
    void add(long[] words, int from, int count, int x, int y) {
        int at = start[points];
        int point = x | y << CellEdges.BITS;
        for (int i = 0; i < AT_ONCE; i++) {
            set(at + i, words[from + i], point);
        }
        for (int i = AT_ONCE; i < count; i++) {
            set(at + i, words[from + i], point);
        }
        points++;
        start[points] = at + count;
    }

    private void set(int at, long word, int point) {
        first[at] = (int) word;
        second[at] = (int) (word >>> Integer.SIZE);
        place[at] = point;
    }

    void judge() {
        int edges = start[points];
        findHeights(edges, place, first, second, low, high);
        findSides(edges, place, first, second, low, high, along, left);
        findCrossings(edges, first, second, low, high, along, left, found);
        sumUp(edges, found, sum);
    }

    /** Returns of a point, counted from 0 as they were added, what {@link CellEdges#scan} returns. */
    int scan(int point) {
        int before = sum[start[point]];
        int after = sum[start[point + 1]];
        int near = (before >>> NEAR_SHIFT) - (after >>> NEAR_SHIFT);
        return ((before ^ after) & CellEdges.PARTS) | (near & CellEdges.NEAR);
    }

    private static void findHeights(int edges, int[] place, int[] first, int[] second, int[] low, int[] high) {
        for (int i = 0; i < edges; i++) {
            low[i] = CellEdges.y(place[i]) - CellEdges.y(first[i]);
            high[i] = CellEdges.y(place[i]) - CellEdges.y(second[i]);
        }
    }

    private static void findSides(
            int edges, int[] place, int[] first, int[] second, int[] low, int[] high, int[] along, int[] left) {
        for (int i = 0; i < edges; i++) {
            int across = CellEdges.x(second[i]) - CellEdges.x(first[i]);
            along[i] = across;
            left[i] = CellEdges.left(CellEdges.x(place[i]), first[i], low[i], high[i], across);
        }
    }

    private static void findCrossings(
            int edges, int[] first, int[] second, int[] low, int[] high, int[] along, int[] left, int[] found) {
        for (int i = 0; i < edges; i++) {
            int parts = CellEdges.crossed(second[i], low[i], high[i], left[i]) & CellEdges.parts(first[i], second[i]);
            found[i] = parts | CellEdges.near(low[i], high[i], along[i], left[i]);
        }
    }

    private static void sumUp(int edges, int[] found, int[] sum) {
        int all = 0;
        for (int i = 0; i < edges; i++) {
            all = (all ^ (found[i] & CellEdges.PARTS)) + (found[i] >>> 31 << NEAR_SHIFT);
            sum[i + 1] = all;
        }
    }
}
