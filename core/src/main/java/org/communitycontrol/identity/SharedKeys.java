package org.communitycontrol.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds the records that share a key: each key is one whole number of 40 bits, kept in one array with the number of its
 * record, and the array is sorted. Two keys that fall on one number cost a comparison and nothing else.
 */
final class SharedKeys {

    private static final int RECORD_BITS = 24;
    private static final long RECORD = (1L << RECORD_BITS) - 1;

    /** The most records: their number has 24 bits. */
    static final int MOST_RECORDS = 1 << RECORD_BITS;

    private final int mostSharing;
    private final List<Candidates.Overfull> overfull = new ArrayList<>();
    private long[] keys = new long[1024];
    private int count;
    private long[] pairs = new long[1024];
    private int pairCount;

    SharedKeys(int mostSharing) {
        this.mostSharing = mostSharing;
    }

    void add(int record, long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        keys[count++] = (mixed(key) & ~RECORD) | record;
    }

    /** Pairs up the records whose keys of this kind are equal, and forgets the keys. */
    void pairUp(String kind) {
        Arrays.sort(keys, 0, count);
        int start = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || (keys[i] & ~RECORD) != (keys[start] & ~RECORD)) {
                pairUp(kind, start, i);
                start = i;
            }
        }
        count = 0;
        distinct();
    }

    /** Returns the pairs, the lesser record number in the upper half. */
    LongStream pairs() {
        return Arrays.stream(pairs, 0, pairCount);
    }

    List<Candidates.Overfull> overfull() {
        return overfull.stream()
                .sorted(Comparator.comparingInt(Candidates.Overfull::records)
                        .reversed()
                        .thenComparing(Candidates.Overfull::key))
                .toList();
    }

    private void pairUp(String kind, int start, int end) {
        if (end - start > mostSharing) {
            overfull.add(new Candidates.Overfull(kind, end - start));
            return;
        }
        for (int i = start; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                long left = keys[i] & RECORD;
                long right = keys[j] & RECORD;
                if (left != right) {
                    addPair((left << 32) | right);
                }
            }
        }
    }

    private void addPair(long pair) {
        if (pairCount == pairs.length) {
            distinct();
            if (pairCount > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[pairCount++] = pair;
    }

    private void distinct() {
        Arrays.sort(pairs, 0, pairCount);
        int kept = 0;
        for (int i = 0; i < pairCount; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        pairCount = kept;
    }

    /** Spreads a key over all bits (the finaliser of SplitMix64). */
    private static long mixed(long key) {
        long bits = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
