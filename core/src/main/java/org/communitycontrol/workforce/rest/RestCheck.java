package org.communitycontrol.workforce.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Accepted;
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
 * the day of the next start. The order in which duties are given makes no difference, nor does one that is given twice.
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
                .distinct()
                .toList();
        return Decision.<RestVerdict, RestReason>builder()
                .subject(worker.value())
                .asOf(asOf)
                .reason(reason(known, policy.parameters()))
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addInputs(Input.count("duties", known.size()))
                .build();
    }

    private static RestReason reason(List<Duty> known, RestRule rule) {
        if (rule.limits().isEmpty()) {
            return new RestReason.NoLimit();
        }
        List<RestBreach> breaches = breaches(known, rule);
        return breaches.isEmpty() ? new RestReason.Kept(known.size()) : new RestReason.Broken(breaches);
    }

    /** Returns every breach in {@code duties}, of however many workers, by worker, day and limit. */
    public static List<RestBreach> breaches(Collection<Duty> duties, RestRule rule) {
        return check(duties.stream().map(Placed::of).toList(), day -> rule).values();
    }

    /**
     * Returns every breach in rows of duty, by worker, day and limit; of rows that overlap, a finding {@code
     * duty-overlaps} at the later one.
     *
     * @param ruleOn the limits of a day; a breach is judged by those of its own day
     */
    public static Accepted<RestBreach> check(
            Collection<Placed<Duty>> duties, Function<? super LocalDate, RestRule> ruleOn) {
        Map<LocalDate, RestRule> rules = new HashMap<>();
        SortedMap<WorkerId, List<Duty>> byWorker = new TreeMap<>();
        List<Placed<Duty>> served = new ArrayList<>(duties.size());
        for (Placed<Duty> placed : duties) {
            Duty duty = placed.value();
            if (rules.computeIfAbsent(duty.date(), ruleOn).counts(duty)) {
                served.add(placed);
                byWorker.computeIfAbsent(duty.worker(), worker -> new ArrayList<>())
                        .add(duty);
            }
        }
        WorkedShifts worked = WorkedShifts.of(served);
        List<RestBreach> breaches = new ArrayList<>();
        byWorker.forEach((worker, own) ->
                breaches.addAll(ofOne(worker, own, worked.byWorker().getOrDefault(worker, List.of()), rules)));
        return new Accepted<>(breaches, worked.overlaps());
    }

    private static List<RestBreach> ofOne(
            WorkerId worker, List<Duty> duties, List<WorkedShift> shifts, Map<LocalDate, RestRule> rules) {
        Set<RestRule> held = new HashSet<>();
        duties.forEach(duty -> held.add(rules.get(duty.date())));
        List<RestBreach> breaches = new ArrayList<>();
        for (RestRule rule : held) {
            for (RestBreach breach : WorkerRest.breaches(worker, duties, shifts, rule)) {
                if (rule.equals(rules.get(breach.date()))) {
                    breaches.add(breach);
                }
            }
        }
        breaches.sort(null);
        return breaches;
    }
}
