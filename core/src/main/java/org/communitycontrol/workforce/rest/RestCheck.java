package org.communitycontrol.workforce.rest;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;
import org.communitycontrol.workforce.WorkedShifts;

/**
 * Finds where the rest of workers fell short of a rule (clause 3.25).
 *
 * <p>At most 6 days in a row, on duty from 02-01 to 02-07: a breach on 02-07, the seventh day, and one more on every
 * further day. At least 600 minutes of rest, a shift ends at 22:00 and the next begins at 07:59: 599 minutes, a breach on
 * the day of the next start. The order in which duties are given makes no difference.
 */
public final class RestCheck {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_3_25);

    private RestCheck() {}

    /** Returns the decision whether {@code worker} had their rest in {@code duties} of theirs up to {@code asOf}. */
    @ImplementsClauses(ClauseIds.C_3_25)
    public static Decision<RestVerdict, RestReason> decide(
            WorkerId worker, Collection<Duty> duties, LocalDate asOf, Policy<RestRule> policy) {
        List<Duty> known = duties.stream()
                .filter(duty -> duty.worker().equals(worker))
                .filter(duty -> !duty.date().isAfter(asOf))
                .toList();
        List<RestBreach> breaches = breaches(known, policy.parameters());
        return Decision.<RestVerdict, RestReason>builder()
                .subject(worker.value())
                .asOf(asOf)
                .reason(
                        policy.parameters().limits().isEmpty()
                                ? new RestReason.NoLimit()
                                : breaches.isEmpty()
                                        ? new RestReason.Kept(known.size())
                                        : new RestReason.Broken(breaches))
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addInputs(Input.count("duties", known.size()))
                .build();
    }

    /** Returns every breach in {@code duties}, of however many workers, by worker, day and limit. */
    public static List<RestBreach> breaches(Collection<Duty> duties, RestRule rule) {
        SortedMap<WorkerId, List<Duty>> byWorker = new TreeMap<>();
        duties.forEach(duty -> byWorker.computeIfAbsent(duty.worker(), worker -> new ArrayList<>())
                .add(duty));
        List<RestBreach> breaches = new ArrayList<>();
        byWorker.forEach((worker, own) -> new OneWorker(worker, own, rule).find(breaches));
        return ImmutableList.sortedCopyOf(breaches);
    }

    /** The breaches of one worker. */
    private static final class OneWorker {
        private final WorkerId worker;
        private final RestRule rule;
        private final List<Stretch> stretches;
        private final List<WorkedShift> shifts;
        private final NavigableMap<LocalDate, Long> minutes = new TreeMap<>();

        OneWorker(WorkerId worker, List<Duty> duties, RestRule rule) {
            this.worker = worker;
            this.rule = rule;
            this.stretches = Stretch.of(duties);
            this.shifts = WorkedShifts.of(duties.stream().map(Placed::of).toList())
                    .byWorker()
                    .getOrDefault(worker, List.of());
            for (WorkedShift shift : shifts) {
                if (shift.minutes() > 0) {
                    minutes.merge(shift.date(), (long) shift.minutes(), Long::sum);
                }
            }
        }

        void find(List<RestBreach> out) {
            rule.leastRestMinutes().ifPresent(least -> rest(least, out));
            rule.mostMinutesInWindow()
                    .ifPresent(most -> window(most, rule.windowDays().orElseThrow(), out));
            rule.cohortGapDays().ifPresent(gap -> cohorts(gap, out));
            runs(out);
        }

        private void rest(int least, List<RestBreach> out) {
            for (int i = 1; i < stretches.size(); i++) {
                long between = stretches.get(i).start() - stretches.get(i - 1).end();
                if (between < least) {
                    add(stretches.get(i).date(), RestLimit.REST_BETWEEN_SHIFTS, between, least, out);
                }
            }
        }

        private void window(int most, int days, List<RestBreach> out) {
            for (LocalDate day : minutes.keySet()) {
                long sum = 0;
                for (long each : minutes.subMap(day.minusDays(days - 1L), true, day, true)
                        .values()) {
                    sum += each;
                }
                if (sum > most) {
                    add(day, RestLimit.MINUTES_IN_WINDOW, sum, most, out);
                }
            }
        }

        private void runs(List<RestBreach> out) {
            long run = 0;
            LocalDate before = LocalDate.MIN;
            for (LocalDate day : minutes.keySet()) {
                long free = before.equals(LocalDate.MIN) ? Long.MAX_VALUE : ChronoUnit.DAYS.between(before, day) - 1;
                long ended = run;
                run = free == 0 ? run + 1 : 1;
                if (rule.mostConsecutiveDays().isPresent()
                        && run > rule.mostConsecutiveDays().get()) {
                    add(
                            day,
                            RestLimit.CONSECUTIVE_DAYS,
                            run,
                            rule.mostConsecutiveDays().get(),
                            out);
                }
                boolean leaveDue = rule.leaveAfterDays().isPresent()
                        && ended >= rule.leaveAfterDays().get();
                if (leaveDue
                        && free < rule.leaveDays().orElseThrow()
                        && (free > 0 || ended == rule.leaveAfterDays().get())) {
                    add(
                            day,
                            RestLimit.COMPENSATORY_LEAVE,
                            free,
                            rule.leaveDays().get(),
                            out);
                }
                before = day;
            }
        }

        private void cohorts(int gap, List<RestBreach> out) {
            Map<String, LocalDate> last = new TreeMap<>();
            List<WorkedShift> sorted = shifts.stream()
                    .filter(shift -> rule.cohorts().containsKey(shift.post()))
                    .sorted(Comparator.comparing(WorkedShift::date).thenComparing(WorkedShift::post))
                    .toList();
            for (WorkedShift shift : sorted) {
                String cohort = rule.cohorts().get(shift.post());
                last.entrySet().stream()
                        .filter(other -> !other.getKey().equals(cohort))
                        .mapToLong(other -> Math.max(0, ChronoUnit.DAYS.between(other.getValue(), shift.date()) - 1))
                        .min()
                        .ifPresent(free -> {
                            if (free < gap) {
                                add(shift.date(), RestLimit.COHORTS_APART, free, gap, out);
                            }
                        });
                last.put(cohort, shift.date());
            }
        }

        private void add(LocalDate day, RestLimit limit, long measured, long bound, List<RestBreach> out) {
            RestBreach breach = new RestBreach(worker, day, limit, measured, bound);
            if (!out.contains(breach)) {
                out.add(breach);
            }
        }
    }
}
