package org.communitycontrol.testkit.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a matcher found of a labelled set, counted.
 *
 * <p>Recall is of the modelled mistakes only; the others stand by themselves. A pair that is found and is a duplicate of
 * any kind is right, every other pair found is wrong.
 */
public final class Tally {

    private final Map<Mistake, int[]> found = new EnumMap<>(Mistake.class);
    private final Map<Trap, int[]> caught = new EnumMap<>(Trap.class);
    private int right;
    private int wrong;

    private Tally() {}

    /**
     * Counts.
     *
     * @param pairs what a matcher found: keys of two records, in whichever order, joined by a space
     */
    public static Tally of(LabelledSet set, Collection<String> pairs) {
        Tally tally = new Tally();
        Set<String> given = new HashSet<>();
        for (String pair : pairs) {
            String[] keys = pair.split(" ", -1);
            given.add(key(keys[0], keys[1]));
        }
        Set<String> duplicates = new HashSet<>();
        for (LabelledPair<Mistake> pair : set.duplicates()) {
            String key = key(pair.left(), pair.right());
            duplicates.add(key);
            count(tally.found.computeIfAbsent(pair.label(), label -> new int[2]), given.contains(key));
        }
        for (LabelledPair<Trap> pair : set.traps()) {
            count(
                    tally.caught.computeIfAbsent(pair.label(), label -> new int[2]),
                    given.contains(key(pair.left(), pair.right())));
        }
        for (String pair : given) {
            tally.right += duplicates.contains(pair) ? 1 : 0;
            tally.wrong += duplicates.contains(pair) ? 0 : 1;
        }
        return tally;
    }

    /** Returns how many of 10,000 duplicates of a modelled kind were found; rounded down. */
    public int recallPer10000() {
        int all = 0;
        int hits = 0;
        for (Map.Entry<Mistake, int[]> entry : found.entrySet()) {
            if (entry.getKey().modelled()) {
                hits += entry.getValue()[0];
                all += entry.getValue()[1];
            }
        }
        return share(hits, all);
    }

    /** Returns how many of 10,000 duplicates of all kinds, modelled or not, were found; rounded down. */
    public int recallOfAllPer10000() {
        int all = found.values().stream().mapToInt(counts -> counts[1]).sum();
        return share(right, all);
    }

    /** Returns how many of 10,000 duplicates of one kind were found; rounded down. */
    public int recallPer10000(Mistake mistake) {
        int[] counts = found.getOrDefault(mistake, new int[2]);
        return share(counts[0], counts[1]);
    }

    /** Returns how many of 10,000 pairs found are one person; rounded down. */
    public int precisionPer10000() {
        return share(right, right + wrong);
    }

    /** Returns how many pairs of a trap were found although they are two people. */
    public int caught(Trap trap) {
        return caught.getOrDefault(trap, new int[2])[0];
    }

    /** Returns a table of all counts. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "recall %s (with unmodelled kinds %s), precision %s (%d right, %d wrong)%n",
                percent(recallPer10000()),
                percent(recallOfAllPer10000()),
                percent(precisionPer10000()),
                right,
                wrong));
        found.forEach((mistake, counts) -> table.append(String.format(
                Locale.ROOT,
                "  %-10s %-20s found %5d of %5d%n",
                mistake.modelled() ? "modelled" : "unmodelled",
                mistake.code(),
                counts[0],
                counts[1])));
        caught.forEach((trap, counts) -> table.append(String.format(
                Locale.ROOT, "  %-10s %-20s found %5d of %5d%n", "trap", trap.code(), counts[0], counts[1])));
        return table.toString();
    }

    private static void count(int[] counts, boolean hit) {
        counts[0] += hit ? 1 : 0;
        counts[1]++;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 10_000 : (int) (10_000L * part / whole);
    }

    private static String percent(int per10000) {
        return per10000 / 100 + "." + per10000 % 100 / 10 + per10000 % 10 + " %";
    }

    private static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }
}
