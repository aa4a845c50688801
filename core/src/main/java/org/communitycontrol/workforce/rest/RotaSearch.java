package org.communitycontrol.workforce.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;

/**
 * A search over who takes which shift.
 *
 * <p>A duty more can lessen a rest that is too short, by filling it with work, so rest is looked at when all is placed. It
 * never lessens the days in a row, the minutes in a window or the nearness of cohorts, and leave that came too short before
 * one day comes too short before the day that is added; so these limits cut a search short.
 */
final class RotaSearch {

    private static final Set<RestLimit> NEVER_LESSENED =
            EnumSet.complementOf(EnumSet.of(RestLimit.REST_BETWEEN_SHIFTS));

    private final List<Duty> shifts;
    private final SortedMap<WorkerId, List<Duty>> fixed = new TreeMap<>();
    private final long mostSteps;
    private boolean gaveUp;

    RotaSearch(List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, long mostSteps) {
        this.shifts = shifts;
        this.mostSteps = mostSteps;
        Map<WorkerId, List<Duty>> byWorker = fixed.stream().collect(Collectors.groupingBy(Duty::worker));
        workers.forEach(worker -> this.fixed.put(worker, byWorker.getOrDefault(worker, List.of())));
    }

    /** Returns whether any search was given up, so that an empty answer says nothing. */
    boolean gaveUp() {
        return gaveUp;
    }

    /**
     * Returns a way to have the shifts that are needed taken within the rule, in order; others are taken where it helps.
     *
     * @param needed the shifts that must be taken, by index
     */
    Optional<List<Duty>> rota(Set<Integer> needed, RestRule rule) {
        if (gaveUp) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(needed, rule);
        return attempt.place(0) ? Optional.of(attempt.rota) : Optional.empty();
    }

    /** One search, with what is placed so far. */
    private final class Attempt {
        private final Set<Integer> needed;
        private final RestRule rule;
        private final RestRule cutting;
        private final Map<WorkerId, List<Duty>> duties = new TreeMap<>();
        private final List<Duty> rota = new ArrayList<>();
        private long steps;

        Attempt(Set<Integer> needed, RestRule rule) {
            this.needed = needed;
            this.rule = rule;
            Set<RestLimit> limits = EnumSet.copyOf(NEVER_LESSENED);
            limits.retainAll(rule.limits());
            this.cutting = RestConflicts.only(rule, limits);
            fixed.forEach((worker, own) -> duties.put(worker, new ArrayList<>(own)));
        }

        boolean place(int next) {
            if (next == shifts.size()) {
                return fixed.keySet().stream().allMatch(worker -> keeps(worker, rule));
            }
            if (!needed.contains(next) && place(next + 1)) {
                return true;
            }
            for (WorkerId worker : fixed.keySet()) {
                if (gaveUp || ++steps > mostSteps) {
                    gaveUp = true;
                    return false;
                }
                if (takes(worker, shifts.get(next), next)) {
                    return true;
                }
            }
            return false;
        }

        private boolean takes(WorkerId worker, Duty shift, int next) {
            List<Duty> own = duties.computeIfAbsent(worker, each -> new ArrayList<>());
            if (ShiftCandidates.overlaps(
                    shift, own.stream().filter(rule::counts).toList())) {
                return false;
            }
            Duty taken = ShiftCandidates.assign(shift, worker);
            own.add(taken);
            rota.add(taken);
            if (keeps(worker, cutting) && place(next + 1)) {
                return true;
            }
            own.remove(own.size() - 1);
            rota.remove(rota.size() - 1);
            return false;
        }

        private boolean keeps(WorkerId worker, RestRule limits) {
            List<RestBreach> before = RestCheck.breaches(fixed.getOrDefault(worker, List.of()), limits);
            return ShiftCandidates.added(before, RestCheck.breaches(duties.getOrDefault(worker, List.of()), limits))
                    .isEmpty();
        }
    }
}
