package org.communitycontrol.geogrid.locate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Turns the edges of a cell, and the parts round a place on its western side, into an entry of a {@link CellTable}. */
final class CellWriter {

    /** Where the line through a row or a row of a block lies, in heights of it, in the order in which they are tried. */
    private static final double[] LINES = {0.5137, 0.2719, 0.7841, 0.1213};

    /** Places on that line from which the state of the western side may be told, in widths. */
    private static final double[] PROBES = {0, 0.9999, 0.5, 0.25, 0.75, 0.125};

    /** A crossing nearer to another than this, in widths of a cell, may be either side of it. */
    private static final double SLACK = 1e-6;

    private static final int DEEPEST = 6;
    private static final int MANY_EDGES = 14;
    private static final int FEW_EDGES = 5;

    private final RowEdges edges;
    private final int[] gridOfPart;
    private final WordList records = new WordList();
    private final IntList blocks = new IntList(1 << 10);
    private final int firstBlock;
    private final Map<Covers, Integer> covered = new HashMap<>();
    private final IntList parts = new IntList(16);
    private final Scratch scratch = new Scratch();

    CellWriter(RowEdges edges, int[] gridOfPart, int firstBlock) {
        this.edges = edges;
        this.gridOfPart = gridOfPart;
        this.firstBlock = firstBlock;
    }

    CellTable table(Frame frame, int[] entries) {
        int[] all = Arrays.copyOf(entries, Math.addExact(entries.length, blocks.size()));
        for (int i = 0; i < blocks.size(); i++) {
            all[entries.length + i] = blocks.get(i);
        }
        for (int i = 0; i < CellTable.FURTHER; i++) {
            records.add(0);
        }
        return new CellTable(frame, all, records.toArray());
    }

    /**
     * Returns the entry of a cell of the frame.
     *
     * @param around the parts round the western end of the line through the cell; made to those round its eastern end
     */
    int entry(int column, int row, int[] listed, int from, int to, IntList around) {
        if (from == to) {
            return covered(around);
        }
        double line = row + LINES[0];
        int entry = entry(new Cell(column, row, 1, line, 0), listed, from, to, around);
        pass(column, 1, line, listed, from, to, around);
        return entry;
    }

    private int entry(Cell cell, int[] listed, int from, int to, IntList around) {
        scratch.read(edges, cell, listed, from, to);
        if (scratch.words == 0) {
            return covered(around);
        }
        boolean many = scratch.words > MANY_EDGES || scratch.parts.size() > CellEdges.MOST_PARTS;
        if (many && cell.depth < DEEPEST && scratch.words > FEW_EDGES) {
            return block(cell, Arrays.copyOfRange(listed, from, to), around);
        }
        boolean tooMany = scratch.words > CellTable.MOST_EDGES || scratch.parts.size() > CellEdges.MOST_PARTS;
        int mask = tooMany ? -1 : mask(cell, around);
        return mask < 0 ? doubtful(around) : record(mask, around);
    }

    /** Finds the bits of the parts round the south-west corner of the rounded picture; −1 if no place is clear enough. */
    private int mask(Cell cell, IntList around) {
        int y = (int) ((cell.line - cell.south) * cell.perUnit * CellEdges.STEPS);
        for (double probe : PROBES) {
            int scan = CellEdges.scan(scratch.word, 0, scratch.words, (int) (probe * CellEdges.STEPS), y);
            if ((scan & CellEdges.NEAR) == 0) {
                int mask = scan;
                for (int i = 0; i < scratch.parts.size(); i++) {
                    if (around.indexOf(scratch.parts.get(i)) >= 0) {
                        mask ^= 1 << i;
                    }
                }
                mask ^= scratch.bitsWestOf(probe);
                return mask;
            }
        }
        return -1;
    }

    private int record(int mask, IntList around) {
        coversInto(around);
        int covers = parts.size();
        if (covers > CellTable.MOST_COVERS) {
            throw new IllegalArgumentException("more than " + CellTable.MOST_COVERS + " parts cover a place");
        }
        int at = records.size();
        int[] all = Arrays.copyOf(scratch.parts.toArray(), scratch.parts.size() + covers);
        for (int i = 0; i < covers; i++) {
            all[scratch.parts.size() + i] = parts.get(i);
        }
        CellTable.addHead(records, false, scratch.words, scratch.parts.size(), mask, all);
        for (int i = 0; i < scratch.words; i++) {
            records.add(scratch.word[i]);
        }
        return Integer.MIN_VALUE | at;
    }

    private int doubtful(IntList around) {
        coversInto(around);
        for (int i = 0; i < scratch.parts.size(); i++) {
            parts.add(scratch.parts.get(i));
        }
        parts.sort();
        int at = records.size();
        CellTable.addHead(records, true, 0, 0, 0, parts.toArray());
        return Integer.MIN_VALUE | at;
    }

    private int covered(IntList around) {
        if (around.size() == 0) {
            return 0;
        }
        int grid = gridOfPart[around.get(0)];
        boolean alone = true;
        for (int i = 1; i < around.size(); i++) {
            alone &= gridOfPart[around.get(i)] == grid;
        }
        if (alone) {
            return grid + 1;
        }
        parts.copyFrom(around);
        parts.sort();
        int[] sorted = parts.toArray();
        return covered.computeIfAbsent(new Covers(sorted), absent -> {
            int at = records.size();
            CellTable.addHead(records, false, 0, 0, 0, sorted);
            return Integer.MIN_VALUE | at;
        });
    }

    /** Puts those parts that are round the line and have no edge here into {@code parts}. */
    private void coversInto(IntList around) {
        parts.clear();
        for (int i = 0; i < around.size(); i++) {
            if (scratch.parts.indexOf(around.get(i)) < 0) {
                parts.add(around.get(i));
            }
        }
        parts.sort();
    }

    private int block(Cell cell, int[] listed, IntList around) {
        int at = blocks.size();
        for (int i = 0; i < CellTable.SPLIT * CellTable.SPLIT; i++) {
            blocks.add(0);
        }
        double perUnit = cell.perUnit * CellTable.SPLIT;
        for (int row = 0; row < CellTable.SPLIT; row++) {
            double south = cell.south + row / perUnit;
            double line = lineFor(cell, south, perUnit, listed);
            IntList here = new IntList(8);
            here.copyFrom(around);
            if (!Double.isNaN(line)) {
                climb(cell, line, listed, here);
            }
            for (int column = 0; column < CellTable.SPLIT; column++) {
                Cell small = new Cell(cell.west + column / perUnit, south, perUnit, line, cell.depth + 1);
                int entry;
                if (Double.isNaN(line)) {
                    scratch.read(edges, cell, listed, 0, listed.length);
                    entry = doubtful(around);
                } else {
                    entry = entry(small, listed, 0, listed.length, here);
                    pass(small.west, perUnit, line, listed, 0, listed.length, here);
                }
                blocks.set(at + row * CellTable.SPLIT + column, entry);
            }
        }
        return Integer.MIN_VALUE | CellTable.BLOCK | (firstBlock + at);
    }

    /** Returns a line through a row of a block whose western end is clear of all edges; not a number if there is none. */
    private double lineFor(Cell cell, double south, double perUnit, int[] listed) {
        for (double share : LINES) {
            double line = south + share / perUnit;
            boolean clear = true;
            for (int i = 0; i < listed.length && clear; i++) {
                int edge = listed[i];
                double off = Math.abs(edges.crossing(edge, line) - cell.west) * perUnit;
                double rise = Math.abs(edges.columnCrossing(edge, cell.west) - line) * perUnit;
                clear = !(off < SLACK && edges.x1[edge] != edges.x2[edge]) && !(rise < SLACK);
            }
            if (clear) {
                return line;
            }
        }
        return Double.NaN;
    }

    /** Goes along the western side of a cell from its line to another. */
    private void climb(Cell cell, double line, int[] listed, IntList around) {
        for (int edge : listed) {
            double crossing = edges.columnCrossing(edge, cell.west);
            if (!Double.isNaN(crossing) && (crossing < cell.line) != (crossing < line)) {
                toggle(edge, around);
            }
        }
    }

    /** Goes along the line through a cell from its western side to its eastern. */
    private void pass(double west, double perUnit, double line, int[] listed, int from, int to, IntList around) {
        double east = west + 1 / perUnit;
        for (int i = from; i < to; i++) {
            double crossing = edges.crossing(listed[i], line);
            if (crossing >= west && crossing < east) {
                toggle(listed[i], around);
            }
        }
    }

    private void toggle(int edge, IntList around) {
        around.toggle(edges.part[edge]);
        if (edges.otherPart[edge] != EdgeList.NO_PART) {
            around.toggle(edges.otherPart[edge]);
        }
    }

    /** Parts that cover a cell; equal if the parts are. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its own methods
    private record Covers(int[] sorted) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Covers covers && Arrays.equals(sorted, covers.sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }

    /**
     * A cell or a cell of a block, in cells of the frame.
     *
     * @param perUnit how many such cells lie side by side in a cell of the frame
     * @param line where the line through it lies
     */
    record Cell(double west, double south, double perUnit, double line, int depth) {}
}
