package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaState;
import org.communitycontrol.risk.area.AreaTierReason;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.testkit.decision.DecisionLaws;

class AreaTiersProperties
        implements AreaLaws<RiskTier, AreaTierRule, AreaTierReason>, DecisionLaws<RiskTier, AreaTierReason> {

    @Override
    public Decision<RiskTier, AreaTierReason> decide(AreaEvents events, LocalDate asOf, Policy<AreaTierRule> policy) {
        return AreaTiers.decide(events, asOf, policy);
    }

    @Override
    public History<RiskTier, AreaTierReason> history(AreaEvents events, LocalDate until, AreaTierRule rule) {
        return AreaTiers.history(events, until, MadeUpPack.of(AreaTierRule.KIND, rule));
    }

    @Override
    public List<Outcome<RiskTier>> dayByDay(AreaEvents events, LocalDate from, LocalDate to, AreaTierRule rule) {
        List<Outcome<RiskTier>> days = new ArrayList<>();
        AreaState state = AreaState.NONE;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            state = state.apply(day, events.on(day), rule);
            days.add(state.reason(day, rule).outcome());
        }
        return days;
    }

    @Override
    @Provide
    public Arbitrary<AreaTierRule> rules() {
        return new RiskDomain().areaRules();
    }

    @Override
    public RiskTier strictest() {
        return RiskTier.HIGH;
    }

    @Override
    @Provide
    public Arbitrary<Decision<RiskTier, AreaTierReason>> decisions() {
        return Combinators.combine(areas(), asOf(), rules())
                .as((events, asOf, rule) -> decide(events, asOf, Policy.adHoc(rule)));
    }

    @Property(tries = 4000)
    void everyReasonComesUp(
            @ForAll("areas") AreaEvents events, @ForAll("asOf") LocalDate asOf, @ForAll("rules") AreaTierRule rule) {
        Statistics.collect(decide(events, asOf, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> MadeUpPack.codes(AreaTierReason.class)
                .forEach(code -> coverage.check(code).count(count -> count > 0)));
    }
}
