package org.communitycontrol.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides the colour of a health code by a local rule of consecutive check-ins.
 *
 * <p>Hangzhou, from 2020-02-11: yellow turns green after 7 consecutive daily check-ins, red after 14. A day without a
 * check-in begins the count anew. A gate may ask for the code, and never decides by the colour alone.
 */
public final class HealthCode {

    private HealthCode() {}

    /** Returns the colour at the end of {@code asOf}; what is dated later is not looked at. */
    public static Decision<HealthColour, HealthCodeReason> decide(
            HealthCodeFacts facts, LocalDate asOf, Policy<HealthCodeRule> policy) {
        HealthCodeReason reason = reason(facts, asOf, policy.parameters());
        return Decision.<HealthColour, HealthCodeReason>builder()
                .subject(facts.person().value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllInputs(inputs(facts, asOf, policy.parameters()))
                .addAllCounterFacts(counterFacts(asOf, reason))
                .build();
    }

    private static List<Input> inputs(HealthCodeFacts facts, LocalDate asOf, HealthCodeRule rule) {
        Input checkIns = Input.count("checkIns", facts.checkIns().size());
        return Optional.ofNullable(facts.given().floorKey(asOf))
                .map(given -> List.of(
                        checkIns,
                        Input.day("given", given),
                        Input.code("dayCount", rule.dayCount().code())))
                .orElse(List.of(checkIns));
    }

    private static HealthCodeReason reason(HealthCodeFacts facts, LocalDate asOf, HealthCodeRule rule) {
        Map.Entry<LocalDate, HealthColour> latest = facts.given().floorEntry(asOf);
        if (latest == null) {
            return new HealthCodeReason.NeverGiven();
        }
        HealthColour colour = latest.getValue();
        if (colour == HealthColour.GREEN) {
            return new HealthCodeReason.GivenGreen(latest.getKey());
        }
        int needed = rule.checkIns(colour);
        int streak = 0;
        for (LocalDate day = rule.dayCount().firstDay(latest.getKey()); !day.isAfter(asOf); day = next(day)) {
            streak = facts.checkIns().contains(day) ? streak + 1 : 0;
            if (streak == needed) {
                return new HealthCodeReason.TurnedGreen(colour, needed, day);
            }
        }
        return new HealthCodeReason.CheckInsPending(colour, streak, needed);
    }

    /** One promise: with a check-in on every one of the days that are left, the code is green at the end of the last. */
    private static List<CounterFact<HealthColour>> counterFacts(LocalDate asOf, HealthCodeReason reason) {
        if (!(reason instanceof HealthCodeReason.CheckInsPending pending)) {
            return List.of();
        }
        int left = pending.needed() - pending.done();
        return List.of(new CounterFact<>(
                "check-in-daily",
                List.of(
                        Input.day("from", next(asOf)),
                        Input.day("to", DayCount.START_EXCLUDED.lastDay(asOf, left)),
                        Input.count("days", left)),
                HealthColour.GREEN));
    }

    private static LocalDate next(LocalDate day) {
        return DayCount.START_EXCLUDED.firstDay(day);
    }
}
