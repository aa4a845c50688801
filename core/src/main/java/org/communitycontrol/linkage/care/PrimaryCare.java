package org.communitycontrol.linkage.care;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageList;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.territory.GridCode;

/**
 * Decides whether a grid has a doctor, and counts the grids that have.
 *
 * <p>A doctor counts while assigned to the grid and registered as one: who was assigned until further notice and left the
 * register on 2020-02-10 leaves the grid without a doctor from 02-11. An institution that has named nobody leaves it
 * undetermined.
 */
public final class PrimaryCare {

    private PrimaryCare() {}

    /** Returns the decision at the end of {@code asOf}; what does not hold on that day is not looked at. */
    @ImplementsClauses(ClauseIds.C_2_7)
    public static Decision<DoctorState, DoctorReason> decide(
            GridCode grid, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        DoctorReason reason = reason(grid, facts, asOf, policy.parameters());
        return Decision.<DoctorState, DoctorReason>builder()
                .subject(grid.value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addClauses(ClauseIds.C_2_7)
                .addAllCounterFacts(counterFacts(reason, asOf))
                .build();
    }

    /**
     * Returns every grid in exactly one part; a grid given twice counts once.
     *
     * @param grids all grids of the community, from its register and not from the assignments
     */
    @ImplementsClauses(ClauseIds.C_2_7)
    public static ClosedPartition<GridCare> partition(
            Collection<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        ClosedPartition<GridCare> partition = ClosedPartition.empty(GridCare.class);
        for (GridCode grid : ImmutableSortedSet.copyOf(grids)) {
            partition = partition.with(part(decide(grid, facts, asOf, policy)), 1);
        }
        return partition;
    }

    /** Returns the decisions on the grids that are without a doctor or undetermined, by code of the grid. */
    @ImplementsClauses(ClauseIds.C_2_7)
    public static List<Decision<DoctorState, DoctorReason>> gaps(
            Collection<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return ImmutableSortedSet.copyOf(grids).stream()
                .map(grid -> decide(grid, facts, asOf, policy))
                .filter(decision -> part(decision) != GridCare.WITH_DOCTOR)
                .toList();
    }

    private static GridCare part(Decision<DoctorState, DoctorReason> decision) {
        return decision.outcome()
                .match(
                        determined -> switch (determined.value()) {
                            case WITH_DOCTOR -> GridCare.WITH_DOCTOR;
                            case WITHOUT_DOCTOR -> GridCare.WITHOUT_DOCTOR;
                        },
                        undetermined -> GridCare.UNDETERMINED);
    }

    private static DoctorReason reason(GridCode grid, LinkageFacts facts, LocalDate asOf, LinkageRule rule) {
        Set<LinkageList> missing = LinkageList.missingFrom(facts, EnumSet.of(LinkageList.PARTNERS, LinkageList.CARE));
        if (!missing.isEmpty()) {
            return new DoctorReason.RecordsMissing(missing);
        }
        Set<CareAssignment> assignments = facts.careAssignments().orElse(Set.of()).stream()
                .filter(assignment -> assignment.grid().equals(grid) && assignment.covers(asOf))
                .collect(ImmutableSet.toImmutableSet());
        Set<PartnerId> assigned = assignments.stream()
                .map(CareAssignment::doctor)
                .flatMap(Optional::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        long doctors = assigned.stream()
                .filter(doctor -> facts.kindsOf(doctor, asOf).stream().anyMatch(rule.doctors()::contains))
                .count();
        if (doctors > 0) {
            return new DoctorReason.DoctorAssigned(doctors);
        }
        long unknown =
                assigned.stream().filter(doctor -> !facts.isRegistered(doctor)).count();
        if (unknown > 0) {
            return new DoctorReason.DoctorUnknown(unknown);
        }
        long silent = assignments.stream()
                .filter(assignment -> assignment.doctor().isEmpty())
                .map(CareAssignment::institution)
                .distinct()
                .count();
        if (silent > 0) {
            return new DoctorReason.DoctorNotNamed(silent);
        }
        return assigned.isEmpty()
                ? new DoctorReason.NobodyAssigned()
                : new DoctorReason.NoDoctorAnyMore(assigned.size());
    }

    /** One promise: with a registered doctor assigned for the day, the grid has one. */
    private static List<CounterFact<DoctorState>> counterFacts(DoctorReason reason, LocalDate asOf) {
        boolean without = reason.outcome()
                .toOptional()
                .filter(state -> state == DoctorState.WITHOUT_DOCTOR)
                .isPresent();
        return without
                ? List.of(new CounterFact<>("assign-doctor", List.of(Input.day("on", asOf)), DoctorState.WITH_DOCTOR))
                : List.of();
    }
}
