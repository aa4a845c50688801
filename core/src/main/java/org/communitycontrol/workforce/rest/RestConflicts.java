package org.communitycontrol.workforce.rest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;

/**
 * Finds out whether open shifts can all be taken within a rest rule, and names a minimal conflict if they cannot.
 *
 * <p>An exact search over who takes which shift, given up after a number of steps: for the shifts of a day or a week of a
 * community, not for the rota of a district. The conflict is found by giving up one limit or shift after the other and
 * keeping what the conflict needs. A shift that is given up may still be taken: filling a pause with work can mend a rest
 * that is too short, so leaving it out for good could make a conflict where there is none.
 */
public final class RestConflicts {

    private RestConflicts() {}

    /**
     * Returns a rota, a minimal conflict, or that it is not known.
     *
     * <p>A rota adds no breach to those of the duties that stand already.
     *
     * @param shifts the shifts that are open; whose they are makes no difference
     * @param workers who may take them
     * @param fixed the duties that stand already
     * @param mostSteps how many placements are tried in one search before it is given up, at least 1
     */
    public static RestConflict find(
            List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, RestRule rule, long mostSteps) {
        RotaSearch search = new RotaSearch(shifts, workers, fixed, mostSteps);
        Set<Integer> needed = new TreeSet<>();
        for (int shift = 0; shift < shifts.size(); shift++) {
            needed.add(shift);
        }
        Optional<List<Duty>> rota = search.rota(needed, rule);
        if (rota.isPresent()) {
            return new RestConflict.Feasible(rota.get());
        }
        Set<RestLimit> limits = EnumSet.noneOf(RestLimit.class);
        limits.addAll(rule.limits());
        for (RestLimit limit : rule.limits()) {
            limits.remove(limit);
            if (search.rota(needed, only(rule, limits)).isPresent()) {
                limits.add(limit);
            }
        }
        for (int shift = 0; shift < shifts.size(); shift++) {
            needed.remove(shift);
            if (search.rota(needed, only(rule, limits)).isPresent()) {
                needed.add(shift);
            }
        }
        return search.gaveUp() ? new RestConflict.NotKnown(mostSteps) : new RestConflict.Conflicting(limits, needed);
    }

    /** Returns the rule with these limits only. */
    static RestRule only(RestRule rule, Set<RestLimit> limits) {
        RestRule.Builder kept = RestRule.builder().addAllNotServed(rule.notServed());
        for (RestLimit limit : limits) {
            switch (limit) {
                case CONSECUTIVE_DAYS -> kept.mostConsecutiveDays(rule.mostConsecutiveDays());
                case REST_BETWEEN_SHIFTS -> kept.leastRestMinutes(rule.leastRestMinutes());
                case MINUTES_IN_WINDOW ->
                    kept.mostMinutesInWindow(rule.mostMinutesInWindow()).windowDays(rule.windowDays());
                case COMPENSATORY_LEAVE ->
                    kept.leaveAfterDays(rule.leaveAfterDays()).leaveDays(rule.leaveDays());
                case COHORTS_APART -> kept.putAllCohorts(rule.cohorts()).cohortGapDays(rule.cohortGapDays());
            }
        }
        return kept.build();
    }
}
