package org.communitycontrol.territory.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.ledger.FactId;

/**
 * A change with the day on which it takes effect; ordered by day, then moment of recording; what was
 * written down in one moment, by what it is about (new areas, then dwellings, then what happens to areas), then fact.
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
            .thenComparingInt(DatedChange::rank)
            .thenComparing(DatedChange::fact);

    @Override
    public int compareTo(DatedChange other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        if (change instanceof TerritoryChange.Established) {
            return 0;
        }
        return change instanceof TerritoryChange.DwellingAssigned ? 1 : 2;
    }
}
