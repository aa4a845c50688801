package org.communitycontrol.testkit.identity;

import java.util.List;

/**
 * A population in which it is known who is who.
 *
 * @param persons all records, by key
 * @param duplicates the pairs of records that are one person; nobody stands more than twice
 * @param traps pairs of records that are two people and look like one; not all of them there are
 */
public record LabelledSet(
        List<LabelledPerson> persons, List<LabelledPair<Mistake>> duplicates, List<LabelledPair<Trap>> traps) {

    /** Copies the lists. */
    public LabelledSet {
        persons = List.copyOf(persons);
        duplicates = List.copyOf(duplicates);
        traps = List.copyOf(traps);
    }

    /**
     * Returns a set of {@code size} records, give or take a household.
     *
     * @param seed the same seed and size give the same set
     * @param size at least 1,000
     */
    public static LabelledSet draw(long seed, int size) {
        return new Population(seed, size).draw();
    }

    /** Returns how many of everything there are; the persons stay inside. */
    @Override
    public String toString() {
        return "LabelledSet[" + persons.size() + " records, " + duplicates.size() + " duplicates, " + traps.size()
                + " traps]";
    }
}
