package org.communitycontrol.workforce.rest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;

/** Says who could take a shift, and why the others could not. */
public final class ShiftCandidates {

    private static final Comparator<ShiftCandidate> ORDER = Comparator.comparing(ShiftCandidate::could)
            .reversed()
            .thenComparingLong(ShiftCandidate::minutes)
            .thenComparing(ShiftCandidate::worker);

    private ShiftCandidates() {}

    /**
     * Returns every worker: first those who could take {@code shift}, those who serve least first, then the others.
     *
     * @param shift the shift; whose it is makes no difference
     * @param workers who is asked
     * @param duties the duties there are, of anybody
     */
    public static List<ShiftCandidate> of(
            Duty shift, Collection<WorkerId> workers, Collection<Duty> duties, RestRule rule) {
        return workers.stream()
                .distinct()
                .map(worker -> candidate(shift, worker, duties, rule))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private static ShiftCandidate candidate(Duty shift, WorkerId worker, Collection<Duty> duties, RestRule rule) {
        List<Duty> own =
                duties.stream().filter(duty -> duty.worker().equals(worker)).toList();
        boolean busy = overlaps(shift, own);
        List<Duty> with = new ArrayList<>(own);
        with.add(assign(shift, worker));
        Set<RestBreach> now = new HashSet<>(RestCheck.breaches(own, rule));
        List<RestBreach> more = RestCheck.breaches(with, rule).stream()
                .filter(breach -> !now.contains(breach))
                .toList();
        long minutes = own.stream().mapToLong(Duty::minutes).sum();
        return new ShiftCandidate(worker, busy, more, minutes);
    }

    /** Returns whether one of {@code duties} shares a minute of the clock with {@code shift}. */
    static boolean overlaps(Duty shift, Collection<Duty> duties) {
        return duties.stream()
                .anyMatch(duty -> Stretch.start(duty) < Stretch.end(shift) && Stretch.start(shift) < Stretch.end(duty));
    }

    /** Returns the shift as one of {@code worker}'s. */
    static Duty assign(Duty shift, WorkerId worker) {
        return Duty.builder()
                .worker(worker)
                .date(shift.date())
                .role(shift.role())
                .post(shift.post())
                .start(shift.start())
                .end(shift.end())
                .category(shift.category())
                .addAllBreaks(shift.breaks())
                .build();
    }
}
