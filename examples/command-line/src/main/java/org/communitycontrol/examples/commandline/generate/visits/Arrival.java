package org.communitycontrol.examples.commandline.generate.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The order in which facts reach the file: as they were written down, but some out of order and some twice. */
public final class Arrival {

    private static final int DISPLACED_PERCENT = 4;
    private static final int DUPLICATED_PERCENT = 1;

    private Arrival() {}

    /** Returns the lines of {@code facts}. */
    public static List<String> lines(List<Fact> facts, Random random, Tally tally) {
        List<Fact> inTime = new ArrayList<>(facts);
        inTime.sort(Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id));
        List<String> ordered = new ArrayList<>();
        List<String> strays = new ArrayList<>();
        for (Fact fact : inTime) {
            String line = fact.line();
            boolean displaced = random.nextInt(100) < DISPLACED_PERCENT;
            (displaced ? strays : ordered).add(line);
            if (random.nextInt(100) < DUPLICATED_PERCENT) {
                strays.add(line);
                tally.duplicates++;
            }
            tally.displaced += displaced ? 1 : 0;
        }
        return mixed(ordered, strays, random);
    }

    private static List<String> mixed(List<String> ordered, List<String> strays, Random random) {
        List<List<String>> before = new ArrayList<>();
        for (int i = 0; i <= ordered.size(); i++) {
            before.add(List.of());
        }
        for (String stray : strays) {
            int at = random.nextInt(before.size());
            List<String> more = new ArrayList<>(before.get(at));
            more.add(stray);
            before.set(at, more);
        }
        List<String> mixed = new ArrayList<>(before.get(0));
        for (int i = 0; i < ordered.size(); i++) {
            mixed.add(ordered.get(i));
            mixed.addAll(before.get(i + 1));
        }
        return mixed;
    }
}
