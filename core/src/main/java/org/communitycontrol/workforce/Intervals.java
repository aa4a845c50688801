package org.communitycontrol.workforce;

import java.util.ArrayList;
import java.util.List;

/** Half-open stretches of minutes that lie apart, in order. */
final class Intervals {

    private final List<long[]> stretches = new ArrayList<>(2);

    /** Adds a stretch after all others, or joins it to the last. */
    void add(long from, long to) {
        if (from >= to) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last)[1] >= from) {
            stretches.get(last)[1] = Math.max(stretches.get(last)[1], to);
        } else {
            stretches.add(new long[] {from, to});
        }
    }

    /** Takes a stretch out. */
    void remove(long from, long to) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            long[] stretch = stretches.get(i);
            if (to <= stretch[0] || stretch[1] <= from) {
                continue;
            }
            stretches.remove(i);
            if (to < stretch[1]) {
                stretches.add(i, new long[] {to, stretch[1]});
            }
            if (stretch[0] < from) {
                stretches.add(i, new long[] {stretch[0], from});
            }
        }
    }

    /** Forgets what ends at or before {@code minute}. */
    void forgetBefore(long minute) {
        stretches.removeIf(stretch -> stretch[1] <= minute);
    }

    /** Takes out what {@code taken} has, gives it the rest, and returns the minutes of the rest. */
    int takeFrom(Intervals taken) {
        taken.stretches.forEach(stretch -> remove(stretch[0], stretch[1]));
        long minutes = 0;
        for (long[] stretch : stretches) {
            minutes += stretch[1] - stretch[0];
            taken.put(stretch[0], stretch[1]);
        }
        return Math.toIntExact(minutes);
    }

    /** Adds a stretch that touches nothing here, in its place. */
    private void put(long from, long to) {
        int at = stretches.size();
        while (at > 0 && stretches.get(at - 1)[0] > from) {
            at--;
        }
        stretches.add(at, new long[] {from, to});
    }
}
