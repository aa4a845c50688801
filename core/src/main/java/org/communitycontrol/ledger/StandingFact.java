package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A plain fact as it stands; ordered by day, then moment of recording, then id.
 *
 * @param fact the fact with the payload and day of its latest correction
 * @param amendedBy the corrections that apply, in the order of {@link Amendment}; the last one gave the payload; empty
 *     for a fact that stands as recorded
 */
public record StandingFact(Fact fact, List<FactId> amendedBy) implements Comparable<StandingFact> {

    private static final Comparator<StandingFact> ORDER = Comparator.comparing(
            StandingFact::fact,
            Comparator.comparing(Fact::occurredOn)
                    .thenComparing(Fact::recordedAt)
                    .thenComparing(Fact::id));

    public StandingFact {
        amendedBy = ImmutableList.copyOf(amendedBy);
    }

    @Override
    public int compareTo(StandingFact other) {
        return ORDER.compare(this, other);
    }
}
