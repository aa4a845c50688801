package org.communitycontrol.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;

class TwoFullCoveragesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .build();
    private static final Policy<CoverageRule> POLICY = Policy.adHoc(RULE);
    private static final Visit SCREENED = new Visit(DAY, Disposition.SCREENED);

    @Test
    void isFullWhenEveryHouseholdAndEveryKeyPersonIsDone() {
        CoverageFacts facts =
                CoverageFacts.of("c").withHousehold("H1", SCREENED).withKeyPerson("P1", SCREENED);

        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).reason()).isEqualTo(new CoverageReason.BothFull(1, 1));
    }

    @Test
    void isNotFullWithOneHouseholdMissing() {
        CoverageFacts facts = CoverageFacts.of("c")
                .withHousehold("H1", SCREENED)
                .withHousehold("H2", new Visit(DAY, Disposition.ABSENT))
                .withKeyPerson("P1", SCREENED);

        Decision<FullCoverage, CoverageReason> decision = TwoFullCoverages.decide(facts, DAY, POLICY);

        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(FullCoverage.NOT_FULL));
        assertThat(decision.reason()).isEqualTo(new CoverageReason.UnitsOutstanding(2, 1, 1, 0));
        assertThat(decision.counterFacts()).singleElement().satisfies(counter -> {
            assertThat(counter.inputs()).contains(Input.id("household", "H2"));
            assertThat(counter.then()).isEqualTo(FullCoverage.FULL);
        });
        assertThat(decision.explain(Language.EN))
                .isEqualTo("c on 2020-02-20: 1 of 2 expected households are not screened, 0 of 1 expected key persons"
                        + " are not monitored (policy ad-hoc, confidence caller)");
        assertThat(decision.explain(Language.ZH_CN)).contains("应排查的 2 户中有 1 户未排查");
    }

    @Test
    void isNotFullWithOneKeyPersonUnmonitored() {
        CoverageFacts facts = CoverageFacts.of("c")
                .withHousehold("H1", SCREENED)
                .withKeyPerson("P1", new Visit(DAY.minusDays(1), Disposition.SCREENED));

        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).reason())
                .isEqualTo(new CoverageReason.UnitsOutstanding(1, 0, 1, 1));
    }

    @Test
    void withoutARegisterItSaysWhichIsMissingAndNothingElse() {
        CoverageFacts facts = CoverageFacts.of("c").withHousehold("H1", SCREENED);

        Decision<FullCoverage, CoverageReason> decision = TwoFullCoverages.decide(facts, DAY, POLICY);

        assertThat(decision.outcome().toOptional()).isEmpty();
        assertThat(decision.outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("key-person-register"))));
        assertThat(decision.counterFacts()).isEmpty();
    }

    @Test
    void anEmptyRegisterIsNotFullBecauseThereIsNothingThatCouldBe() {
        CoverageFacts facts =
                CoverageFacts.of("c").withHousehold("H1", SCREENED).withKeyPersons(Map.of());

        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).reason())
                .isEqualTo(new CoverageReason.NothingExpected(CoverageUnit.KEY_PERSON));
    }

    /** Worked example W10. */
    @Test
    void twoOfEighteenHundredMissingPrintsNinetyNinePointNineAndIsNotFull() {
        CoverageFacts facts = w10(Disposition.ABSENT);
        ClosedPartition<Disposition> households = facts.partition(CoverageUnit.HOUSEHOLD, DAY, RULE);

        assertThat(households.rate()).hasToString("1840/1842 = 99.9 %");
        assertThat(households.full()).isFalse();
        assertThat(facts.outstanding(CoverageUnit.HOUSEHOLD, DAY, RULE)).containsExactly("H1840", "H1841");
        assertThat(facts.partition(CoverageUnit.KEY_PERSON, DAY, RULE).full()).isTrue();
        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).reason())
                .isEqualTo(new CoverageReason.UnitsOutstanding(1842, 2, 47, 0));
    }

    /** Worked example W10, one vacancy verified. */
    @Test
    void aVerifiedVacancyLowersTheExpectedAndNotTheRegistered() {
        ClosedPartition<Disposition> households =
                w10(Disposition.VACANT_VERIFIED).partition(CoverageUnit.HOUSEHOLD, DAY, RULE);

        assertThat(households.registered()).isEqualTo(1842);
        assertThat(households.expected()).isEqualTo(1841);
        assertThat(households.full()).isFalse();
    }

    @Test
    void thePolicyOfThePackTravelsInTheDecision() {
        CoverageFacts facts =
                CoverageFacts.of("c").withHousehold("H1", SCREENED).withKeyPerson("P1", SCREENED);

        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).policy().confidence())
                .isEqualTo(Confidence.CALLER);
        assertThat(TwoFullCoverages.decide(facts, DAY, POLICY).clauses()).containsExactly("2.21", "2.22");
    }

    private static CoverageFacts w10(Disposition ofOneOfTheTwo) {
        Map<HouseholdId, List<Visit>> households = new TreeMap<>();
        for (int i = 0; i < 1842; i++) {
            households.put(new HouseholdId("H" + i), new ArrayList<>(List.of(SCREENED)));
        }
        households.put(new HouseholdId("H1840"), List.of(new Visit(DAY, Disposition.ABSENT)));
        households.put(new HouseholdId("H1841"), List.of(new Visit(DAY, ofOneOfTheTwo)));
        Map<PersonId, List<Visit>> keyPersons = new TreeMap<>();
        for (int i = 0; i < 47; i++) {
            keyPersons.put(new PersonId("P" + i), List.of(SCREENED));
        }
        return CoverageFacts.of("c").withHouseholds(households).withKeyPersons(keyPersons);
    }
}
