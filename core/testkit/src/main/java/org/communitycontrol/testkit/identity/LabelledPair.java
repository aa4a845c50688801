package org.communitycontrol.testkit.identity;

import java.util.Comparator;

/**
 * Two records by their keys, the lesser first, and what is known of them.
 *
 * @param left the lesser key
 * @param right the greater key
 * @param label the mistake between two records of one person, or the trap that two people are
 * @param <L> {@link Mistake} or {@link Trap}
 */
public record LabelledPair<L extends Comparable<L>>(String left, String right, L label)
        implements Comparable<LabelledPair<L>> {

    /** Returns the pair of two keys in whichever order. */
    public static <L extends Comparable<L>> LabelledPair<L> of(String one, String other, L label) {
        return one.compareTo(other) <= 0
                ? new LabelledPair<>(one, other, label)
                : new LabelledPair<>(other, one, label);
    }

    @Override
    public int compareTo(LabelledPair<L> other) {
        return Comparator.<LabelledPair<L>, String>comparing(LabelledPair::left)
                .thenComparing(LabelledPair::right)
                .thenComparing(LabelledPair::label)
                .compare(this, other);
    }
}
