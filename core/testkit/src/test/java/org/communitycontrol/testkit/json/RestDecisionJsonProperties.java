package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.testkit.workforce.WorkforceDomain;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestReason;
import org.communitycontrol.workforce.rest.RestVerdict;

class RestDecisionJsonProperties implements JsonLaws<Decision<RestVerdict, RestReason>> {

    private static final WorkforceDomain DOMAIN = new WorkforceDomain();

    @Override
    @Provide
    public Arbitrary<Decision<RestVerdict, RestReason>> values() {
        return Combinators.combine(DOMAIN.duties(), DOMAIN.rules())
                .as((duties, rule) -> RestCheck.decide(
                        WorkforceDomain.WORKERS.get(0),
                        duties,
                        WorkforceDomain.FIRST.plusDays(WorkforceDomain.DAYS),
                        Policy.adHoc(rule)));
    }

    @Override
    public TypeReference<Decision<RestVerdict, RestReason>> type() {
        return new TypeReference<>() {};
    }
}
