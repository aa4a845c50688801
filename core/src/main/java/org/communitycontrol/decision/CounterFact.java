package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * A change of the facts that would change the decision, and the value it would then have.
 *
 * @param code the kind of change, in lower kebab case; its sentence stands under {@code counter.<code>}
 * @param inputs which facts would have to be recorded
 * @param then the value the decision would have
 * @param <V> the type of the value
 */
public record CounterFact<V>(
        @JsonProperty String code,
        @JsonProperty List<Input> inputs,
        @JsonProperty V then) {

    public CounterFact {
        inputs = ImmutableList.copyOf(inputs);
    }

    /** Returns the change as one sentence. */
    public String sentence(Language language) {
        return Messages.standard().render("counter." + code, inputs, language);
    }
}
