package org.communitycontrol.geogrid.locate;

import java.util.Arrays;


/** The edges of one cell while it is written: words with the bits of their parts, and the parts those bits stand for. */
final class Scratch {

    long[] word = new long[64];
    int words;
    final IntList parts = new IntList(16);

    /** Reads the edges that meet a cell; equal ones become one. If there are too many parts, words have no bits. */
    void read(EdgeList edges, CellWriter.Cell cell, int[] listed, int from, int to) {
        words = 0;
        parts.clear();
        if (word.length < to - from) {
            word = new long[2 * (to - from)];
        }
        for (int i = from; i < to; i++) {
            long clipped = clip(edges, cell, listed[i]);
            if (clipped != EdgeClip.NOTHING) {
                parts.add(edges.part);
                if (edges.otherPart != EdgeList.NO_PART) {
                    parts.add(edges.otherPart);
                }
            }
        }
        parts.sortDistinct();
        boolean few = parts.size() <= CellEdges.MOST_PARTS;
        for (int i = from; i < to; i++) {
            long clipped = clip(edges, cell, listed[i]);
            if (clipped != EdgeClip.NOTHING) {
                long bits = few ? bits(edges) : 0;
                word[words++] = Long.rotateLeft(clipped | bits << CellEdges.PARTS_SHIFT, CellEdges.MOST_PARTS);
            }
        }
        uniteEqualEdges();
    }

    /** Words are turned so that the bits of the parts come last: equal edges then lie side by side once sorted. */
    private void uniteEqualEdges() {
        Arrays.sort(word, 0, words);
        int kept = 0;
        for (int i = 0; i < words; i++) {
            if (kept > 0 && ((word[kept - 1] ^ word[i]) >>> CellEdges.MOST_PARTS) == 0) {
                word[kept - 1] ^= word[i] & ((1 << CellEdges.MOST_PARTS) - 1);
            } else {
                word[kept++] = word[i];
            }
        }
        words = kept;
        for (int i = 0; i < words; i++) {
            word[i] = Long.rotateRight(word[i], CellEdges.MOST_PARTS);
        }
    }

    /** Returns the bits of the parts of the edge that was gone to; of parts that have no edge in the cell, none. */
    long bits(EdgeList edges) {
        return bit(edges.part) ^ bit(edges.otherPart);
    }

    private long bit(int part) {
        int place = parts.indexOf(part);
        return place < 0 ? 0 : 1L << place;
    }

    private static long clip(EdgeList edges, CellWriter.Cell cell, int edge) {
        edges.goTo(edge);
        return EdgeClip.word(
                (edges.x1 - cell.west()) * cell.perUnit(),
                (edges.y1 - cell.south()) * cell.perUnit(),
                (edges.x2 - cell.west()) * cell.perUnit(),
                (edges.y2 - cell.south()) * cell.perUnit());
    }
}
