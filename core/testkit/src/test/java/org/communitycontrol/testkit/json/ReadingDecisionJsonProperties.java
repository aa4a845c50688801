package org.communitycontrol.testkit.json;

import com.fasterxml.jackson.core.type.TypeReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.ReadingReason;
import org.communitycontrol.surveillance.Readings;
import org.communitycontrol.surveillance.Referral;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.surveillance.SurveillanceDomain;

class ReadingDecisionJsonProperties
        implements JsonLaws<Decision<Referral, ReadingReason>>, DecisionLaws<Referral, ReadingReason> {

    private static final SurveillanceDomain DOMAIN = new SurveillanceDomain();

    @Override
    @Provide
    public Arbitrary<Decision<Referral, ReadingReason>> values() {
        return Combinators.combine(DOMAIN.readings(), DOMAIN.readingRules())
                .as((reading, rule) -> Readings.decide(new PersonId("P"), reading, Policy.adHoc(rule)));
    }

    @Override
    @Provide
    public Arbitrary<Decision<Referral, ReadingReason>> decisions() {
        return values();
    }

    @Override
    public TypeReference<Decision<Referral, ReadingReason>> type() {
        return new TypeReference<>() {};
    }
}
