package org.communitycontrol.surveillance.returnee;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;

/**
 * Who came and went on one day.
 *
 * @param day the day
 * @param filing whether the counts are known at all
 * @param arrivals how many came, by the tier of their origin; tiers from which nobody came are left out
 * @param departures how many left
 * @param present how many who came are there at the end of the day
 */
public record ReturneeDay(
        LocalDate day, DailyFiling filing, SortedMap<OriginTier, Long> arrivals, long departures, long present) {

    public ReturneeDay {
        arrivals = ImmutableSortedMap.copyOf(arrivals);
    }

    /**
     * Returns the counts of {@code day}; what happened later is not looked at.
     *
     * @param returnees in any order; the same entry twice is one
     * @param filed the days for which a report was filed, a report of zero among them
     */
    @ImplementsClauses(ClauseIds.C_2_20)
    public static ReturneeDay of(Collection<Returnee> returnees, Set<LocalDate> filed, LocalDate day) {
        SortedMap<OriginTier, Long> arrivals = new TreeMap<>();
        long departures = 0;
        long present = 0;
        for (Returnee returnee : new HashSet<>(returnees)) {
            if (returnee.arrivedOn().equals(day)) {
                arrivals.merge(returnee.origin(), 1L, Long::sum);
            }
            if (returnee.leftOn().filter(day::equals).isPresent()) {
                departures++;
            }
            boolean gone = returnee.leftOn().filter(left -> !left.isAfter(day)).isPresent();
            if (!returnee.arrivedOn().isAfter(day) && !gone) {
                present++;
            }
        }
        boolean counted = !arrivals.isEmpty() || departures > 0;
        DailyFiling filing =
                counted ? DailyFiling.COUNTED : filed.contains(day) ? DailyFiling.ZERO : DailyFiling.ABSENT;
        return new ReturneeDay(day, filing, arrivals, departures, present);
    }

    /** Returns how many came, from wherever. */
    public long arrived() {
        return arrivals.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many more came than left; negative if more left. */
    public long netInflow() {
        return arrived() - departures;
    }
}
