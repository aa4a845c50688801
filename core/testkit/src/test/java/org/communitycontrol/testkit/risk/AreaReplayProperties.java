package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaTierReason;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.risk.area.LoweringStep;
import org.communitycontrol.risk.area.TierEntry;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Tiers of areas decided again from the tier, how and when it was entered, and the way down that is still open. */
class AreaReplayProperties implements ReplayLaws<RiskTier, AreaTierReason> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<RiskTier, AreaTierReason>> decisions() {
        return Combinators.combine(DOMAIN.areas(), DOMAIN.days(), DOMAIN.areaRules())
                .as((events, asOf, rule) -> AreaTiers.decide(events, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<RiskTier, AreaTierReason> replay(Explained explained) {
        RiskTier tier =
                explained.coded(RiskTier.values(), RiskTier::code, "tier").orElseThrow();
        DayCount count =
                explained.coded(DayCount.values(), DayCount::code, "dayCount").orElseThrow();
        Bound bound = explained.coded(Bound.values(), Bound::code, "daysBound").orElseThrow();
        Optional<TierEntry> entered = explained.coded(TierEntry.values(), TierEntry::code, "entered");
        AreaTierRule.Builder rule = AreaTierRule.builder().dayCount(count).daysBound(bound);
        entered.filter(how -> explained.find("nextStepDays").isPresent() && how != TierEntry.INFECTION)
                .ifPresent(how -> rule.addSteps(new LoweringStep(
                        tier, how, RiskTier.LOW, explained.count("nextStepDays"), explained.is("nextStepRound"))));
        AreaEvents events = AreaEvents.of(explained.subject());
        if (entered.isPresent()) {
            LocalDate since = explained.day("since").orElseThrow();
            events = switch (entered.get()) {
                case INFECTION -> events.with(since, AreaEventKind.INFECTION);
                case DESIGNATION -> events.with(since, AreaEventKind.DESIGNATED_MEDIUM);
                case LOWERING -> events.with(since.minusDays(2), AreaEventKind.INFECTION);
            };
        }
        if (entered.filter(TierEntry.LOWERING::equals).isPresent()) {
            rule.addSteps(new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, tier, twoDays(count, bound), false));
        } else if (entered.filter(TierEntry.INFECTION::equals).isPresent()) {
            rule.addSteps(new LoweringStep(
                    RiskTier.HIGH,
                    TierEntry.INFECTION,
                    RiskTier.LOW,
                    explained.count("nextStepDays"),
                    explained.is("nextStepRound")));
        } else {
            rule.addSteps(new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, RiskTier.LOW, 1, false));
        }
        Optional<LocalDate> round = explained.day("cleanRound");
        if (round.isPresent()) {
            events = events.with(round.get(), AreaEventKind.ROUND_NEGATIVE);
        }
        return AreaTiers.decide(events, explained.asOf(), Policy.adHoc(rule.build()));
    }

    /** The number of days that is full on the second day after, and not before. */
    private static int twoDays(DayCount count, Bound bound) {
        int number = count == DayCount.START_INCLUDED ? 3 : 2;
        return bound == Bound.EXCEEDING ? number - 1 : number;
    }
}
