package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.testkit.decision.DecisionDomain;
import org.communitycontrol.testkit.decision.Lift;

class DecisionJsonProperties implements JsonLaws<Decision<Boolean, Lift>> {

    @Override
    @Provide
    public Arbitrary<Decision<Boolean, Lift>> values() {
        return DecisionDomain.decisions(Lift.reasons(), Arbitraries.of(true, false));
    }

    @Override
    public TypeReference<Decision<Boolean, Lift>> type() {
        return new TypeReference<>() {};
    }
}
