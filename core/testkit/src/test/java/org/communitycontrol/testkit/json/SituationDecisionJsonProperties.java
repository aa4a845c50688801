package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.situation.CommunitySituations;
import org.communitycontrol.risk.situation.SituationReason;
import org.communitycontrol.testkit.risk.RiskDomain;

class SituationDecisionJsonProperties implements JsonLaws<Decision<CommunitySituation, SituationReason>> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<CommunitySituation, SituationReason>> values() {
        return Combinators.combine(DOMAIN.communities(), DOMAIN.days(), DOMAIN.situationRules())
                .as((cases, asOf, rule) -> CommunitySituations.decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Override
    public TypeReference<Decision<CommunitySituation, SituationReason>> type() {
        return new TypeReference<>() {};
    }
}
