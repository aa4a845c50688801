package org.communitycontrol.testkit.decision;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;

class LiftDecisionProperties implements DecisionLaws<Boolean, Lift> {

    @Override
    @Provide
    public Arbitrary<Decision<Boolean, Lift>> decisions() {
        return DecisionDomain.decisions(Lift.reasons(), Arbitraries.of(true, false));
    }
}
