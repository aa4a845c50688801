package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/** The edges of one cell while it is written: words with the bits of their parts, and the parts those bits stand for. */
final class Scratch {

    long[] word = new long[64];
    int words;
    final IntList parts = new IntList(16);

    private int edges;
    private long[] clipped = new long[64];
    private double[] crossing = new double[64];
    private int[] part = new int[64];
    private int[] otherPart = new int[64];

    /**
     * Reads the edges that meet a cell; equal ones become one. If there are too many parts, words have no bits. Edges that
     * cross the line through the cell are remembered too.
     */
    void read(RowEdges list, CellWriter.Cell cell, int[] listed, int from, int to) {
        words = 0;
        edges = 0;
        parts.clear();
        makeRoom(to - from);
        for (int i = from; i < to; i++) {
            int edge = listed[i];
            long found = EdgeClip.place(
                    (list.x1[edge] - cell.west()) * cell.perUnit(),
                    (list.y1[edge] - cell.south()) * cell.perUnit(),
                    (list.x2[edge] - cell.west()) * cell.perUnit(),
                    (list.y2[edge] - cell.south()) * cell.perUnit());
            if (found != EdgeClip.NOTHING) {
                clipped[edges] = found;
                crossing[edges] = (list.crossing(edge, cell.line()) - cell.west()) * cell.perUnit();
                part[edges] = list.part[edge];
                otherPart[edges] = list.otherPart[edge];
                edges++;
                parts.addNew(list.part[edge]);
                if (list.otherPart[edge] != EdgeList.NO_PART) {
                    parts.addNew(list.otherPart[edge]);
                }
            }
        }
        parts.sortDistinct();
        boolean few = parts.size() <= CellEdges.MOST_PARTS;
        for (int i = 0; i < edges; i++) {
            word[i] = clipped[i] << CellEdges.MOST_PARTS | (few ? bits(i) : 0);
        }
        words = edges;
        uniteEqualEdges();
    }

    private void makeRoom(int most) {
        if (word.length < most) {
            word = new long[2 * most];
            clipped = new long[2 * most];
            crossing = new double[2 * most];
            part = new int[2 * most];
            otherPart = new int[2 * most];
        }
    }

    /** Returns the bits of the parts whose edges cross the line west of {@code share}, in widths of the cell. */
    int bitsWestOf(double share) {
        long bits = 0;
        for (int i = 0; i < edges; i++) {
            if (crossing[i] >= 0 && crossing[i] < share) {
                bits ^= bits(i);
            }
        }
        return (int) bits;
    }

    private long bits(int edge) {
        return bit(part[edge]) ^ bit(otherPart[edge]);
    }

    private long bit(int sought) {
        int place = parts.indexOf(sought);
        return place < 0 ? 0 : 1L << place;
    }

    /** The bits of the parts come last: equal edges lie side by side once sorted. */
    private void uniteEqualEdges() {
        Arrays.sort(word, 0, words);
        int kept = 0;
        for (int i = 0; i < words; i++) {
            if (kept > 0 && ((word[kept - 1] ^ word[i]) >>> CellEdges.MOST_PARTS) == 0) {
                word[kept - 1] ^= word[i] & CellEdges.PARTS;
            } else {
                word[kept++] = word[i];
            }
        }
        words = kept;
        for (int i = 0; i < words; i++) {
            word[i] = CellEdges.word(word[i] >>> CellEdges.MOST_PARTS, (int) word[i] & CellEdges.PARTS);
        }
    }
}
