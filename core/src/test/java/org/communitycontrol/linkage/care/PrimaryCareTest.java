package org.communitycontrol.linkage.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.linkage.LinkageExamples.DAY;
import static org.communitycontrol.linkage.LinkageExamples.GRID;
import static org.communitycontrol.linkage.LinkageExamples.OTHER_GRID;
import static org.communitycontrol.linkage.LinkageExamples.THIRD_GRID;
import static org.communitycontrol.linkage.LinkageExamples.facts;
import static org.communitycontrol.linkage.LinkageExamples.partner;
import static org.communitycontrol.linkage.LinkageExamples.policy;
import static org.communitycontrol.linkage.LinkageExamples.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageList;
import org.communitycontrol.linkage.Partner;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;

class PrimaryCareTest {

    private static final LocalDate LAST = LocalDate.of(2020, 2, 10);
    private static final Set<Partner> PARTNERS = Set.of(
            partner("CLINIC", PartnerKind.PRIMARY_CARE_INSTITUTION),
            partner("DR-LIN", PartnerKind.PRIMARY_CARE_DOCTOR),
            until("DR-OLD", PartnerKind.VILLAGE_DOCTOR, LAST),
            partner("NURSE", PartnerKind.VOLUNTEER_GROUP));

    @Test
    void everyGridIsWithADoctorWithoutOneOrUndetermined() {
        LinkageFacts facts = facts(PARTNERS, Set.of(), Set.of(care(GRID, "DR-LIN"), careWithoutDoctor(OTHER_GRID)));
        List<GridCode> grids = List.of(GRID, OTHER_GRID, THIRD_GRID, GRID);
        ClosedPartition<GridCare> partition = PrimaryCare.partition(grids, facts, DAY, policy());
        assertThat(partition.count(GridCare.WITH_DOCTOR)).isEqualTo(1);
        assertThat(partition.count(GridCare.UNDETERMINED)).isEqualTo(1);
        assertThat(partition.count(GridCare.WITHOUT_DOCTOR)).isEqualTo(1);
        assertThat(partition.registered()).isEqualTo(3);
        assertThat(partition.rate()).hasToString("1/3 = 33.3 %");
    }

    @Test
    void theGapListNamesEveryGridWithoutADoctorAndWhy() {
        LinkageFacts facts = facts(PARTNERS, Set.of(), Set.of(care(GRID, "DR-LIN"), careWithoutDoctor(OTHER_GRID)));
        List<Decision<DoctorState, DoctorReason>> gaps =
                PrimaryCare.gaps(List.of(THIRD_GRID, GRID, OTHER_GRID), facts, DAY, policy());
        assertThat(gaps).extracting(Decision::subject).containsExactly(OTHER_GRID.value(), THIRD_GRID.value());
        assertThat(gaps)
                .extracting(Decision::reason)
                .containsExactly(new DoctorReason.DoctorNotNamed(1), new DoctorReason.NobodyAssigned());
        assertThat(gaps.get(0).counterFacts()).isEmpty();
        assertThat(gaps.get(1).counterFacts()).hasSize(1);
    }

    @Test
    void aDoctorWhoLeftTheRegisterLeavesAGapFromTheNextDay() {
        LinkageFacts facts = facts(PARTNERS, Set.of(), Set.of(care(GRID, "DR-OLD")));
        assertThat(reason(facts, LAST)).isEqualTo(new DoctorReason.DoctorAssigned(1));
        assertThat(reason(facts, LAST.plusDays(1))).isEqualTo(new DoctorReason.NoDoctorAnyMore(1));
    }

    @Test
    void onlyADoctorIsADoctor() {
        assertThat(reason(facts(PARTNERS, Set.of(), Set.of(care(GRID, "NURSE"))), DAY))
                .isEqualTo(new DoctorReason.NoDoctorAnyMore(1));
        assertThat(reason(facts(PARTNERS, Set.of(), Set.of(care(GRID, "NOBODY-KNOWS"))), DAY))
                .isEqualTo(new DoctorReason.DoctorUnknown(1));
    }

    @Test
    void anAssignmentThatEndedOrHasNotBegunHelpsNobody() {
        CareAssignment ended = CareAssignment.builder()
                .grid(GRID)
                .institution(new PartnerId("CLINIC"))
                .doctor(new PartnerId("DR-LIN"))
                .from(LAST.minusDays(5))
                .lastDay(LAST)
                .build();
        LinkageFacts facts = facts(PARTNERS, Set.of(), Set.of(ended));
        assertThat(reason(facts, LAST.minusDays(6))).isEqualTo(new DoctorReason.NobodyAssigned());
        assertThat(reason(facts, LAST)).isEqualTo(new DoctorReason.DoctorAssigned(1));
        assertThat(reason(facts, LAST.plusDays(1))).isEqualTo(new DoctorReason.NobodyAssigned());
    }

    @Test
    void withoutRecordsNothingIsDetermined() {
        LinkageFacts nothing = LinkageFacts.builder().build();
        assertThat(reason(nothing, DAY))
                .isEqualTo(new DoctorReason.RecordsMissing(Set.of(LinkageList.PARTNERS, LinkageList.CARE)));
        assertThat(PrimaryCare.partition(List.of(GRID), nothing, DAY, policy()).count(GridCare.UNDETERMINED))
                .isEqualTo(1);
    }

    private static DoctorReason reason(LinkageFacts facts, LocalDate asOf) {
        return PrimaryCare.decide(GRID, facts, asOf, policy()).reason();
    }

    private static CareAssignment care(GridCode grid, String doctor) {
        return care(grid, Optional.of(new PartnerId(doctor)));
    }

    private static CareAssignment careWithoutDoctor(GridCode grid) {
        return care(grid, Optional.empty());
    }

    private static CareAssignment care(GridCode grid, Optional<PartnerId> doctor) {
        return CareAssignment.builder()
                .grid(grid)
                .institution(new PartnerId("CLINIC"))
                .doctor(doctor)
                .from(LocalDate.of(2020, 2, 1))
                .build();
    }
}
