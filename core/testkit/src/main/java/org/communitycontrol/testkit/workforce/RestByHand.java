package org.communitycontrol.testkit.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestLimit;
import org.communitycontrol.workforce.rest.RestRule;

/** The slow way: every minute of every day, with a line on the wall for each. */
final class RestByHand {

    private static final int DAY = WallTime.MINUTES_A_DAY;
    private static final Comparator<Duty> FIRST_COME = Comparator.<Duty>comparingInt(RestByHand::start)
            .thenComparing(duty -> -duty.endMinute())
            .thenComparing(Duty::post);

    private final WorkerId worker;
    private final List<Duty> duties;
    private final RestRule rule;
    private final List<RestBreach> found = new ArrayList<>();
    private final long[] minutes = new long[WorkforceDomain.DAYS];
    private final List<Set<String>> cohorts = new ArrayList<>();

    private RestByHand(WorkerId worker, List<Duty> duties, RestRule rule) {
        this.worker = worker;
        this.duties = duties;
        this.rule = rule;
    }

    static List<RestBreach> breaches(List<Duty> duties, RestRule rule) {
        List<RestBreach> all = new ArrayList<>();
        for (WorkerId worker : WorkforceDomain.WORKERS) {
            all.addAll(breaches(worker, duties, rule));
        }
        return all;
    }

    /** The breaches of one worker, in order. */
    static List<RestBreach> breaches(WorkerId worker, List<Duty> duties, RestRule rule) {
        List<Duty> own =
                duties.stream().filter(duty -> duty.worker().equals(worker)).toList();
        RestByHand hand = new RestByHand(worker, own, rule);
        hand.walkThroughTheMinutes();
        hand.walkThroughTheDays();
        hand.found.sort(null);
        return hand.found;
    }

    private void walkThroughTheMinutes() {
        for (int day = 0; day < minutes.length; day++) {
            cohorts.add(new TreeSet<>());
        }
        long free = Long.MIN_VALUE;
        for (int minute = 0; minute < (WorkforceDomain.DAYS + 1) * DAY; minute++) {
            int now = minute;
            Optional<Duty> serving = duties.stream()
                    .filter(duty -> start(duty) <= now && now < start(duty) + duty.minutes())
                    .min(FIRST_COME);
            if (serving.isEmpty()) {
                free++;
                continue;
            }
            int day = dayOf(serving.get());
            minutes[day]++;
            Optional.ofNullable(rule.cohorts().get(serving.get().post())).ifPresent(cohorts.get(day)::add);
            if (free > 0 && free < rule.leastRestMinutes().orElse(0)) {
                add(
                        day,
                        RestLimit.REST_BETWEEN_SHIFTS,
                        free,
                        rule.leastRestMinutes().get());
            }
            free = 0;
        }
    }

    private void walkThroughTheDays() {
        for (int day = 0; day < minutes.length; day++) {
            if (minutes[day] == 0) {
                continue;
            }
            int run = run(day);
            if (run > rule.mostConsecutiveDays().orElse(Integer.MAX_VALUE)) {
                add(
                        day,
                        RestLimit.CONSECUTIVE_DAYS,
                        run,
                        rule.mostConsecutiveDays().get());
            }
            long window = 0;
            for (int back = 0; back < rule.windowDays().orElse(0) && back <= day; back++) {
                window += minutes[day - back];
            }
            if (window > rule.mostMinutesInWindow().orElse(Integer.MAX_VALUE)) {
                add(
                        day,
                        RestLimit.MINUTES_IN_WINDOW,
                        window,
                        rule.mostMinutesInWindow().get());
            }
            int before = day - 1;
            while (before >= 0 && minutes[before] == 0) {
                before--;
            }
            if (before >= 0
                    && run(before) >= rule.leaveAfterDays().orElse(Integer.MAX_VALUE)
                    && day - before - 1 < rule.leaveDays().get()) {
                add(
                        day,
                        RestLimit.COMPENSATORY_LEAVE,
                        day - before - 1,
                        rule.leaveDays().get());
            }
            int near = nearestOtherCohort(day);
            if (near < rule.cohortGapDays().orElse(0)) {
                add(day, RestLimit.COHORTS_APART, near, rule.cohortGapDays().get());
            }
        }
    }

    private int run(int day) {
        int run = 0;
        while (day - run >= 0 && minutes[day - run] > 0) {
            run++;
        }
        return run;
    }

    private int nearestOtherCohort(int day) {
        for (int back = 0; back <= day; back++) {
            for (String here : cohorts.get(day)) {
                if (cohorts.get(day - back).stream().anyMatch(there -> !Objects.equals(here, there))) {
                    return Math.max(0, back - 1);
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private void add(int day, RestLimit limit, long measured, long bound) {
        found.add(new RestBreach(worker, WorkforceDomain.FIRST.plusDays(day), limit, measured, bound));
    }

    private static int dayOf(Duty duty) {
        LocalDate first = WorkforceDomain.FIRST;
        return Math.toIntExact(duty.date().toEpochDay() - first.toEpochDay());
    }

    /** The minute it begins, from the first midnight on. */
    static int start(Duty duty) {
        return dayOf(duty) * DAY + duty.startMinute();
    }
}
