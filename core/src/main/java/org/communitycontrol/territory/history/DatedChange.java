package org.communitycontrol.territory.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.ledger.FactId;

/**
 * A change with the day on which it takes effect; ordered by day, moment of recording, fact.
 *
 * @param on the day, from whose beginning it holds
 * @param recordedAt when it was written down
 * @param fact the fact it was read from
 * @param change what happens
 */
public record DatedChange(LocalDate on, Instant recordedAt, FactId fact, TerritoryChange change)
        implements Comparable<DatedChange> {

    private static final Comparator<DatedChange> ORDER = Comparator.comparing(DatedChange::on)
            .thenComparing(DatedChange::recordedAt)
            .thenComparing(DatedChange::fact);

    @Override
    public int compareTo(DatedChange other) {
        return ORDER.compare(this, other);
    }
}
