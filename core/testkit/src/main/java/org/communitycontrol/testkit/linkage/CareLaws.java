package org.communitycontrol.testkit.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.Partner;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.linkage.care.DoctorReason;
import org.communitycontrol.linkage.care.DoctorState;
import org.communitycontrol.linkage.care.GridCare;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.territory.GridCode;

/** What holds for whatever decides which grids have a doctor. */
public interface CareLaws {

    /** Returns the decision on one grid at the end of {@code asOf}. */
    Decision<DoctorState, DoctorReason> decide(
            GridCode grid, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy);

    /** Returns every grid in one part. */
    ClosedPartition<GridCare> partition(
            List<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy);

    /** Returns the decisions on the grids that are not with a doctor. */
    List<Decision<DoctorState, DoctorReason>> gaps(
            List<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy);

    /** Returns the facts the laws are tried on. */
    @Provide
    default Arbitrary<LinkageFacts> facts() {
        return new LinkageDomain().facts();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new LinkageDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<LinkageRule> rules() {
        return new LinkageDomain().rules();
    }

    /** A grid has a doctor exactly if somebody registered as one on the day is assigned to it on the day. */
    @Property
    default void aGridHasADoctorExactlyIfARegisteredOneIsAssigned(
            @ForAll("facts") LinkageFacts facts, @ForAll("asOf") LocalDate asOf, @ForAll("rules") LinkageRule rule) {
        for (GridCode grid : LinkageDomain.GRIDS) {
            boolean assigned = facts.careAssignments().orElse(Set.of()).stream()
                    .filter(care -> care.grid().equals(grid) && care.covers(asOf))
                    .anyMatch(care -> care.doctor()
                            .filter(doctor -> isDoctor(doctor, facts, asOf, rule))
                            .isPresent());
            assertThat(decide(grid, facts, asOf, Policy.adHoc(rule))
                            .outcome()
                            .toOptional()
                            .filter(state -> state == DoctorState.WITH_DOCTOR)
                            .isPresent())
                    .isEqualTo(assigned);
        }
    }

    /** However often a grid is named, it stands in one part, and whichever is not with a doctor is a gap. */
    @Property
    default void everyGridIsInOnePartAndEveryOtherOneIsAGap(
            @ForAll("facts") LinkageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") LinkageRule rule,
            @ForAll List<Boolean> twice) {
        List<GridCode> grids = new ArrayList<>(LinkageDomain.GRIDS);
        for (int i = 0; i < Math.min(twice.size(), 3); i++) {
            if (twice.get(i)) {
                grids.add(0, LinkageDomain.GRIDS.get(i));
            }
        }
        Policy<LinkageRule> policy = Policy.adHoc(rule);
        ClosedPartition<GridCare> partition = partition(grids, facts, asOf, policy);
        List<Decision<DoctorState, DoctorReason>> gaps = gaps(grids, facts, asOf, policy);
        assertThat(partition.registered()).isEqualTo(3);
        assertThat(gaps).hasSize(Math.toIntExact(partition.outstanding()));
        assertThat(gaps).allMatch(gap -> !gap.outcome().toOptional().equals(Optional.of(DoctorState.WITH_DOCTOR)));
        assertThat(gaps)
                .extracting(Decision::subject)
                .isEqualTo(List.copyOf(
                        new TreeSet<>(gaps.stream().map(Decision::subject).toList())));
        assertThat(gaps.stream()
                        .filter(gap -> gap.outcome().toOptional().isEmpty())
                        .count())
                .isEqualTo(partition.count(GridCare.UNDETERMINED));
    }

    /** A promise is kept: with a registered doctor assigned for the day, the grid has one. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("facts") LinkageFacts facts, @ForAll("asOf") LocalDate asOf, @ForAll("rules") LinkageRule rule) {
        for (GridCode grid : LinkageDomain.GRIDS) {
            for (CounterFact<DoctorState> promise :
                    decide(grid, facts, asOf, Policy.adHoc(rule)).counterFacts()) {
                Set<Partner> partners = new HashSet<>(facts.partners().orElseThrow());
                Set<CareAssignment> care = new HashSet<>(facts.careAssignments().orElseThrow());
                PartnerId doctor = new PartnerId("NEW-DOCTOR");
                partners.add(Partner.builder()
                        .id(doctor)
                        .kind(rule.doctors().get(0))
                        .from(asOf)
                        .build());
                care.add(CareAssignment.builder()
                        .grid(grid)
                        .institution(new PartnerId("NEW-CLINIC"))
                        .doctor(doctor)
                        .from(asOf)
                        .build());
                LinkageFacts applied = LinkageFacts.builder()
                        .partners(partners)
                        .careAssignments(care)
                        .build();
                assertThat(decide(grid, applied, asOf, Policy.adHoc(rule))
                                .outcome()
                                .toOptional())
                        .contains(promise.then());
            }
        }
    }

    private static boolean isDoctor(PartnerId who, LinkageFacts facts, LocalDate asOf, LinkageRule rule) {
        return facts.careAssignments().isPresent()
                && facts.partners().orElse(Set.of()).stream()
                        .anyMatch(partner -> partner.id().equals(who)
                                && partner.covers(asOf)
                                && rule.doctors().contains(partner.kind()));
    }
}
