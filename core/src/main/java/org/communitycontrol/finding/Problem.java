package org.communitycontrol.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Messages;
import org.immutables.value.Value;

/**
 * What is wrong with a value: a stable code, the numbers the sentence quotes, the bound that was broken and the nearest
 * value that would be legal.
 */
@Value.Immutable
public interface Problem {

    /** The stable code, in lower kebab case, such as {@code resident-id-check}. */
    @JsonProperty
    String code();

    /** Numbers, days and codes for the sentence; never text from the input. */
    @JsonProperty
    List<Input> inputs();

    /** The bound that was broken, such as {@code 2199-12-31}; empty where the rule is not a bound. */
    @JsonProperty
    Optional<String> bound();

    /** The nearest legal value; empty where none can be named. */
    @JsonProperty
    Optional<String> nearest();

    /** Returns the sentence for {@link #code()}. */
    default String message(Language language) {
        return Messages.standard().render("finding." + code(), inputs(), language);
    }

    /** Returns a problem without bound or nearest value. */
    static Problem of(String code, Input... inputs) {
        return builder().code(code).addInputs(inputs).build();
    }

    @JsonCreator
    private static Problem of(
            @JsonProperty("code") String code,
            @JsonProperty("inputs") List<Input> inputs,
            @JsonProperty("bound") Optional<String> bound,
            @JsonProperty("nearest") Optional<String> nearest) {
        return builder()
                .code(code)
                .addAllInputs(inputs)
                .bound(bound)
                .nearest(nearest)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Problem}. */
    final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
