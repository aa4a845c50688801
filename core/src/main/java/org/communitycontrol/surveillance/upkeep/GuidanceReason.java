package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.DueState;
import org.communitycontrol.days.DueWindow;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a guidance visit is due, or not, or why it cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(GuidanceReason.VisitedBefore.class),
    @JsonSubTypes.Type(GuidanceReason.NeverVisited.class),
    @JsonSubTypes.Type(GuidanceReason.IntervalUnknown.class)
})
public sealed interface GuidanceReason extends Reason<DueState> {

    /**
     * Visited, and the next visit follows from that.
     *
     * @param visited the last visit
     * @param opens the first day on which the next is due
     * @param until the last day on which it is in time
     * @param on the day of the answer
     */
    @JsonTypeName("visited-before")
    record VisitedBefore(
            @JsonProperty LocalDate visited,
            @JsonProperty LocalDate opens,
            @JsonProperty LocalDate until,
            @JsonProperty LocalDate on)
            implements GuidanceReason {

        @Override
        public Outcome<DueState> outcome() {
            return new Outcome.Determined<>(new DueWindow(opens, until, LocalDate.MAX).on(on));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("visited", visited), Input.day("until", until));
        }
    }

    /**
     * Registered and never visited.
     *
     * @param registered the day of registration
     * @param opens the first day on which the visit is due
     * @param until the last day on which it is in time
     * @param on the day of the answer
     */
    @JsonTypeName("never-visited")
    record NeverVisited(
            @JsonProperty LocalDate registered,
            @JsonProperty LocalDate opens,
            @JsonProperty LocalDate until,
            @JsonProperty LocalDate on)
            implements GuidanceReason {

        @Override
        public Outcome<DueState> outcome() {
            return new Outcome.Determined<>(new DueWindow(opens, until, LocalDate.MAX).on(on));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("registered", registered), Input.day("until", until));
        }
    }

    /**
     * The rule in force says nothing of units of this kind.
     *
     * @param kind the kind
     */
    @JsonTypeName("guidance-interval-unknown")
    record IntervalUnknown(@JsonProperty UnitKind kind) implements GuidanceReason {

        @Override
        public Outcome<DueState> outcome() {
            return new Outcome.Undetermined<>(
                    List.of(Missing.of("guidance-interval", Input.code("kind", kind.code()))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("kind", kind.code()));
        }
    }
}
