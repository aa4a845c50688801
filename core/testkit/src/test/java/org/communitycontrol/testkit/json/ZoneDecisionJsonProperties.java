package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneKind;
import org.communitycontrol.risk.area.ZoneReason;
import org.communitycontrol.testkit.risk.RiskDomain;

class ZoneDecisionJsonProperties implements JsonLaws<Decision<ZoneKind, ZoneReason>> {

    private static final RiskDomain DOMAIN = new RiskDomain();

    @Override
    @Provide
    public Arbitrary<Decision<ZoneKind, ZoneReason>> values() {
        return Combinators.combine(DOMAIN.areas(), DOMAIN.days(), DOMAIN.zoneRules())
                .as((cases, asOf, rule) -> CommunityZones.decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Override
    public TypeReference<Decision<ZoneKind, ZoneReason>> type() {
        return new TypeReference<>() {};
    }
}
