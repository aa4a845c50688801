package org.communitycontrol.geogrid.locate;

/**
 * The edges in one cell, each in one word, rounded to {@value #STEPS} steps across the cell.
 *
 * <p>From the south-west corner of the cell go up its western side and then east to the point: every edge that is crossed
 * changes what is round the point. Rounding moves an edge by half a step and a point by one, so the rounded picture tells
 * the truth for every point more than {@value #BAND} steps from all rounded edges. For the others, those on an edge
 * among them, {@link #scan} says so, and the exact rings are asked.
 *
 * <p>The lower half of a word is the first end, which is not above the second, and the upper half the second end. Each
 * has its steps from the west and from the south. What is left holds a bit for each part whose ring runs along the edge
 * and whether the edge came in across the western side at either end, so that this side is crossed above there.
 */
final class CellEdges {

    /** Steps across a cell; a point has its whole steps, 0 to 8190. */
    static final int STEPS = 8191;

    static final int BITS = 13;

    /** The most parts that have edges in a cell; each has a bit. */
    static final int MOST_PARTS = 10;

    static final int PARTS = (1 << MOST_PARTS) - 1;

    /** The bit of {@link #scan} that says that an edge is near. */
    static final int NEAR = 1 << 31;

    private static final int BAND = 2;
    private static final int END_BITS = 2 * BITS;
    private static final int END = (1 << END_BITS) - 1;
    private static final int PARTS_OF_FIRST = Integer.SIZE - END_BITS;
    private static final int FIRST_PARTS = (1 << PARTS_OF_FIRST) - 1;
    private static final int WEST_BITS = 2 * END_BITS;
    private static final long WEST_LOW = 1L << WEST_BITS;
    private static final long WEST_HIGH = 1L << (WEST_BITS + 1);

    private CellEdges() {}

    /**
     * Returns the place of an edge, equal for equal edges; {@link #word} makes a word of it.
     *
     * @param fromWest whether its first end is where it comes in across the western side
     * @param toWest whether its second end is
     */
    static long place(int x1, int y1, boolean fromWest, int x2, int y2, boolean toWest) {
        if (y1 > y2 || (y1 == y2 && x1 > x2)) {
            return place(x2, y2, toWest, x1, y1, fromWest);
        }
        return x1
                | (long) y1 << BITS
                | (long) x2 << END_BITS
                | (long) y2 << (END_BITS + BITS)
                | (fromWest ? WEST_LOW : 0)
                | (toWest ? WEST_HIGH : 0);
    }

    /** Returns the word of an edge at {@code place} with the bits of its parts. */
    static long word(long place, int parts) {
        long first = (place & END) | ((long) (parts & FIRST_PARTS) << END_BITS);
        long second = (place >>> END_BITS & END)
                | ((long) (parts >>> PARTS_OF_FIRST) << END_BITS)
                | (place >>> WEST_BITS << (Integer.SIZE - 2));
        return first | second << Integer.SIZE;
    }

    /** Returns the parts whose edges are crossed an odd number of times on the way to a point, and {@link #NEAR}. */
    static int scan(long[] words, int from, int to, int x, int y) {
        int parts = 0;
        int near = 0;
        for (int i = from; i < to; i++) {
            int first = (int) words[i];
            int second = (int) (words[i] >>> Integer.SIZE);
            int low = y - y(first);
            int high = y - y(second);
            int along = x(second) - x(first);
            int left = left(x, first, low, high, along);
            parts ^= crossed(second, low, high, left) & parts(first, second);
            near |= near(low, high, along, left);
        }
        return parts | near;
    }

    static int x(int end) {
        return end & STEPS;
    }

    static int y(int end) {
        return end >>> BITS & STEPS;
    }

    /** Returns the bits of the parts. */
    static int parts(int first, int second) {
        return (first >>> END_BITS) | (second >>> (END_BITS - PARTS_OF_FIRST) & PARTS & ~FIRST_PARTS);
    }

    /** Returns a number above 0 if the point is to the left of the edge, below 0 if to the right. */
    static int left(int x, int first, int low, int high, int along) {
        return along * low - (low - high) * (x - x(first));
    }

    /** Returns −1 if the edge is crossed an odd number of times, 0 if not. */
    static int crossed(int second, int low, int high, int left) {
        int aboveLow = ~(low >> 31);
        int belowHigh = high >> 31;
        int westLow = second << 1 >> 31;
        int westHigh = second >> 31;
        return (aboveLow & ((belowHigh & (left >> 31)) ^ westLow)) ^ (~belowHigh & westHigh);
    }

    /** Returns {@link #NEAR} if the edge may be so near that the rounded picture does not tell, 0 if not. */
    static int near(int low, int high, int along, int left) {
        int up = low - high;
        int close = (left ^ (left >> 31)) - BAND * ((along ^ (along >> 31)) + up) - BAND - 1;
        return close & (high - BAND - 1) & ~(low + BAND) & NEAR;
    }
}
