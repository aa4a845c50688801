package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * What a human decided instead of the computed value.
 *
 * @param value the value the human set
 * @param actor the identifier of who set it
 * @param reason a code of the host's catalogue; never free text
 * @param on the day it was set
 * @param appeal how the person concerned can have it looked at again: a code of the host's catalogue, such as {@code
 *     street-office-review}; an override without such a way cannot be made
 * @param <V> the type of the value
 */
public record HumanOverride<V>(
        @JsonProperty V value,
        @JsonProperty String actor,
        @JsonProperty String reason,
        @JsonProperty LocalDate on,
        @JsonProperty String appeal) {

    public HumanOverride {
        TextRules.identifier("actor", actor);
        TextRules.identifier("reason", reason);
        TextRules.identifier("appeal", appeal);
    }

    /** Returns who decided otherwise, when, why, and how to appeal, as one sentence. */
    public String sentence(Language language) {
        return Messages.standard()
                .render(
                        "decision.override",
                        List.of(
                                Input.id("actor", actor),
                                Input.day("on", on),
                                Input.code("reason", reason),
                                Input.code("appeal", appeal)),
                        language);
    }
}
