package org.communitycontrol.geogrid.locate;

/** How many cells to lay over the grids: more are faster and take more memory. */
final class CellCount {

    /** So many entries stay in the nearer caches of a processor; up to here cells are cheap. */
    private static final long CHEAP = 1 << 20;

    private static final double PER_EDGE = 4;
    private static final double PER_EDGE_BEYOND = 1;
    private static final long FEWEST = 64;
    private static final long MOST = 1 << 26;

    private CellCount() {}

    static long of(long edges) {
        double cheap = Math.min(CHEAP, edges * PER_EDGE);
        return (long) Math.max(FEWEST, Math.min(MOST, Math.max(cheap, edges * PER_EDGE_BEYOND)));
    }
}
