package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.CommunitySituations;
import org.communitycontrol.risk.situation.SituationReason;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.risk.situation.SituationTimeline;
import org.communitycontrol.testkit.decision.DecisionLaws;

class CommunitySituationsProperties implements SituationLaws, DecisionLaws<CommunitySituation, SituationReason> {

    @Override
    public Decision<CommunitySituation, SituationReason> decide(
            CommunityCases cases, LocalDate asOf, Policy<SituationRule> policy) {
        return CommunitySituations.decide(cases, asOf, policy);
    }

    @Override
    @Provide
    public Arbitrary<Decision<CommunitySituation, SituationReason>> decisions() {
        return Combinators.combine(communities(), asOf(), rules())
                .as((cases, asOf, rule) -> decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Property(tries = 4000)
    void everyReasonComesUp(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule) {
        Statistics.collect(decide(cases, asOf, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> MadeUpPack.codes(SituationReason.class)
                .forEach(code -> coverage.check(code).count(count -> count > 0)));
    }

    /** One pass over all cases says of each day what the decision of that day says. */
    @Property
    void theTimelineIsTheDecisionOfEachDay(
            @ForAll("communities") CommunityCases cases, @ForAll("rules") SituationRule rule) {
        SituationTimeline timeline = SituationTimeline.of(cases, rule);
        for (int i = -1; i < 50; i++) {
            LocalDate day = RiskDomain.FIRST.plusDays(i);
            assertThat(timeline.reason(day))
                    .isEqualTo(decide(cases, day, Policy.adHoc(rule)).reason());
            assertThat(timeline.flags(day)).isEqualTo(CommunitySituations.flags(cases, day, rule));
        }
    }
}
