package org.communitycontrol.geogrid.locate;

/**
 * What lies in each cell.
 *
 * <p>An entry from 0 says that no edge meets the cell: it holds the number of the only grid there plus one, or 0 where
 * there is none. Of a negative entry the second highest bit tells a block of {@value #SPLIT} by {@value #SPLIT} finer
 * cells, whose entries stand in this table too, from a record; the bits below it say where.
 *
 * <p>A record is a head, its parts and the edges. The head counts them (see the constants). Its parts are first those
 * that have edges in the cell, then those that cover it; each group rises. Where no more than two have edges and none
 * covers it, which is so in most cells, a short head holds them itself; after a long head they follow, two in a word. In a
 * record of doubtful cells there are no edges, and every part is to be asked.
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

    static final int MOST_EDGES = (1 << 10) - 1;
    static final int MOST_COVERS = (1 << 22) - 1;

    private static final int LONG = 1;
    private static final int EDGES_SHIFT = 1;

    private static final int SHORT_PARTS = 2;
    private static final int SHORT_MASK = (1 << SHORT_PARTS) - 1;
    private static final int SHORT_MASK_SHIFT = 11;
    private static final int SHORT_PARTS_SHIFT = 13;
    private static final int PART_BITS = 25;
    private static final int PART = (1 << PART_BITS) - 1;

    private static final int DOUBTFUL = 1 << 11;
    private static final int EDGE_PARTS_SHIFT = 12;
    private static final int MASK_SHIFT = 16;
    private static final int COVERS_SHIFT = 26;

    /** Adds the head and the parts of a record: those with edges and then those that cover the cell. */
    static void addHead(WordList records, boolean doubtful, int edges, int edgeParts, int mask, int[] parts) {
        int covers = parts.length - edgeParts;
        boolean shortHead =
                !doubtful && covers == 0 && edgeParts > 0 && edgeParts <= SHORT_PARTS && parts[edgeParts - 1] < PART;
        if (shortHead) {
            long second = edgeParts == 1 ? PART : parts[1];
            records.add((long) edges << EDGES_SHIFT
                    | (long) mask << SHORT_MASK_SHIFT
                    | (long) parts[0] << SHORT_PARTS_SHIFT
                    | second << (SHORT_PARTS_SHIFT + PART_BITS));
        } else {
            records.add(LONG
                    | (long) edges << EDGES_SHIFT
                    | (doubtful ? DOUBTFUL : 0)
                    | (long) edgeParts << EDGE_PARTS_SHIFT
                    | (long) mask << MASK_SHIFT
                    | (long) covers << COVERS_SHIFT);
            records.addPairs(parts);
        }
    }

    static boolean isLong(long head) {
        return (head & LONG) != 0;
    }

    /**
     * Returns of a short head the part that the point of a scan is in; −1 if it is in neither.
     *
     * @param scan see {@link CellEdges#scan}
     */
    static int shortPart(long head, int scan) {
        int in = (scan ^ (int) (head >>> SHORT_MASK_SHIFT)) & SHORT_MASK;
        int second = PART_BITS & ((in & 1) - 1);
        return in == 0 ? -1 : (int) (head >>> (SHORT_PARTS_SHIFT + second)) & PART;
    }

    static boolean isBlock(int entry) {
        return entry < 0 && (entry & BLOCK) != 0;
    }

    static boolean isDoubtful(long head) {
        return isLong(head) && (head & DOUBTFUL) != 0;
    }

    static int edges(long head) {
        return (int) (head >>> EDGES_SHIFT) & MOST_EDGES;
    }

    static int edgeParts(long head) {
        if (isLong(head)) {
            return (int) (head >>> EDGE_PARTS_SHIFT) & 0xf;
        }
        return (int) (head >>> (SHORT_PARTS_SHIFT + PART_BITS)) == PART ? 1 : SHORT_PARTS;
    }

    static int covers(long head) {
        return isLong(head) ? (int) (head >>> COVERS_SHIFT) & MOST_COVERS : 0;
    }

    /** Returns the bits of the parts round the corner of the cell. */
    static int mask(long head) {
        return isLong(head)
                ? (int) (head >>> MASK_SHIFT) & CellEdges.PARTS
                : (int) (head >>> SHORT_MASK_SHIFT) & SHORT_MASK;
    }

    /** Returns a part of the record at {@code at}. */
    int part(int at, int number) {
        long head = records[at];
        return isLong(head)
                ? (int) (records[at + 1 + (number >> 1)] >>> ((number & 1) << 5))
                : (int) (head >>> (SHORT_PARTS_SHIFT + number * PART_BITS)) & PART;
    }

    /** Returns where the edges of the record at {@code at} begin. */
    static int firstEdge(int at, long head) {
        int parts = ((int) (head >>> EDGE_PARTS_SHIFT) & 0xf) + ((int) (head >>> COVERS_SHIFT) & MOST_COVERS);
        return at + 1 + (((parts + 1) >> 1) & -(int) (head & LONG));
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
