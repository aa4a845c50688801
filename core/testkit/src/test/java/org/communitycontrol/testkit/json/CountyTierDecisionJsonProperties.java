package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.risk.county.CountyTiers;
import org.communitycontrol.testkit.risk.RiskDomain;

class CountyTierDecisionJsonProperties implements JsonLaws<Decision<RiskTier, CountyTierReason>> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<RiskTier, CountyTierReason>> values() {
        return Combinators.combine(DOMAIN.counties(), DOMAIN.days(), DOMAIN.countyRules())
                .as((cases, asOf, rule) -> CountyTiers.decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Override
    public TypeReference<Decision<RiskTier, CountyTierReason>> type() {
        return new TypeReference<>() {};
    }
}
