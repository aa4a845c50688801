package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/** Words in the order they were added. */
final class WordList {

    private long[] words;
    private int size;

    WordList(int room) {
        words = new long[room];
    }

    int size() {
        return size;
    }

    void add(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, Math.addExact(size, (size >> 1) + 8));
        }
        words[size++] = word;
    }

    /** Adds numbers, two in a word, the first in its lower half. */
    void addPairs(int[] numbers) {
        for (int i = 0; i < numbers.length; i += 2) {
            long high = i + 1 < numbers.length ? numbers[i + 1] : 0;
            add(high << 32 | numbers[i]);
        }
    }

    long[] toArray() {
        return words.length == size ? words : Arrays.copyOf(words, size);
    }
}
