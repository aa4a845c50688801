package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.observation.ObservationDomain;

class ObservationDecisionJsonProperties
        implements JsonLaws<Decision<ObservationStatus, ObservationReason>>,
                DecisionLaws<ObservationStatus, ObservationReason> {

    private static final ObservationDomain DOMAIN = new ObservationDomain();

    @Override
    @Provide
    public Arbitrary<Decision<ObservationStatus, ObservationReason>> values() {
        return Combinators.combine(DOMAIN.histories(), DOMAIN.days(), DOMAIN.rules())
                .as((facts, asOf, rule) -> Observation.decide(facts, asOf, Policy.adHoc(rule)));
    }

    @Override
    @Provide
    public Arbitrary<Decision<ObservationStatus, ObservationReason>> decisions() {
        return values();
    }

    @Override
    public TypeReference<Decision<ObservationStatus, ObservationReason>> type() {
        return new TypeReference<>() {};
    }
}
