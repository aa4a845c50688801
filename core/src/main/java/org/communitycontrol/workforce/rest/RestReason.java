package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a worker had their rest, or not. */
@JsonSubTypes({
    @JsonSubTypes.Type(RestReason.Kept.class),
    @JsonSubTypes.Type(RestReason.Broken.class),
    @JsonSubTypes.Type(RestReason.NoLimit.class)
})
public sealed interface RestReason extends Reason<RestVerdict> {

    /**
     * Every limit was kept.
     *
     * @param duties the duties looked at
     */
    @JsonTypeName("rest-kept")
    record Kept(@JsonProperty long duties) implements RestReason {

        @Override
        public Outcome<RestVerdict> outcome() {
            return new Outcome.Determined<>(RestVerdict.RESTED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("duties", duties));
        }
    }

    /**
     * Some limit was not kept.
     *
     * @param breaches all of them, at least one
     */
    @JsonTypeName("rest-broken")
    record Broken(@JsonProperty List<RestBreach> breaches) implements RestReason {
        public Broken {
            breaches = ImmutableList.sortedCopyOf(breaches);
        }

        @Override
        public Outcome<RestVerdict> outcome() {
            return new Outcome.Determined<>(RestVerdict.NOT_RESTED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("breaches", breaches.size()));
        }
    }

    /** The rule has no limit: nobody can say what enough rest is. */
    @JsonTypeName("rest-without-limit")
    record NoLimit() implements RestReason {

        @Override
        public Outcome<RestVerdict> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("rest-limit")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
