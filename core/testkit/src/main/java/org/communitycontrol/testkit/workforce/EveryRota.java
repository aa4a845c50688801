package org.communitycontrol.testkit.workforce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestLimit;
import org.communitycontrol.workforce.rest.RestRule;

/** Every way in which shifts can be taken by workers or left, and what each breaches; written down, not searched. */
final class EveryRota {

    /** Shifts that were taken, by index, who took them, and the limits that this breaches. */
    private record Way(Set<Integer> taken, List<Duty> rota, Set<RestLimit> breached) {}

    private final List<Way> ways = new ArrayList<>();

    private EveryRota() {}

    static EveryRota of(List<Duty> shifts, List<WorkerId> workers, Collection<Duty> fixed, RestRule rule) {
        EveryRota every = new EveryRota();
        int choices = workers.size() + 1;
        int count = 1;
        for (int i = 0; i < shifts.size(); i++) {
            count *= choices;
        }
        List<Duty> standing =
                fixed.stream().filter(duty -> workers.contains(duty.worker())).toList();
        for (int way = 0; way < count; way++) {
            Set<Integer> taken = new HashSet<>();
            List<Duty> rota = new ArrayList<>();
            for (int i = 0, left = way; i < shifts.size(); i++, left /= choices) {
                if (left % choices < workers.size()) {
                    taken.add(i);
                    Duty shift = shifts.get(i);
                    rota.add(WorkforceDomain.shift(shift, workers.get(left % choices), shift.date()));
                }
            }
            if (!inTwoPlaces(rota, standing)) {
                every.ways.add(new Way(taken, rota, breached(rota, standing, rule)));
            }
        }
        return every;
    }

    /** Returns whether the shifts can be taken within the limits, whatever becomes of the others. */
    boolean allows(Set<Integer> shifts, Set<RestLimit> limits) {
        return ways.stream()
                .anyMatch(way -> way.taken().containsAll(shifts)
                        && way.breached().stream().noneMatch(limits::contains));
    }

    /** Returns whether a rota is one of the ways and keeps the limits. */
    boolean has(List<Duty> rota, Set<RestLimit> limits) {
        return ways.stream()
                .anyMatch(way ->
                        way.rota().equals(rota) && way.breached().stream().noneMatch(limits::contains));
    }

    private static Set<RestLimit> breached(List<Duty> rota, List<Duty> standing, RestRule rule) {
        List<Duty> all = new ArrayList<>(standing);
        all.addAll(rota);
        List<RestBreach> after = new ArrayList<>(RestCheck.breaches(all, rule));
        RestCheck.breaches(standing, rule).forEach(after::remove);
        Set<RestLimit> breached = EnumSet.noneOf(RestLimit.class);
        after.forEach(breach -> breached.add(breach.limit()));
        return breached;
    }

    private static boolean inTwoPlaces(List<Duty> rota, List<Duty> standing) {
        for (int i = 0; i < rota.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (meet(rota.get(i), rota.get(j))) {
                    return true;
                }
            }
            for (Duty other : standing) {
                if (meet(rota.get(i), other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Duty one, Duty other) {
        return one.worker().equals(other.worker())
                && start(one) < start(other) + other.minutes()
                && start(other) < start(one) + one.minutes();
    }

    private static long start(Duty duty) {
        return duty.date().toEpochDay() * WallTime.MINUTES_A_DAY + duty.startMinute();
    }
}
