package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.List;

/** Words in the order they were added; kept in pieces, so that growing copies nothing. */
final class WordList {

    private static final int PIECE_BITS = 16;
    private static final int PIECE = 1 << PIECE_BITS;

    private final List<long[]> pieces = new ArrayList<>();
    private long[] last = new long[0];
    private int size;

    int size() {
        return size;
    }

    void add(long word) {
        int place = size & (PIECE - 1);
        if (place == 0) {
            last = new long[PIECE];
            pieces.add(last);
        }
        last[place] = word;
        size = Math.incrementExact(size);
    }

    /** Adds numbers, two in a word, the first in its lower half. */
    void addPairs(int[] numbers) {
        for (int i = 0; i < numbers.length; i += 2) {
            long high = i + 1 < numbers.length ? numbers[i + 1] : 0;
            add(high << 32 | numbers[i]);
        }
    }

    long[] toArray() {
        long[] all = new long[size];
        for (int i = 0; i < pieces.size(); i++) {
            int from = i << PIECE_BITS;
            System.arraycopy(pieces.get(i), 0, all, from, Math.min(PIECE, size - from));
        }
        return all;
    }
}
