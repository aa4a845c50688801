package org.communitycontrol.risk.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.CommunitySituation;
import org.junit.jupiter.api.Test;

class CommunitySituationsTest {

    private static final LocalDate FEB_1 = LocalDate.of(2020, 2, 1);
    private static final LocalDate FEB_15 = LocalDate.of(2020, 2, 15);
    private static final LocalDate FEB_16 = LocalDate.of(2020, 2, 16);
    private static final SituationRule RULE =
            SituationRule.builder().windowDays(14).windowBound(Bound.WITHIN).build();

    /** Worked example W2: fourteen days apart in one home. */
    @Test
    void twoCasesOfOneHomeFourteenDaysApartAreAnOutbreak() {
        Decision<CommunitySituation, SituationReason> decision = decide(
                FEB_15, ConfirmedCase.of("1", FEB_1, true, "home"), ConfirmedCase.of("2", FEB_15, true, "home"));

        assertThat(decision.reason()).isEqualTo(new SituationReason.SamePlace(FEB_1, FEB_15, 14));
        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(CommunitySituation.OUTBREAK));
        assertThat(decision.clauses()).containsExactly("2.1");
        assertThat(decision.explain(Language.ZH_CN)).contains("同一场所两例");
    }

    /** Worked example W2: fifteen days apart is no outbreak, and a human should look. */
    @Test
    void fifteenDaysApartIsNoOutbreakAndIsFlagged() {
        ConfirmedCase first = ConfirmedCase.of("1", FEB_1, true, "home");
        ConfirmedCase second = ConfirmedCase.of("2", FEB_16, true, "home");

        assertThat(value(FEB_16, first, second)).isEqualTo(CommunitySituation.CASE_APPEARED);
        assertThat(CommunitySituations.flags(CommunityCases.of("c", List.of(first, second)), FEB_16, RULE))
                .containsExactly(SituationFlag.SAME_PLACE_LATER);
    }

    /** Worked example W2: two sources unclear in different buildings; one of them linked. */
    @Test
    void twoUnclearSourcesApartAreTransmissionAndOneIsNot() {
        ConfirmedCase unclear = ConfirmedCase.of("1", FEB_1, false, "building 1");

        assertThat(value(FEB_15, unclear, ConfirmedCase.of("2", FEB_15, false, "building 2")))
                .isEqualTo(CommunitySituation.TRANSMISSION);
        assertThat(value(FEB_16, unclear, ConfirmedCase.of("2", FEB_16, false, "building 2")))
                .isEqualTo(CommunitySituation.CASE_APPEARED);
        ConfirmedCase linked = ConfirmedCase.of("2", FEB_15, true, "building 2");
        assertThat(value(FEB_15, unclear, linked)).isEqualTo(CommunitySituation.CASE_APPEARED);
        assertThat(CommunitySituations.flags(CommunityCases.of("c", List.of(unclear, linked)), FEB_15, RULE))
                .containsExactly(SituationFlag.NEAR_IN_TIME);
        assertThat(value(FEB_15, unclear, ConfirmedCase.of("2", FEB_15, false, "building 1")))
                .isEqualTo(CommunitySituation.OUTBREAK);
    }

    @Test
    void nothingIsNoCaseAndOneIsOne() {
        assertThat(value(FEB_15)).isEqualTo(CommunitySituation.NO_CASE_FOUND);
        assertThat(value(FEB_15, ConfirmedCase.of("1", FEB_15, false, "x")))
                .isEqualTo(CommunitySituation.CASE_APPEARED);
        assertThat(value(FEB_1, ConfirmedCase.of("1", FEB_15, false, "x")))
                .isEqualTo(CommunitySituation.NO_CASE_FOUND);
    }

    @Test
    void whatNobodySaidLeavesTheSituationOpenWhereItMatters() {
        ConfirmedCase unsaid =
                ConfirmedCase.builder().id("2").day(FEB_15).place("building 2").build();

        assertThat(decide(FEB_15, ConfirmedCase.of("1", FEB_1, false, "building 1"), unsaid)
                        .outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of(
                        "case-source-or-place", Input.day("earlier", FEB_1), Input.day("later", FEB_15)))));
        assertThat(value(FEB_15, ConfirmedCase.of("1", FEB_1, true, "building 1"), unsaid))
                .isEqualTo(CommunitySituation.CASE_APPEARED);
        ConfirmedCase nowhere =
                ConfirmedCase.builder().id("3").day(FEB_15).sourceKnown(true).build();
        assertThat(decide(FEB_15, ConfirmedCase.of("1", FEB_1, true, "building 1"), nowhere)
                        .outcome()
                        .toOptional())
                .isEmpty();
    }

    @Test
    void aHumanMayFindOutbreaksLarge() {
        CommunityCases cases = CommunityCases.builder()
                .community("c")
                .largeOutbreaksSince(FEB_15)
                .build();

        assertThat(CommunitySituations.decide(cases, FEB_15.minusDays(1), Policy.adHoc(RULE))
                        .outcome())
                .isEqualTo(new Outcome.Determined<>(CommunitySituation.NO_CASE_FOUND));
        assertThat(CommunitySituations.decide(cases, FEB_15, Policy.adHoc(RULE)).reason())
                .isEqualTo(new SituationReason.LargeOutbreaks(FEB_15));
    }

    @Test
    void twoDifferentCasesOfOneIdentifierAreRefused() {
        assertThatThrownBy(() -> CommunityCases.of(
                        "c",
                        List.of(ConfirmedCase.of("1", FEB_1, true, "a"), ConfirmedCase.of("1", FEB_15, true, "a"))))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static CommunitySituation value(LocalDate asOf, ConfirmedCase... cases) {
        return decide(asOf, cases).outcome().toOptional().orElseThrow();
    }

    private static Decision<CommunitySituation, SituationReason> decide(LocalDate asOf, ConfirmedCase... cases) {
        return CommunitySituations.decide(CommunityCases.of("c", List.of(cases)), asOf, Policy.adHoc(RULE));
    }
}
