package org.communitycontrol.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.message.Input;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Resumed;

/**
 * What would change the decision, each worked out by deciding again with the fact added, on the day {@code on} that the
 * promise names.
 */
final class ObservationPromises {

    private final ObservationFacts facts;
    private final LocalDate asOf;
    private final ObservationRule rule;

    ObservationPromises(ObservationFacts facts, LocalDate asOf, ObservationRule rule) {
        this.facts = facts.knownOn(asOf);
        this.asOf = asOf;
        this.rule = rule;
    }

    List<CounterFact<ObservationStatus>> of(Optional<ObservationWindow> window, ObservationReason reason) {
        List<CounterFact<ObservationStatus>> promises = new ArrayList<>();
        if (window.isPresent() && window.get().awaySince().isPresent()) {
            LocalDate back = asOf.plusDays(1);
            then(facts.with(new Resumed(back)), back)
                    .ifPresent(status -> promises.add(
                            new CounterFact<>("comes-back", List.of(Input.day("on", back)), status)));
        } else if (window.isPresent() && !ended(reason)) {
            end(window.get()).ifPresent(promises::add);
        }
        ExposureKind kind = window.map(known -> known.start().exposure())
                .orElse(rule.startPriority().get(0).get(0));
        then(facts.with(new Exposed(asOf, kind)), asOf)
                .filter(status -> !reason.outcome().toOptional().equals(Optional.of(status)))
                .ifPresent(status -> promises.add(new CounterFact<>(
                        "new-exposure",
                        List.of(Input.code("exposure", kind.code()), Input.day("on", asOf)),
                        status)));
        return promises;
    }

    /** Returns how the window comes to its end; empty where it takes more than one fact. */
    private Optional<CounterFact<ObservationStatus>> end(ObservationWindow window) {
        if (window.awaitsCheck()) {
            LocalDate check = window.lastDay().isBefore(asOf) ? asOf.plusDays(1) : window.lastDay();
            LocalDate on = check.plusDays(1);
            return then(facts.with(new Checked(check, true)), on)
                    .filter(ObservationStatus.COMPLETED::equals)
                    .map(full -> new CounterFact<>(
                            "check-passed", List.of(Input.day("check", check), Input.day("on", on)), full));
        }
        LocalDate on = window.certificateOn();
        return then(facts, on)
                .filter(ObservationStatus.COMPLETED::equals)
                .map(full -> new CounterFact<>(
                        "no-new-exposure", List.of(Input.day("last", window.lastDay()), Input.day("on", on)), full));
    }

    private Optional<ObservationStatus> then(ObservationFacts changed, LocalDate on) {
        return Observation.reason(changed, on, rule).outcome().toOptional();
    }

    private static boolean ended(ObservationReason reason) {
        return reason.outcome()
                .toOptional()
                .filter(status ->
                        status == ObservationStatus.COMPLETED || status == ObservationStatus.RELEASED_EARLY)
                .isPresent();
    }
}
