package org.communitycontrol.risk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.RiskTier;
import org.junit.jupiter.api.Test;

class AreaTiersTest {

    static final AreaTierRule NINTH = AreaTierRule.builder()
            .dayCount(DayCount.START_EXCLUDED)
            .daysBound(Bound.REACHING)
            .addSteps(
                    new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, RiskTier.MEDIUM, 7, true),
                    new LoweringStep(RiskTier.MEDIUM, TierEntry.LOWERING, RiskTier.LOW, 3, false),
                    new LoweringStep(RiskTier.MEDIUM, TierEntry.DESIGNATION, RiskTier.LOW, 7, true))
            .build();
    static final AreaTierRule TWENTY = AreaTierRule.builder()
            .dayCount(DayCount.START_EXCLUDED)
            .daysBound(Bound.REACHING)
            .addSteps(new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, RiskTier.LOW, 5, false))
            .build();

    private static final AreaEvents INFECTED = AreaEvents.of("a").with(july(1), AreaEventKind.INFECTION);

    /** Worked example W7: the ninth edition. */
    @Test
    void isMediumAtTheEndOfTheSeventhDayAndLowThreeDaysLater() {
        AreaEvents tested = INFECTED.with(july(8), AreaEventKind.ROUND_NEGATIVE);

        assertThat(tier(tested, 7, NINTH)).isEqualTo(RiskTier.HIGH);
        assertThat(tier(tested, 8, NINTH)).isEqualTo(RiskTier.MEDIUM);
        assertThat(tier(tested, 10, NINTH)).isEqualTo(RiskTier.MEDIUM);
        assertThat(tier(tested, 11, NINTH)).isEqualTo(RiskTier.LOW);
    }

    /** Worked example W7: one positive on the sixth day starts the clock anew. */
    @Test
    void onePositiveStartsTheClockAnew() {
        AreaEvents again = INFECTED.with(july(7), AreaEventKind.ROUND_POSITIVE)
                .with(july(8), AreaEventKind.ROUND_NEGATIVE)
                .with(july(14), AreaEventKind.ROUND_NEGATIVE);

        assertThat(tier(again, 8, NINTH)).isEqualTo(RiskTier.HIGH);
        assertThat(tier(again, 13, NINTH)).isEqualTo(RiskTier.HIGH);
        assertThat(tier(again, 14, NINTH)).isEqualTo(RiskTier.MEDIUM);
    }

    /** Worked example W7: one resident untested on day 7. */
    @Test
    void anIncompleteRoundLeavesItHigh() {
        AreaEvents missed = INFECTED.with(july(8), AreaEventKind.ROUND_INCOMPLETE);
        Decision<RiskTier, AreaTierReason> decision = decide(missed, 20, NINTH);

        assertThat(decision.reason()).isEqualTo(new AreaTierReason.RoundOutstanding(RiskTier.HIGH, july(1), 19, 7));
        assertThat(decision.counterFacts())
                .extracting(CounterFact::code)
                .containsExactly("no-infection-until-and-clean-round");
        assertThat(decision.explain(Language.EN)).contains("stays high: 19 days since 2022-07-01, 7 were needed");
        assertThat(tier(missed.with(july(8), AreaEventKind.ROUND_NEGATIVE), 8, NINTH))
                .isEqualTo(RiskTier.HIGH);
        assertThat(tier(missed.with(july(9), AreaEventKind.ROUND_NEGATIVE), 9, NINTH))
                .isEqualTo(RiskTier.MEDIUM);
    }

    @Test
    void aRoundBeforeTheSeventhDayCountsForNothing() {
        assertThat(tier(INFECTED.with(july(7), AreaEventKind.ROUND_NEGATIVE), 20, NINTH))
                .isEqualTo(RiskTier.HIGH);
    }

    /** Worked example W7: the twenty points. */
    @Test
    void underTheTwentyPointsItIsLowAfterFiveDaysWithoutARound() {
        assertThat(tier(INFECTED, 5, TWENTY)).isEqualTo(RiskTier.HIGH);
        assertThat(tier(INFECTED, 6, TWENTY)).isEqualTo(RiskTier.LOW);
    }

    @Test
    void aDesignatedAreaNeedsSevenDaysAndARoundOfItsOwn() {
        AreaEvents designated = AreaEvents.of("a").with(july(1), AreaEventKind.DESIGNATED_MEDIUM);

        assertThat(tier(designated, 20, NINTH)).isEqualTo(RiskTier.MEDIUM);
        assertThat(tier(designated.with(july(8), AreaEventKind.ROUND_NEGATIVE), 8, NINTH))
                .isEqualTo(RiskTier.LOW);
        assertThat(tier(designated.with(july(3), AreaEventKind.INFECTION), 3, NINTH))
                .isEqualTo(RiskTier.HIGH);
    }

    @Test
    void aMediumAreaWithAnInfectionIsHighAgainOnTheSameDay() {
        AreaEvents again = INFECTED.with(july(8), AreaEventKind.ROUND_NEGATIVE)
                .with(july(10), AreaEventKind.INFECTION)
                .with(july(10), AreaEventKind.ROUND_NEGATIVE);

        assertThat(decide(again, 10, NINTH).reason()).isEqualTo(new AreaTierReason.Infected(july(10), 0, 7));
    }

    @Test
    void aRuleWithoutAWayDownOrWithTwoIsRefused() {
        LoweringStep step = new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, RiskTier.LOW, 5, false);
        assertThatThrownBy(() -> rule().build()).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> rule().addSteps(step, step).build()).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new LoweringStep(RiskTier.LOW, TierEntry.LOWERING, RiskTier.HIGH, 5, false))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static AreaTierRule.Builder rule() {
        AreaTierRule.Builder builder = AreaTierRule.builder();
        builder.dayCount(DayCount.START_EXCLUDED).daysBound(Bound.REACHING);
        return builder;
    }

    private static RiskTier tier(AreaEvents events, int july, AreaTierRule rule) {
        return decide(events, july, rule).outcome().toOptional().orElseThrow();
    }

    private static Decision<RiskTier, AreaTierReason> decide(AreaEvents events, int july, AreaTierRule rule) {
        return AreaTiers.decide(events, july(july), Policy.adHoc(rule));
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2022, 7, day);
    }
}
