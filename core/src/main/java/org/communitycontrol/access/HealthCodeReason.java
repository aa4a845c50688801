package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a health code has its colour. */
@JsonSubTypes({
    @JsonSubTypes.Type(HealthCodeReason.GivenGreen.class),
    @JsonSubTypes.Type(HealthCodeReason.TurnedGreen.class),
    @JsonSubTypes.Type(HealthCodeReason.CheckInsPending.class),
    @JsonSubTypes.Type(HealthCodeReason.NeverGiven.class)
})
public sealed interface HealthCodeReason extends Reason<HealthColour> {

    /**
     * Green was given.
     *
     * @param on the day
     */
    @JsonTypeName("code-given-green")
    record GivenGreen(@JsonProperty LocalDate on) implements HealthCodeReason {

        @Override
        public Outcome<HealthColour> outcome() {
            return new Outcome.Determined<>(HealthColour.GREEN);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("on", on));
        }
    }

    /**
     * Enough consecutive check-ins turned it green.
     *
     * @param colour the colour it had
     * @param needed how many consecutive days with a check-in it takes
     * @param on the day of the last of them
     */
    @JsonTypeName("code-turned-green")
    record TurnedGreen(
            @JsonProperty HealthColour colour,
            @JsonProperty int needed,
            @JsonProperty LocalDate on) implements HealthCodeReason {

        @Override
        public Outcome<HealthColour> outcome() {
            return new Outcome.Determined<>(HealthColour.GREEN);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("colour", colour.code()), Input.count("needed", needed), Input.day("on", on));
        }
    }

    /**
     * The consecutive check-ins are not enough yet.
     *
     * @param colour the colour
     * @param done the consecutive days with a check-in up to the day
     * @param needed how many it takes
     */
    @JsonTypeName("code-check-ins-pending")
    record CheckInsPending(
            @JsonProperty HealthColour colour,
            @JsonProperty int done,
            @JsonProperty int needed) implements HealthCodeReason {

        @Override
        public Outcome<HealthColour> outcome() {
            return new Outcome.Determined<>(colour);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("colour", colour.code()), Input.count("done", done), Input.count("needed", needed));
        }
    }

    /** No colour was given by the day. */
    @JsonTypeName("code-never-given")
    record NeverGiven() implements HealthCodeReason {

        @Override
        public Outcome<HealthColour> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("health-code-colour")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
