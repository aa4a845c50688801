package org.communitycontrol.testkit.surveillance;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingReason;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Readings;
import org.communitycontrol.surveillance.Referral;
import org.communitycontrol.surveillance.Symptom;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Readings decided again from what their explanation names; symptoms by their number alone. */
class ReadingReplayProperties implements ReplayLaws<Referral, ReadingReason> {

    private static final SurveillanceDomain DOMAIN = new SurveillanceDomain();

    @Override
    @Provide
    public Arbitrary<Decision<Referral, ReadingReason>> decisions() {
        return Combinators.combine(DOMAIN.readings(), DOMAIN.readingRules())
                .as((reading, rule) -> Readings.decide(new PersonId("P"), reading, Policy.adHoc(rule)));
    }

    @Override
    public Decision<Referral, ReadingReason> replay(Explained explained) {
        Reading reading = Reading.builder()
                .on(explained.asOf())
                .halfDay(explained
                        .coded(HalfDay.values(), HalfDay::code, "halfDay")
                        .orElseThrow())
                .temperature(explained.find("temperature").map(text -> new Temperature(new BigDecimal(text))))
                .symptoms(explained.find("symptoms").map(text -> symptoms(Integer.parseInt(text))))
                .build();
        ReadingRule rule = ReadingRule.builder()
                .threshold(new Temperature(new BigDecimal(explained.text("threshold"))))
                .bound(explained.coded(Bound.values(), Bound::code, "bound").orElseThrow())
                .addDue(HalfDay.AM, HalfDay.PM)
                .build();
        return Readings.decide(new PersonId(explained.subject()), reading, Policy.adHoc(rule));
    }

    private static Set<Symptom> symptoms(int count) {
        Set<Symptom> symptoms = new HashSet<>();
        for (int i = 0; i < count; i++) {
            symptoms.add(new Symptom("symptom-" + i));
        }
        return symptoms;
    }
}
