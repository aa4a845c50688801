package org.communitycontrol.testkit.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingReason;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Referral;

/** What holds for whatever decides whether somebody is referred after a reading. */
public interface ReadingLaws {

    /** Returns the decision after {@code reading}. */
    Decision<Referral, ReadingReason> decide(Reading reading, Policy<ReadingRule> policy);

    /** Returns the readings the laws are tried on. */
    @Provide
    default Arbitrary<Reading> readings() {
        return new SurveillanceDomain().readings();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<ReadingRule> rules() {
        return new SurveillanceDomain().readingRules();
    }

    /** Referred exactly if a symptom was reported or the temperature, in whole hundredths, reaches the threshold. */
    @Property
    default void refersExactlyFromTheThresholdOn(
            @ForAll("readings") Reading reading, @ForAll("rules") ReadingRule rule) {
        int threshold = rule.threshold().celsius().movePointRight(2).intValueExact();
        boolean hot = reading.temperature()
                .map(temperature -> temperature.celsius().movePointRight(2).intValueExact())
                .filter(hundredths -> rule.bound() == Bound.AT_LEAST ? hundredths >= threshold : hundredths > threshold)
                .isPresent();
        boolean symptoms =
                reading.symptoms().filter(reported -> !reported.isEmpty()).isPresent();
        assertThat(outcome(reading, rule).equals(Optional.of(Referral.REFER))).isEqualTo(hot || symptoms);
    }

    /** Half a reading clears nobody. */
    @Property
    default void nobodyIsClearedByHalfAReading(@ForAll("readings") Reading reading, @ForAll("rules") ReadingRule rule) {
        if (reading.temperature().isEmpty() || reading.symptoms().isEmpty()) {
            assertThat(outcome(reading, rule)).isNotEqualTo(Optional.of(Referral.NONE));
        }
    }

    private Optional<Referral> outcome(Reading reading, ReadingRule rule) {
        return decide(reading, Policy.adHoc(rule)).outcome().toOptional();
    }
}
