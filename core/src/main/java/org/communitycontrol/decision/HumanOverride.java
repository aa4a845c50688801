package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.communitycontrol.finding.TextRules;

/**
 * What a human decided instead of the computed value.
 *
 * @param value the value the human set
 * @param actor the identifier of who set it
 * @param reason a code of the host's catalogue; never free text
 * @param on the day it was set
 * @param <V> the type of the value
 */
public record HumanOverride<V>(
        @JsonProperty V value,
        @JsonProperty String actor,
        @JsonProperty String reason,
        @JsonProperty LocalDate on) {

    public HumanOverride {
        TextRules.identifier("actor", actor);
        TextRules.identifier("reason", reason);
    }
}
