package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a decision comes to: a value, or that there is none because something is missing.
 *
 * @param <V> the type of the value
 */
public sealed interface Outcome<V> {

    /** Returns the result of the function for the arm this is. */
    <R> R match(
            Function<? super Determined<V>, ? extends R> determined,
            Function<? super Undetermined<V>, ? extends R> undetermined);

    /** Returns the value; empty where the outcome is undetermined. */
    default Optional<V> toOptional() {
        return match(found -> Optional.of(found.value()), missing -> Optional.empty());
    }

    /**
     * A value.
     *
     * @param value what was decided
     * @param <V> its type
     */
    record Determined<V>(@JsonProperty V value) implements Outcome<V> {
        @Override
        public <R> R match(
                Function<? super Determined<V>, ? extends R> determined,
                Function<? super Undetermined<V>, ? extends R> undetermined) {
            return determined.apply(this);
        }
    }

    /**
     * No value: something is missing.
     *
     * @param undetermined what is missing, at least one
     * @param <V> the type the value would have had
     */
    record Undetermined<V>(
            @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS)
            List<Missing> undetermined) implements Outcome<V> {
        public Undetermined {
            undetermined = ImmutableList.copyOf(undetermined);
        }

        @Override
        public <R> R match(
                Function<? super Determined<V>, ? extends R> ifDetermined,
                Function<? super Undetermined<V>, ? extends R> ifUndetermined) {
            return ifUndetermined.apply(this);
        }
    }
}
