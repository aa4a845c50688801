package org.communitycontrol.workforce.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WorkedShift;

/**
 * A date on which a worker served at least a minute, and how it follows the one before.
 *
 * @param date the day
 * @param minutes the minutes served, each once
 * @param cohorts the exposure cohorts served in
 * @param run how many duty days in a row end with this one, itself included
 * @param free the free days since the duty day before; {@link #FIRST} if there is none
 */
record DutyDay(LocalDate date, long minutes, Collection<String> cohorts, long run, long free) {

    static final long FIRST = Long.MAX_VALUE;

    /** Returns the duty days of one worker in order. */
    static List<DutyDay> of(Collection<WorkedShift> shifts, Map<Post, String> cohorts) {
        SortedMap<LocalDate, List<WorkedShift>> byDate = new TreeMap<>();
        for (WorkedShift shift : shifts) {
            if (shift.minutes() > 0) {
                byDate.computeIfAbsent(shift.date(), date -> new ArrayList<>(1)).add(shift);
            }
        }
        List<DutyDay> days = new ArrayList<>(byDate.size());
        byDate.forEach((date, served) -> {
            long free = days.isEmpty()
                    ? FIRST
                    : ChronoUnit.DAYS.between(days.get(days.size() - 1).date(), date) - 1;
            long run = free == 0 ? days.get(days.size() - 1).run() + 1 : 1;
            days.add(new DutyDay(date, minutes(served), cohorts(served, cohorts), run, free));
        });
        return days;
    }

    private static long minutes(List<WorkedShift> served) {
        return served.stream().mapToLong(WorkedShift::minutes).sum();
    }

    private static Collection<String> cohorts(List<WorkedShift> served, Map<Post, String> cohorts) {
        TreeSet<String> found = new TreeSet<>();
        for (WorkedShift shift : served) {
            String cohort = cohorts.get(shift.post());
            if (cohort != null) {
                found.add(cohort);
            }
        }
        return found;
    }
}
