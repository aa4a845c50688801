package org.communitycontrol.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.message.Input;

/**
 * Names what the decision on a passage looked at, so that it can be made again from its explanation.
 *
 * <p>Of an emergency nothing but its kind is asked, so nothing else is named. A temperature that does not refer is named as
 * taken and not by its value.
 */
final class LookedAt {

    private LookedAt() {}

    static List<Input> inputs(Passage passage, AccessFacts facts, AccessRule rule) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.id("gate", passage.gate()));
        inputs.add(Input.code("kind", passage.kind().code()));
        inputs.add(Input.code("direction", passage.direction().code()));
        inputs.add(Input.code("time", passage.time().toString()));
        inputs.add(Input.count("outings", facts.outings().size()));
        boolean emergency = rule.emergency(passage.kind());
        inputs.add(flag("emergency", emergency));
        if (!emergency) {
            facts(passage, facts, inputs);
            numbers(passage.kind(), rule, inputs);
        }
        return inputs;
    }

    private static void facts(Passage passage, AccessFacts facts, List<Input> inputs) {
        facts.closedOff().ifPresent(closed -> inputs.add(flag("closedOff", closed)));
        facts.entryPoint().ifPresent(entry -> inputs.add(flag("entryPoint", entry)));
        facts.underObservation().ifPresent(observed -> inputs.add(flag("underObservation", observed)));
        inputs.add(flag("householdNamed", passage.household().isPresent()));
        inputs.add(flag("temperatureTaken", passage.temperature().isPresent()));
        passage.passShown().ifPresent(shown -> inputs.add(flag("passShown", shown)));
        facts.lastOutingBefore(passage.date(), passage.time()).ifPresent(outing -> {
            inputs.add(Input.day("lastOut", outing.outDate()));
            outing.minutes().ifPresent(minutes -> inputs.add(Input.count("lastMinutes", minutes)));
        });
    }

    private static void numbers(PassageKind kind, AccessRule rule, List<Input> inputs) {
        Optional.ofNullable(rule.kinds().get(kind))
                .ifPresent(known -> inputs.add(Input.code("kindRule", known.code())));
        inputs.add(Input.count("outingEveryDays", rule.outingEveryDays()));
        rule.outingMinutes().ifPresent(minutes -> inputs.add(Input.count("outingMinutes", minutes)));
        inputs.add(Input.code("outingBound", rule.outingBound().code()));
        inputs.add(Input.count("outingsCancelledByOvertime", rule.outingsCancelledByOvertime()));
        rule.openFrom().ifPresent(time -> inputs.add(Input.code("openFrom", time.toString())));
        rule.openUntil().ifPresent(time -> inputs.add(Input.code("openUntil", time.toString())));
        rule.temperatureThreshold()
                .ifPresent(threshold -> inputs.add(Input.amount("temperatureThreshold", threshold.celsius())));
        inputs.add(Input.code("temperatureBound", rule.temperatureBound().code()));
    }

    private static Input flag(String name, boolean value) {
        return Input.code(name, Boolean.toString(value));
    }
}
