package org.communitycontrol.geogrid.locate;

/**
 * What lies in each cell.
 *
 * <p>An entry from 0 says that no edge meets the cell: it holds the number of the only grid there plus one, or 0 where
 * there is none. Of a negative entry the second highest bit tells a block of {@value #SPLIT} by {@value #SPLIT} finer
 * cells, whose entries stand in this table too, from a record; the bits below it say where.
 *
 * <p>A record is a head, the parts, two in a word, and the edges. The head counts them (see the constants). Its parts
 * are first those that have edges in the cell, then those that cover it; each group rises. In a record of doubtful cells
 * there are no edges, and every part is to be asked.
 *
 * @param frame the cells
 * @param entries by row and column, then the blocks
 * @param records all records
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record CellTable(Frame frame, int[] entries, long[] records) {

    /** A block has this many rows and columns. */
    static final int SPLIT = 4;

    static final int BLOCK = 1 << 30;
    static final int PLACE = BLOCK - 1;

    /** So many words beyond the head of a record there is another word; the last record is followed by empty ones. */
    static final int FURTHER = 6;

    static final int DOUBTFUL = 1;
    static final int EDGES_SHIFT = 1;
    static final int MOST_EDGES = (1 << 10) - 1;
    static final int EDGE_PARTS_SHIFT = 11;
    static final int MASK_SHIFT = 15;
    static final int COVERS_SHIFT = 25;
    static final int MOST_COVERS = (1 << 22) - 1;

    private static final int MASK = (1 << CellEdges.MOST_PARTS) - 1;

    static long head(boolean doubtful, int edges, int edgeParts, int mask, int covers) {
        return (doubtful ? DOUBTFUL : 0)
                | (long) edges << EDGES_SHIFT
                | (long) edgeParts << EDGE_PARTS_SHIFT
                | (long) mask << MASK_SHIFT
                | (long) covers << COVERS_SHIFT;
    }

    static boolean isBlock(int entry) {
        return entry < 0 && (entry & BLOCK) != 0;
    }

    static boolean isDoubtful(long head) {
        return (head & DOUBTFUL) != 0;
    }

    static int edges(long head) {
        return (int) (head >>> EDGES_SHIFT) & MOST_EDGES;
    }

    static int edgeParts(long head) {
        return (int) (head >>> EDGE_PARTS_SHIFT) & 0xf;
    }

    static int mask(long head) {
        return (int) (head >>> MASK_SHIFT) & MASK;
    }

    static int covers(long head) {
        return (int) (head >>> COVERS_SHIFT) & MOST_COVERS;
    }

    /** Returns a part of the record at {@code at}. */
    int part(int at, int number) {
        return (int) (records[at + 1 + (number >> 1)] >>> ((number & 1) << 5));
    }

    /** Returns where the edges of the record at {@code at} begin. */
    static int firstEdge(int at, long head) {
        return at + 1 + ((edgeParts(head) + covers(head) + 1) >> 1);
    }

    /** Returns whether the frame has a cell there; false for what is not a number. */
    boolean contains(double column, double row) {
        return column >= 0 && row >= 0 && column < frame.columns() && row < frame.rows();
    }

    /** Returns the entry of the smallest cell round a place of the frame: a grid or a record, never a block. */
    int entry(double column, double row) {
        int c = (int) column;
        int r = (int) row;
        int entry = entries[r * frame.columns() + c];
        double x = column - c;
        double y = row - r;
        while (isBlock(entry)) {
            x *= SPLIT;
            y *= SPLIT;
            c = (int) x;
            r = (int) y;
            x -= c;
            y -= r;
            entry = entries[(entry & PLACE) + r * SPLIT + c];
        }
        return entry;
    }
}
