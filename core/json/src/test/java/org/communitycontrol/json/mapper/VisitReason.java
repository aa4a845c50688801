package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.screening.Disposition;

/** Reasons of a decision made up for these tests. */
@JsonSubTypes({@JsonSubTypes.Type(VisitReason.Visited.class), @JsonSubTypes.Type(VisitReason.Unknown.class)})
public sealed interface VisitReason extends Reason<Disposition> {

    /** Somebody was there. */
    @JsonTypeName("visited")
    record Visited(@JsonProperty LocalDate on) implements VisitReason {
        @Override
        public String code() {
            return "visited";
        }

        @Override
        public Outcome<Disposition> outcome() {
            return new Outcome.Determined<>(Disposition.SCREENED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("on", on));
        }
    }

    /** Nobody wrote anything down. */
    @JsonTypeName("unknown")
    record Unknown() implements VisitReason {
        @Override
        public String code() {
            return "unknown";
        }

        @Override
        public Outcome<Disposition> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("visit")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
