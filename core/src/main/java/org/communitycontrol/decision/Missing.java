package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * Something a decision needed and did not have.
 *
 * @param code what is missing, in lower kebab case; its sentence stands under {@code missing.<code>}
 * @param inputs what the sentence quotes
 */
public record Missing(
        @JsonProperty String code, @JsonProperty List<Input> inputs) {

    public Missing {
        inputs = ImmutableList.copyOf(inputs);
    }

    /** Returns something missing. */
    public static Missing of(String code, Input... inputs) {
        return new Missing(code, List.of(inputs));
    }

    /** Returns the sentence a person reads. */
    public String sentence(Language language) {
        return Messages.standard().render("missing." + code, inputs, language);
    }
}
