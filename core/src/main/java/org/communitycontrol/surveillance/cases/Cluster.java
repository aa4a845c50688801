package org.communitycontrol.surveillance.cases;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.SortedSet;

/**
 * Cases of one place close enough in time; whether one infected the other is for others to find out.
 *
 * @param place the place
 * @param first the day of the first case
 * @param last the day of the last case
 * @param cases the cases
 */
public record Cluster(PlaceId place, LocalDate first, LocalDate last, SortedSet<CaseId> cases) {

    public Cluster {
        cases = ImmutableSortedSet.copyOf(cases);
    }
}
