package org.communitycontrol.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides where somebody stands in a medical observation.
 *
 * <p>Last contact on 2020-02-01, 14 days, the start day not counted: day 1 is 02-02, the last day 02-15, full at 24:00, the
 * certificate dated 02-16. Another contact on 02-08 moves the last day to 02-22. Readings are reported by {@link
 * ReadingReview} and never change the status.
 *
 * <p>The window is a fold of the facts and is stored nowhere: whatever order they come in, and whenever one is corrected,
 * the answer is that of the facts that stand.
 */
public final class Observation {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_9, ClauseIds.C_3_17);

    private Observation() {}

    /** Returns the decision at the end of {@code asOf}; facts dated later are not looked at. */
    @ImplementsClauses(ClauseIds.C_3_17)
    public static Decision<ObservationStatus, ObservationReason> decide(
            ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        ObservationRule rule = policy.parameters();
        WindowFold fold = new WindowFold(facts, rule);
        Optional<ExposureKind> unknown = fold.withoutCourse(asOf);
        Decision.Builder<ObservationStatus, ObservationReason> decision =
                Decision.<ObservationStatus, ObservationReason>builder()
                        .subject(facts.person().value())
                        .asOf(asOf)
                        .policy(policy.reference())
                        .addAllClauses(CLAUSES)
                        .addInputs(
                                Input.code("dayCount", rule.dayCount().code()),
                                Input.code("interruption", rule.interruption().code()),
                                Input.code("checkRequired", Boolean.toString(rule.exitCheckRequired())));
        if (unknown.isPresent()) {
            return decision.reason(new ObservationReason.CourseUnknown(unknown.get()))
                    .build();
        }
        WindowFold.Found found = fold.at(asOf);
        found.window().ifPresent(window -> decision.addAllInputs(inputs(window)));
        ObservationReason reason = reason(found, asOf);
        return decision.reason(reason)
                .addAllCounterFacts(new ObservationPromises(facts, asOf, rule).of(found.window(), reason))
                .build();
    }

    /**
     * Returns the window as it is known at the end of {@code asOf}; empty if nobody was exposed, or if the rule has no
     * course for an exposure.
     */
    public static Optional<ObservationWindow> window(
            ObservationFacts facts, LocalDate asOf, Policy<ObservationRule> policy) {
        WindowFold fold = new WindowFold(facts, policy.parameters());
        return fold.withoutCourse(asOf).isPresent()
                ? Optional.empty()
                : fold.at(asOf).window();
    }

    static ObservationReason reason(ObservationFacts facts, LocalDate asOf, ObservationRule rule) {
        return reason(new WindowFold(facts, rule).at(asOf), asOf);
    }

    private static ObservationReason reason(WindowFold.Found found, LocalDate asOf) {
        if (found.window().isEmpty()) {
            return new ObservationReason.NotExposed();
        }
        ObservationWindow window = found.window().get();
        LocalDate last = window.lastDay();
        if (found.released().isPresent()) {
            return new ObservationReason.ReleasedBefore(
                    window.start(),
                    found.released().get().on(),
                    found.released().get().reason(),
                    last);
        }
        if (asOf.isBefore(window.firstDay())) {
            return new ObservationReason.CountNotBegun(window.start(), window.firstDay(), last);
        }
        if (window.awaySince().isPresent()) {
            return new ObservationReason.Away(window.start(), window.awaySince().get(), last);
        }
        long days = ChronoUnit.DAYS.between(window.firstDay(), last) + 1;
        if (asOf.isBefore(last)) {
            long day = ChronoUnit.DAYS.between(window.firstDay(), asOf) + 1;
            return new ObservationReason.WithinWindow(window.start(), day, days, last);
        }
        if (asOf.equals(last)) {
            return new ObservationReason.OnLastDay(window.start(), days, last);
        }
        return WindowFold.complete(window, asOf)
                ? new ObservationReason.WindowFull(window.start(), days, last)
                : new ObservationReason.CheckMissing(window.start(), last);
    }

    private static List<Input> inputs(ObservationWindow window) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.day("firstDay", window.firstDay()));
        inputs.add(Input.day("lastDay", window.lastDay()));
        inputs.add(Input.code("awaitsCheck", Boolean.toString(window.awaitsCheck())));
        window.awaySince().ifPresent(day -> inputs.add(Input.day("awaySince", day)));
        for (LostStart lost : window.lost()) {
            inputs.add(Input.code("lostExposure", lost.exposure().exposure().code()));
            inputs.add(Input.day("lostStart", lost.exposure().on()));
            inputs.add(Input.code("lostBecause", lost.why().code()));
        }
        window.extendedOn().ifPresent(day -> inputs.add(Input.day("extendedOn", day)));
        window.ordered().ifPresent(order -> {
            inputs.add(Input.day("orderedUntil", order.getEndInclusive()));
            inputs.add(Input.code("order", window.orderComparison().code()));
        });
        window.refused().forEach(refused -> {
            inputs.add(Input.day("withoutEffectOn", refused.fact().on()));
            inputs.add(Input.code("withoutEffectBecause", refused.problem().code()));
        });
        return inputs;
    }
}
