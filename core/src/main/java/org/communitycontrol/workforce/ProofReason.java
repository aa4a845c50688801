package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a sheet of duties is proved, is not, or cannot be judged. */
@JsonSubTypes({
    @JsonSubTypes.Type(ProofReason.Proved.class),
    @JsonSubTypes.Type(ProofReason.PublicityRunning.class),
    @JsonSubTypes.Type(ProofReason.ObjectionOpen.class),
    @JsonSubTypes.Type(ProofReason.ObjectionUpheld.class),
    @JsonSubTypes.Type(ProofReason.ProofMissing.class)
})
public sealed interface ProofReason extends Reason<ProofState> {

    /**
     * Nothing is missing and nothing stands against it.
     *
     * @param publicityDays the whole days it hung
     */
    @JsonTypeName("duty-proved")
    record Proved(@JsonProperty int publicityDays) implements ProofReason {

        @Override
        public Outcome<ProofState> outcome() {
            return new Outcome.Determined<>(ProofState.PROVED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("publicityDays", publicityDays));
        }
    }

    /**
     * It still hangs.
     *
     * @param lastDay the last day on which anybody can object
     */
    @JsonTypeName("publicity-running")
    record PublicityRunning(@JsonProperty LocalDate lastDay) implements ProofReason {

        @Override
        public Outcome<ProofState> outcome() {
            return new Outcome.Determined<>(ProofState.NOT_PROVED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("lastDay", lastDay));
        }
    }

    /**
     * Objections wait for an answer.
     *
     * @param objections how many
     */
    @JsonTypeName("objection-open")
    record ObjectionOpen(@JsonProperty int objections) implements ProofReason {

        @Override
        public Outcome<ProofState> outcome() {
            return new Outcome.Determined<>(ProofState.NOT_PROVED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("objections", objections));
        }
    }

    /**
     * Objections were found right.
     *
     * @param objections how many
     */
    @JsonTypeName("objection-upheld")
    record ObjectionUpheld(@JsonProperty int objections) implements ProofReason {

        @Override
        public Outcome<ProofState> outcome() {
            return new Outcome.Determined<>(ProofState.NOT_PROVED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("objections", objections));
        }
    }

    /**
     * A step the rule asks for was not recorded.
     *
     * @param steps {@code attendance-log}, {@code publicity} and {@code sign-off}, those that are missing
     */
    @JsonTypeName("proof-missing")
    record ProofMissing(@JsonProperty List<String> steps) implements ProofReason {
        public ProofMissing {
            steps = ImmutableList.copyOf(steps);
        }

        @Override
        public Outcome<ProofState> outcome() {
            return new Outcome.Undetermined<>(steps.stream().map(Missing::of).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", steps.size()));
        }
    }
}
