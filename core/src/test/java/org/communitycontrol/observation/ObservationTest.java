package org.communitycontrol.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.observation.ObservationExamples.POLICY;
import static org.communitycontrol.observation.ObservationExamples.contact;
import static org.communitycontrol.observation.ObservationExamples.feb;
import static org.communitycontrol.observation.ObservationExamples.policy;
import static org.communitycontrol.observation.ObservationExamples.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Interrupted;
import org.communitycontrol.observation.ObservationFact.Moved;
import org.communitycontrol.observation.ObservationFact.Ordered;
import org.communitycontrol.observation.ObservationFact.Released;
import org.communitycontrol.observation.ObservationFact.Resumed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked example W3 and what goes beyond it. */
class ObservationTest {

    private static final ObservationFacts W3 = ObservationFacts.of("P", contact(feb(1)));

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, not-started",
        "2020-02-01, not-started",
        "2020-02-02, under-observation",
        "2020-02-14, under-observation",
        "2020-02-15, last-day",
        "2020-02-16, completed",
        "2021-02-16, completed"
    })
    void aContactOfTheFirstIsReleasedAtTheEndOfTheFifteenth(LocalDate asOf, String status) {
        assertThat(status(W3, asOf, POLICY).code()).isEqualTo(status);
    }

    @Test
    void countsFourteenDaysFromTheDayAfterTheContact() {
        ObservationWindow window = Observation.window(W3, feb(10), POLICY).orElseThrow();

        assertThat(window.firstDay()).isEqualTo(feb(2));
        assertThat(window.lastDay()).isEqualTo(feb(15));
        assertThat(window.certificateOn()).isEqualTo(feb(16));
        assertThat(Observation.decide(W3, feb(10), POLICY).explain(Language.EN))
                .isEqualTo("P on 2020-02-10: contact on 2020-02-01: day 9 of 14, ends on 2020-02-15 at 24:00"
                        + " (policy ad-hoc, confidence caller)");
        assertThat(Observation.decide(W3, feb(10), POLICY).explain(Language.ZH_CN))
                .contains("第 9 天(共 14 天),2020-02-15 24 时期满");
    }

    @Test
    void endsADayEarlierWhereTheRuleCountsTheStartDay() {
        Policy<ObservationRule> including = policy(DayCount.START_INCLUDED, false, 0, InterruptionEffect.CLOCK_RUNS);

        assertThat(Observation.window(W3, feb(10), including).orElseThrow().lastDay())
                .isEqualTo(feb(14));
        assertThat(Observation.decide(W3, feb(10), including).inputs())
                .contains(Input.code("dayCount", "start-included"));
    }

    @Test
    void reachesTheLeapDay() {
        assertThat(Observation.window(ObservationFacts.of("P", contact(feb(15))), feb(20), POLICY)
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void aNewContactRestartsTheCountAndTheOldOneIsNamedAsTheLoser() {
        ObservationFacts facts =
                ObservationFacts.of("P", contact(feb(8)), new Exposed(feb(1), ExposureKind.ARRIVAL), contact(feb(20)));

        ObservationWindow window = Observation.window(facts, feb(16), POLICY).orElseThrow();

        assertThat(window.start()).isEqualTo(contact(feb(8)));
        assertThat(window.lastDay()).isEqualTo(feb(22));
        assertThat(window.lost())
                .containsExactly(new LostStart(new Exposed(feb(1), ExposureKind.ARRIVAL), LostStart.Why.ENDS_EARLIER));
        assertThat(Observation.decide(facts, feb(16), POLICY).inputs())
                .contains(Input.day("lostStart", feb(1)), Input.code("lostBecause", "ends-earlier"));
    }

    @Test
    void aBetterKindOfEvidenceWinsWhereTheRuleHasAPriority() {
        ObservationRule rule = ObservationRule.builder()
                .dayCount(DayCount.START_EXCLUDED)
                .addStartPriority(
                        List.<ExposureKind>of(ExposureKind.CONTACT), List.<ExposureKind>of(ExposureKind.ARRIVAL))
                .putCourse(ExposureKind.CONTACT, List.of(Phase.of(ObservationPlace.HOME, 14)))
                .putCourse(ExposureKind.ARRIVAL, List.of(Phase.of(ObservationPlace.HOME, 14)))
                .readings(ObservationExamples.READINGS)
                .exitCheckRequired(false)
                .extensionDays(0)
                .interruption(InterruptionEffect.CLOCK_RUNS)
                .build();
        ObservationFacts facts = ObservationFacts.of("P", contact(feb(1)), new Exposed(feb(8), ExposureKind.ARRIVAL));

        ObservationWindow window =
                Observation.window(facts, feb(10), Policy.adHoc(rule)).orElseThrow();

        assertThat(window.start()).isEqualTo(contact(feb(1)));
        assertThat(window.lost())
                .containsExactly(
                        new LostStart(new Exposed(feb(8), ExposureKind.ARRIVAL), LostStart.Why.LOWER_PRIORITY));
    }

    @Test
    void promisesReleaseIfThereIsNoNewExposure() {
        Decision<ObservationStatus, ObservationReason> decision = Observation.decide(W3, feb(10), POLICY);

        assertThat(decision.counterFacts())
                .contains(
                        new CounterFact<>(
                                "no-new-exposure",
                                List.of(Input.day("last", feb(15)), Input.day("on", feb(16))),
                                ObservationStatus.COMPLETED),
                        new CounterFact<>(
                                "new-exposure",
                                List.of(Input.code("exposure", "contact"), Input.day("on", feb(10))),
                                ObservationStatus.NOT_STARTED));
        assertThat(decision.counterFacts().get(0).sentence(Language.EN))
                .isEqualTo("released at the end of 2020-02-15, certificate on 2020-02-16, if there is no new exposure");
    }

    @Test
    void aFailedCheckExtendsTheWindowWhereTheRuleSaysSo() {
        Policy<ObservationRule> extending = policy(DayCount.START_EXCLUDED, false, 3, InterruptionEffect.CLOCK_RUNS);
        ObservationFacts facts = W3.with(new Checked(feb(15), false), new Checked(feb(15), true));

        assertThat(status(facts, feb(16), extending)).isEqualTo(ObservationStatus.UNDER_OBSERVATION);
        assertThat(status(facts, feb(18), extending)).isEqualTo(ObservationStatus.LAST_DAY);
        assertThat(status(facts, feb(19), extending)).isEqualTo(ObservationStatus.COMPLETED);
        assertThat(status(facts, feb(16), POLICY)).isEqualTo(ObservationStatus.COMPLETED);
        assertThat(Observation.decide(facts, feb(16), extending).inputs()).contains(Input.day("extendedOn", feb(15)));
    }

    @Test
    void withoutTheCheckTheRuleAsksForNobodyIsReleased() {
        Policy<ObservationRule> asking = policy(DayCount.START_EXCLUDED, true, 0, InterruptionEffect.CLOCK_RUNS);

        Decision<ObservationStatus, ObservationReason> decision = Observation.decide(W3, feb(16), asking);

        assertThat(decision.outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("exit-check", Input.day("last", feb(15))))));
        assertThat(status(W3.with(new Checked(feb(15), true)), feb(16), asking)).isEqualTo(ObservationStatus.COMPLETED);
        assertThat(status(W3.with(new Checked(feb(18), true)), feb(18), asking)).isEqualTo(ObservationStatus.LAST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"CLOCK_RUNS, 2020-02-15", "CLOCK_PAUSES, 2020-02-18", "CLOCK_RESTARTS, 2020-02-21"})
    void daysAwayCountAsTheRuleSays(InterruptionEffect effect, LocalDate last) {
        Policy<ObservationRule> policy = policy(DayCount.START_EXCLUDED, false, 0, effect);
        ObservationFacts facts = W3.with(new Resumed(feb(8)), new Interrupted(feb(5)));

        assertThat(Observation.window(facts, feb(10), policy).orElseThrow().lastDay())
                .isEqualTo(last);
        assertThat(status(facts, feb(7), policy)).isEqualTo(ObservationStatus.INTERRUPTED);
        assertThat(status(facts, feb(8), policy)).isEqualTo(ObservationStatus.UNDER_OBSERVATION);
    }

    @Test
    void whoLeftAndDidNotComeBackIsNeverCompleted() {
        assertThat(status(W3.with(new Interrupted(feb(5))), LocalDate.of(2020, 6, 1), POLICY))
                .isEqualTo(ObservationStatus.INTERRUPTED);
    }

    @Test
    void anEarlyReleaseHoldsOnlyForAReasonOfTheRule() {
        Released disproved = new Released(feb(6), ReleaseReason.EXPOSURE_DISPROVED);
        Released negative = new Released(feb(5), ReleaseReason.NEGATIVE_TESTS);

        assertThat(status(W3.with(disproved), feb(6), POLICY)).isEqualTo(ObservationStatus.RELEASED_EARLY);
        assertThat(status(W3.with(negative), feb(6), POLICY)).isEqualTo(ObservationStatus.UNDER_OBSERVATION);
        assertThat(Observation.window(W3.with(negative), feb(6), POLICY)
                        .orElseThrow()
                        .refused())
                .extracting(refused -> refused.problem().code())
                .containsExactly("release-reason-unknown");
        assertThat(status(W3.with(disproved, contact(feb(6))), feb(7), POLICY))
                .isEqualTo(ObservationStatus.UNDER_OBSERVATION);
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void anExposureOnTheDayOfAReleaseIsNotReleased(DayCount count) {
        Policy<ObservationRule> policy = policy(count, false, 0, InterruptionEffect.CLOCK_RUNS);
        ObservationFacts facts = W3.with(new Released(feb(6), ReleaseReason.EXPOSURE_DISPROVED), contact(feb(6)));

        assertThat(status(facts, feb(7), policy)).isEqualTo(ObservationStatus.UNDER_OBSERVATION);
        ObservationWindow window = Observation.window(facts, feb(7), policy).orElseThrow();
        assertThat(window.start()).isEqualTo(contact(feb(6)));
        assertThat(window.lost()).containsExactly(new LostStart(contact(feb(1)), LostStart.Why.RELEASED));
        assertThat(window.refused()).isEmpty();
    }

    /** The last day is a day of the window too: who is away on it has it still to come. */
    @ParameterizedTest
    @CsvSource({"15, 17, 2020-02-17", "14, 15, 2020-02-16", "16, 17, 2020-02-15"})
    void aDayAwayAtTheVeryEndIsMadeUpFor(int from, int back, LocalDate last) {
        Policy<ObservationRule> policy = policy(DayCount.START_EXCLUDED, false, 0, InterruptionEffect.CLOCK_PAUSES);
        ObservationFacts facts = W3.with(new Interrupted(feb(from)), new Resumed(feb(back)));

        assertThat(Observation.window(facts, feb(20), policy).orElseThrow().lastDay())
                .isEqualTo(last);
    }

    @Test
    void keepsWhatWasOrderedAndWhereThePersonWasApartFromTheRule() {
        ObservationFacts facts = W3.with(
                new Ordered(feb(1), feb(1), feb(21)),
                new Moved(feb(2), ObservationPlace.HOME),
                new Interrupted(feb(4)),
                new Resumed(feb(6)),
                new Moved(feb(9), ObservationPlace.CENTRALISED));

        ObservationWindow window = Observation.window(facts, feb(12), POLICY).orElseThrow();

        assertThat(window.legal().getEndInclusive()).isEqualTo(feb(15));
        assertThat(window.ordered().orElseThrow().getEndInclusive()).isEqualTo(feb(21));
        assertThat(window.orderComparison()).isEqualTo(OrderComparison.LONGER);
        assertThat(window.stays())
                .containsExactly(
                        new Stay(ObservationPlace.HOME, feb(2), feb(3)),
                        new Stay(ObservationPlace.HOME, feb(6), feb(8)),
                        new Stay(ObservationPlace.CENTRALISED, feb(9), feb(12)));
        assertThat(window.prescribedPlace(feb(9))).contains(ObservationPlace.HOME);
        assertThat(window.prescribedPlace(feb(16))).isEqualTo(Optional.empty());
    }

    @Test
    void anExposureTheRuleHasNoCourseForLeavesEverythingOpen() {
        ObservationFacts facts = W3.with(new Exposed(feb(3), ExposureKind.SPILL_OVER));

        assertThat(Observation.decide(facts, feb(28), POLICY).outcome())
                .isEqualTo(new Outcome.Undetermined<>(
                        List.of(Missing.of("course", Input.code("exposure", "spill-over")))));
    }
}
