package org.communitycontrol.testkit.observation;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStage;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.observation.ObservationWindow;

class ObservationProperties implements ObservationLaws {

    @Override
    public Decision<ObservationStatus, ObservationReason> decide(
            ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        return Observation.decide(facts, asOf, policy);
    }

    @Override
    public Optional<ObservationWindow> window(
            ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        return Observation.window(facts, asOf, policy);
    }

    @Property(tries = 1000)
    void everyAnswerComesUp(
            @ForAll("histories") ObservationFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") ObservationRule rule) {
        Statistics.collect(decide(facts, asOf, Policy.adHoc(rule)).reason().code());
        Statistics.coverage(coverage -> {
            for (ObservationStage stage : ObservationStage.values()) {
                coverage.check(stage.code()).count(count -> count > 0);
            }
        });
    }
}
