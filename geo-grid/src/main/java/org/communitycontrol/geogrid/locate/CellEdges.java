package org.communitycontrol.geogrid.locate;

/**
 * The edges in one cell, each in one word, rounded to {@value #STEPS} steps across the cell.
 *
 * <p>From the south-west corner of the cell go up its western side and then east to the point: every edge that is crossed
 * changes what is round the point. Rounding moves an edge by half a step and a point by one, so the rounded picture tells
 * the truth for every point more than {@value #BAND} steps from all rounded edges. For the others, those on an edge
 * among them, {@link #scan} says so, and the exact rings are asked.
 */
final class CellEdges {

    /** Steps across a cell; a point has its whole steps, 0 to 8190. */
    static final int STEPS = 8191;

    /** The most parts that have edges in a cell; each has a bit. */
    static final int MOST_PARTS = 10;

    /** The bit of {@link #scan} that says that an edge is near. */
    static final int NEAR = 1 << 31;

    static final int PARTS_SHIFT = 54;

    private static final int BITS = 13;
    private static final int BAND = 2;

    /** The edge came in across the western side at its lower or its upper end, so that side is crossed above there. */
    private static final long WEST_LOW = 1L << 52;

    private static final long WEST_HIGH = 1L << 53;

    private CellEdges() {}

    /**
     * Returns the word of an edge, without its parts.
     *
     * @param fromWest whether its first end is where it comes in across the western side
     * @param toWest whether its second end is
     */
    static long word(int x1, int y1, boolean fromWest, int x2, int y2, boolean toWest) {
        if (y1 > y2 || (y1 == y2 && x1 > x2)) {
            return word(x2, y2, toWest, x1, y1, fromWest);
        }
        return x1
                | (long) y1 << BITS
                | (long) x2 << (2 * BITS)
                | (long) y2 << (3 * BITS)
                | (fromWest ? WEST_LOW : 0)
                | (toWest ? WEST_HIGH : 0);
    }

    /** Returns the parts whose edges are crossed an odd number of times on the way to a point, and {@link #NEAR}. */
    static int scan(long[] words, int from, int to, int x, int y) {
        int parts = 0;
        int near = 0;
        for (int i = from; i < to; i++) {
            long word = words[i];
            int x1 = (int) word & STEPS;
            int y1 = (int) (word >>> BITS) & STEPS;
            int x2 = (int) (word >>> (2 * BITS)) & STEPS;
            int y2 = (int) (word >>> (3 * BITS)) & STEPS;
            int along = x2 - x1;
            int up = y2 - y1;
            int left = along * (y - y1) - up * (x - x1);
            int aboveLow = ~((y - y1) >> 31);
            int belowHigh = (y - y2) >> 31;
            int crossed = aboveLow & belowHigh & (left >> 31);
            crossed ^= aboveLow & -(int) (word >>> 52 & 1);
            crossed ^= ~belowHigh & -(int) (word >>> 53 & 1);
            parts ^= crossed & (int) (word >>> PARTS_SHIFT);
            int close = Math.abs(left) - BAND * (Math.abs(along) + up) - 1;
            near |= close & ~(y - y1 + BAND) & ~(y2 - y + BAND);
        }
        return parts | (near & NEAR);
    }
}
