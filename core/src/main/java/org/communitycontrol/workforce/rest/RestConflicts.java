package org.communitycontrol.workforce.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;

/**
 * Finds out whether open shifts can all be taken within a rest rule, and names a minimal conflict if they cannot.
 *
 * <p>An exact search over who takes which shift, given up after a number of steps: for the shifts of a day or a week of a
 * community, not for the rota of a district. The conflict is found by leaving out one limit or shift after the other and
 * keeping what the conflict needs.
 */
public final class RestConflicts {

    private RestConflicts() {}

    /**
     * Returns a rota, a minimal conflict, or that it is not known.
     *
     * @param shifts the shifts that are open; whose they are makes no difference
     * @param workers who may take them
     * @param fixed the duties that stand already
     * @param mostSteps how many placements are tried in one search before it is given up, at least 1
     */
    public static RestConflict find(
            List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, RestRule rule, long mostSteps) {
        try {
            Search search = new Search(shifts, workers, fixed, mostSteps);
            Set<RestLimit> limits = EnumSet.noneOf(RestLimit.class);
            limits.addAll(rule.limits());
            Set<Integer> open = new TreeSet<>();
            for (int i = 0; i < shifts.size(); i++) {
                open.add(i);
            }
            Optional<List<Duty>> rota = search.solve(open, only(rule, limits));
            if (rota.isPresent()) {
                return new RestConflict.Feasible(rota.get());
            }
            for (RestLimit limit : rule.limits()) {
                limits.remove(limit);
                if (search.solve(open, only(rule, limits)).isPresent()) {
                    limits.add(limit);
                }
            }
            for (int i = 0; i < shifts.size(); i++) {
                open.remove(i);
                if (search.solve(open, only(rule, limits)).isPresent()) {
                    open.add(i);
                }
            }
            return new RestConflict.Conflicting(limits, open);
        } catch (GivenUp gaveUp) {
            return new RestConflict.NotKnown(mostSteps);
        }
    }

    /** The rule with these limits only. */
    static RestRule only(RestRule rule, Set<RestLimit> limits) {
        RestRule.Builder kept = RestRule.builder();
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

    /** Thrown inside this class only. */
    private static final class GivenUp extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A search over who takes which shift.
     *
     * <p>More duties never lessen the days in a row or the minutes in a window, so these limits cut a search short. They
     * can lessen a rest that is too short, by filling it with work; so the others are looked at when all is placed.
     */
    private static final class Search {
        private static final Set<RestLimit> NEVER_LESSENED =
                EnumSet.of(RestLimit.CONSECUTIVE_DAYS, RestLimit.MINUTES_IN_WINDOW);

        private final List<Duty> shifts;
        private final List<WorkerId> workers;
        private final Map<WorkerId, List<Duty>> fixed = new HashMap<>();
        private final long mostSteps;
        private long steps;

        Search(List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, long mostSteps) {
            this.shifts = shifts;
            this.workers = workers.stream().distinct().sorted().toList();
            this.mostSteps = mostSteps;
            this.workers.forEach(worker -> this.fixed.put(
                    worker,
                    fixed.stream().filter(duty -> duty.worker().equals(worker)).toList()));
        }

        Optional<List<Duty>> solve(Set<Integer> open, RestRule rule) throws GivenUp {
            steps = 0;
            Set<RestLimit> cutting = EnumSet.copyOf(NEVER_LESSENED);
            cutting.retainAll(rule.limits());
            List<Duty> rota = new ArrayList<>();
            return place(List.copyOf(open), 0, rota, rule, only(rule, cutting)) ? Optional.of(rota) : Optional.empty();
        }

        private boolean place(List<Integer> open, int next, List<Duty> rota, RestRule rule, RestRule cutting)
                throws GivenUp {
            if (next == open.size()) {
                for (WorkerId worker : workers) {
                    if (!keeps(worker, rota, rule)) {
                        return false;
                    }
                }
                return true;
            }
            Duty shift = shifts.get(open.get(next));
            for (WorkerId worker : workers) {
                if (++steps > mostSteps) {
                    throw new GivenUp();
                }
                Duty taken = ShiftCandidates.assign(shift, worker);
                if (ShiftCandidates.overlaps(taken, own(worker, rota))) {
                    continue;
                }
                rota.add(taken);
                if (keeps(worker, rota, cutting) && place(open, next + 1, rota, rule, cutting)) {
                    return true;
                }
                rota.remove(rota.size() - 1);
            }
            return false;
        }

        /** Whether the rota adds no breach to those that the fixed duties have already. */
        private boolean keeps(WorkerId worker, List<Duty> rota, RestRule rule) {
            List<RestBreach> before = RestCheck.breaches(fixed.getOrDefault(worker, List.of()), rule);
            return before.containsAll(RestCheck.breaches(own(worker, rota), rule));
        }

        private List<Duty> own(WorkerId worker, List<Duty> rota) {
            List<Duty> own = new ArrayList<>(fixed.getOrDefault(worker, List.of()));
            rota.stream().filter(duty -> duty.worker().equals(worker)).forEach(own::add);
            return own;
        }
    }
}
