package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;

/**
 * Why a decision came out as it did; the reason alone determines the outcome.
 *
 * <p>Implemented by a sealed set of records for each decision. On the wire the member {@code kind} says which: each record
 * names itself with {@code @JsonTypeName} and the sealed interface lists them with {@code @JsonSubTypes}. The sentence
 * stands under {@code reason.<code>} in the message files.
 *
 * @param <V> the type of the outcome's value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public interface Reason<V> {

    /** Returns the stable code of this reason, in lower kebab case; its name on the wire unless it says otherwise. */
    default String code() {
        return ReasonCode.of(getClass());
    }

    /** Returns what follows from this reason. */
    Outcome<V> outcome();

    /** Returns the operands of this reason by name, as the sentence quotes them. */
    List<Input> inputs();

    /** Returns the reason as one sentence. */
    default String sentence(Language language) {
        return Messages.standard().render("reason." + code(), inputs(), language);
    }
}
