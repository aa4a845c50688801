package org.communitycontrol.people.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.ledger.FactId;

/**
 * A change with its day; ordered by day, then moment of recording; what was written down in one moment, by what it is
 * about (who leaves, who joins, then households), then fact.
 *
 * @param on the day, from whose beginning it holds
 * @param recordedAt when it was written down
 * @param fact the fact it was read from
 * @param change what happens
 */
public record DatedMembership(LocalDate on, Instant recordedAt, FactId fact, MembershipChange change)
        implements Comparable<DatedMembership> {

    private static final Comparator<DatedMembership> ORDER = Comparator.comparing(DatedMembership::on)
            .thenComparing(DatedMembership::recordedAt)
            .thenComparingInt(DatedMembership::rank)
            .thenComparing(DatedMembership::fact);

    @Override
    public int compareTo(DatedMembership other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        if (change instanceof MembershipChange.Left) {
            return 0;
        }
        return change instanceof MembershipChange.Joined || change instanceof MembershipChange.Born ? 1 : 2;
    }
}
