package org.communitycontrol.surveillance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.ReadingReason.Part;

/**
 * Decides whether somebody is referred to a doctor after a reading.
 *
 * <p>37.2 is unremarkable, 37.29 is too, 37.3 is referred. A symptom is enough by itself, also one the rule did not ask
 * for. Half a reading never clears anybody: without a temperature, or without an answer on symptoms, nothing is decided
 * unless the other half is abnormal already.
 */
public final class Readings {

    private Readings() {}

    /** Returns the decision about {@code person} after {@code reading}. */
    @ImplementsClauses(ClauseIds.C_2_9)
    public static Decision<Referral, ReadingReason> decide(
            PersonId person, Reading reading, Policy<ReadingRule> policy) {
        ReadingReason reason = reason(reading, policy.parameters());
        return Decision.<Referral, ReadingReason>builder()
                .subject(person.value())
                .asOf(reading.on())
                .reason(reason)
                .policy(policy.reference())
                .addClauses(ClauseIds.C_2_9)
                .addAllInputs(inputs(reading, policy.parameters(), reason))
                .build();
    }

    /** What was looked at and is no operand of the reason. */
    private static List<Input> inputs(Reading reading, ReadingRule rule, ReadingReason reason) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.code("halfDay", reading.halfDay().code()));
        inputs.add(Input.code("bound", rule.bound().code()));
        inputs.add(Input.amount("threshold", rule.threshold(reading.site()).celsius()));
        reading.temperature().ifPresent(measured -> inputs.add(Input.amount("temperature", measured.celsius())));
        reading.symptoms().ifPresent(reported -> inputs.add(Input.count("symptoms", reported.size())));
        inputs.removeIf(input ->
                reason.inputs().stream().anyMatch(operand -> operand.name().equals(input.name())));
        return inputs;
    }

    /** Returns whether {@code reading} is abnormal: its temperature, or any symptom. What is missing is not abnormal. */
    public static boolean abnormal(Reading reading, ReadingRule rule) {
        return fever(reading, rule)
                || reading.symptoms().filter(reported -> !reported.isEmpty()).isPresent();
    }

    private static ReadingReason reason(Reading reading, ReadingRule rule) {
        Temperature threshold = rule.threshold(reading.site());
        Optional<Temperature> measured = reading.temperature();
        if (fever(reading, rule)) {
            return new ReadingReason.TemperatureAbnormal(measured.orElseThrow().celsius(), threshold.celsius());
        }
        int symptoms = reading.symptoms().map(reported -> reported.size()).orElse(0);
        if (symptoms > 0) {
            return new ReadingReason.SymptomsReported(symptoms);
        }
        EnumSet<Part> missing = EnumSet.noneOf(Part.class);
        if (measured.isEmpty()) {
            missing.add(Part.TEMPERATURE);
        }
        if (reading.symptoms().isEmpty()) {
            missing.add(Part.SYMPTOMS);
        }
        return missing.isEmpty()
                ? new ReadingReason.Unremarkable(measured.orElseThrow().celsius(), threshold.celsius())
                : new ReadingReason.ReadingIncomplete(missing);
    }

    private static boolean fever(Reading reading, ReadingRule rule) {
        return reading.temperature()
                .filter(measured -> rule.bound().holds(measured, rule.threshold(reading.site())))
                .isPresent();
    }
}
