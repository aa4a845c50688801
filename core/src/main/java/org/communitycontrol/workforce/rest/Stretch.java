package org.communitycontrol.workforce.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WallTime;

/**
 * Work without a pause between shifts: from the first minute to the last, counted from the epoch on the clock of the wall.
 *
 * @param date the day of the first shift
 * @param start its first minute
 * @param end the minute after its last
 */
record Stretch(LocalDate date, long start, long end) {

    /** Returns the stretches of one worker, in order; shifts that touch or overlap are one. */
    static List<Stretch> of(Collection<Duty> duties) {
        List<Duty> sorted = duties.stream()
                .sorted(Comparator.<Duty>comparingLong(Stretch::start).thenComparingLong(Stretch::end))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (Duty duty : sorted) {
            int last = stretches.size() - 1;
            if (last >= 0 && start(duty) <= stretches.get(last).end()) {
                Stretch before = stretches.get(last);
                stretches.set(last, new Stretch(before.date(), before.start(), Math.max(before.end(), end(duty))));
            } else {
                stretches.add(new Stretch(duty.date(), start(duty), end(duty)));
            }
        }
        return stretches;
    }

    /** Returns the first minute of a shift, counted as those of a stretch. */
    static long start(Duty duty) {
        return midnight(duty) + duty.startMinute();
    }

    /** Returns the minute after its last. */
    static long end(Duty duty) {
        return midnight(duty) + duty.endMinute();
    }

    private static long midnight(Duty duty) {
        return duty.date().toEpochDay() * WallTime.MINUTES_A_DAY;
    }
}
