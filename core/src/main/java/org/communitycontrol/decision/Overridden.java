package org.communitycontrol.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A computed decision and the human one that stands beside it; neither replaces the other.
 *
 * @param computed what the policy says
 * @param override what a human decided
 * @param <V> the type of the value
 * @param <R> the reasons the computed decision can have
 */
public record Overridden<V, R extends Reason<V>>(
        @JsonProperty Decision<V, R> computed, @JsonProperty HumanOverride<V> override) {

    /** Returns the value that holds: the human's. */
    public V value() {
        return override.value();
    }
}
