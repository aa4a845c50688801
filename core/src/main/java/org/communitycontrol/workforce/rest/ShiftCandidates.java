package org.communitycontrol.workforce.rest;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;
import org.communitycontrol.workforce.WorkedShifts;

/** Says who could take a shift, and why the others could not. */
public final class ShiftCandidates {

    private static final Comparator<ShiftCandidate> ORDER = Comparator.comparing(ShiftCandidate::could)
            .reversed()
            .thenComparingLong(ShiftCandidate::minutes)
            .thenComparing(ShiftCandidate::worker);

    private ShiftCandidates() {}

    /**
     * Returns every worker once: first those who could take {@code shift}, those who serve least first, then the others.
     *
     * @param shift the shift; whose it is makes no difference
     * @param workers who is asked
     * @param duties the duties there are, of anybody
     */
    public static List<ShiftCandidate> of(
            Duty shift, Collection<WorkerId> workers, Collection<Duty> duties, RestRule rule) {
        Map<WorkerId, List<Duty>> byWorker =
                duties.stream().filter(rule::counts).collect(Collectors.groupingBy(Duty::worker));
        return workers.stream()
                .distinct()
                .map(worker -> candidate(shift, worker, byWorker.getOrDefault(worker, List.of()), rule))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private static ShiftCandidate candidate(Duty shift, WorkerId worker, List<Duty> own, RestRule rule) {
        long minutes = WorkedShifts.of(own.stream().map(Placed::of).toList()).byWorker().values().stream()
                .flatMap(List::stream)
                .mapToLong(WorkedShift::minutes)
                .sum();
        return new ShiftCandidate(worker, overlaps(shift, own), added(own, assign(shift, worker), rule), minutes);
    }

    /** Returns what is breached with {@code more} and not without it. */
    private static List<RestBreach> added(List<Duty> own, Duty more, RestRule rule) {
        List<Duty> with = new ArrayList<>(own);
        with.add(more);
        return added(RestCheck.breaches(own, rule), RestCheck.breaches(with, rule));
    }

    /** Returns what is in {@code after} more often than in {@code before}. */
    static List<RestBreach> added(Collection<RestBreach> before, Collection<RestBreach> after) {
        Multiset<RestBreach> more = Multisets.difference(HashMultiset.create(after), HashMultiset.create(before));
        return ImmutableList.sortedCopyOf(more);
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
