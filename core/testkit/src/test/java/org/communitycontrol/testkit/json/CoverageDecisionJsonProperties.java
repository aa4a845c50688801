package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.screening.TwoFullCoverages;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.screening.ScreeningDomain;

class CoverageDecisionJsonProperties
        implements JsonLaws<Decision<FullCoverage, CoverageReason>>, DecisionLaws<FullCoverage, CoverageReason> {

    private static final ScreeningDomain DOMAIN = new ScreeningDomain();

    @Override
    @Provide
    public Arbitrary<Decision<FullCoverage, CoverageReason>> values() {
        return Combinators.combine(DOMAIN.coverageFacts(), DOMAIN.days(), DOMAIN.rules())
                .as((facts, asOf, rule) -> TwoFullCoverages.decide(facts, asOf, Policy.adHoc(rule)));
    }

    @Override
    @Provide
    public Arbitrary<Decision<FullCoverage, CoverageReason>> decisions() {
        return values();
    }

    @Override
    public TypeReference<Decision<FullCoverage, CoverageReason>> type() {
        return new TypeReference<>() {};
    }
}
