package org.communitycontrol.workforce.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;

/** The breaches of one worker, limit by limit. */
final class WorkerRest {

    private final WorkerId worker;
    private final List<Stretch> stretches;
    private final List<DutyDay> days;
    private final List<RestBreach> breaches = new ArrayList<>();

    private WorkerRest(WorkerId worker, List<Stretch> stretches, List<DutyDay> days) {
        this.worker = worker;
        this.stretches = stretches;
        this.days = days;
    }

    /**
     * Returns the breaches in no order.
     *
     * @param duties what the worker served
     * @param shifts the same with each minute counted once
     */
    static List<RestBreach> breaches(
            WorkerId worker, Collection<Duty> duties, Collection<WorkedShift> shifts, RestRule rule) {
        WorkerRest rest = new WorkerRest(worker, Stretch.of(duties), DutyDay.of(shifts, rule.cohorts()));
        rule.mostConsecutiveDays().ifPresent(rest::consecutiveDays);
        rule.leastRestMinutes().ifPresent(rest::restBetweenShifts);
        rule.mostMinutesInWindow()
                .ifPresent(most -> rest.minutesInWindow(most, rule.windowDays().orElseThrow()));
        rule.leaveAfterDays()
                .ifPresent(
                        after -> rest.compensatoryLeave(after, rule.leaveDays().orElseThrow()));
        rule.cohortGapDays().ifPresent(rest::cohortsApart);
        return rest.breaches;
    }

    private void consecutiveDays(int most) {
        for (DutyDay day : days) {
            if (day.run() > most) {
                add(day.date(), RestLimit.CONSECUTIVE_DAYS, day.run(), most);
            }
        }
    }

    private void restBetweenShifts(int least) {
        for (int i = 1; i < stretches.size(); i++) {
            long between = stretches.get(i).start() - stretches.get(i - 1).end();
            if (between < least) {
                add(stretches.get(i).date(), RestLimit.REST_BETWEEN_SHIFTS, between, least);
            }
        }
    }

    /** A window that ends on a free day has no more minutes than the one that ends on the duty day before. */
    private void minutesInWindow(int most, int width) {
        long minutes = 0;
        int first = 0;
        for (DutyDay day : days) {
            minutes += day.minutes();
            for (; !days.get(first).date().plusDays(width).isAfter(day.date()); first++) {
                minutes -= days.get(first).minutes();
            }
            if (minutes > most) {
                add(day.date(), RestLimit.MINUTES_IN_WINDOW, minutes, most);
            }
        }
    }

    private void compensatoryLeave(int after, int least) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).run() >= after && days.get(i).free() < least) {
                add(
                        days.get(i).date(),
                        RestLimit.COMPENSATORY_LEAVE,
                        days.get(i).free(),
                        least);
            }
        }
    }

    private void cohortsApart(int least) {
        Map<String, LocalDate> last = new TreeMap<>();
        for (DutyDay day : days) {
            day.cohorts().forEach(cohort -> last.put(cohort, day.date()));
            long free = Long.MAX_VALUE;
            for (String cohort : day.cohorts()) {
                for (Map.Entry<String, LocalDate> other : last.entrySet()) {
                    if (!other.getKey().equals(cohort)) {
                        free = Math.min(free, Math.max(0, ChronoUnit.DAYS.between(other.getValue(), day.date()) - 1));
                    }
                }
            }
            if (free < least) {
                add(day.date(), RestLimit.COHORTS_APART, free, least);
            }
        }
    }

    private void add(LocalDate day, RestLimit limit, long measured, long bound) {
        breaches.add(new RestBreach(worker, day, limit, measured, bound));
    }
}
