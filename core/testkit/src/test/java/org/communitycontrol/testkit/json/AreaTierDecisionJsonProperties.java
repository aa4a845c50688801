package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.area.AreaTierReason;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.testkit.risk.RiskDomain;

class AreaTierDecisionJsonProperties implements JsonLaws<Decision<RiskTier, AreaTierReason>> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<RiskTier, AreaTierReason>> values() {
        return Combinators.combine(DOMAIN.areas(), DOMAIN.days(), DOMAIN.areaRules())
                .as((cases, asOf, rule) -> AreaTiers.decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Override
    public TypeReference<Decision<RiskTier, AreaTierReason>> type() {
        return new TypeReference<>() {};
    }
}
