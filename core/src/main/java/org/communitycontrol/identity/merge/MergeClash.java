package org.communitycontrol.identity.merge;

import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;

/**
 * Two facts that one subject cannot both explain without a look: of one kind, on one day, and not saying the same. Both
 * stand after a merge; which is right is for a human to correct.
 *
 * @param kind their kind
 * @param day the day both are about
 * @param moving the one that would move
 * @param staying the one that is there
 */
public record MergeClash(FactKind kind, LocalDate day, FactId moving, FactId staying)
        implements Comparable<MergeClash> {

    private static final Comparator<MergeClash> ORDER = Comparator.comparing(MergeClash::day)
            .thenComparing(MergeClash::kind)
            .thenComparing(MergeClash::moving)
            .thenComparing(MergeClash::staying);

    @Override
    public int compareTo(MergeClash other) {
        return ORDER.compare(this, other);
    }
}
