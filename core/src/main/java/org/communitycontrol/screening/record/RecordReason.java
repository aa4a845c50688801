package org.communitycontrol.screening.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a record has the score it has, or none. */
@JsonSubTypes({
    @JsonSubTypes.Type(RecordReason.AllClear.class),
    @JsonSubTypes.Type(RecordReason.NotAllClear.class),
    @JsonSubTypes.Type(RecordReason.NothingRecorded.class)
})
public sealed interface RecordReason extends Reason<RecordScore> {

    /**
     * Every item of the rule is known.
     *
     * @param score the items
     */
    @JsonTypeName("all-clear")
    record AllClear(@JsonProperty RecordScore score) implements RecordReason {

        @Override
        public Outcome<RecordScore> outcome() {
            return new Outcome.Determined<>(score);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("items", score.rate().denominator()));
        }
    }

    /**
     * Some item was asked in vain or not asked.
     *
     * @param score the items
     */
    @JsonTypeName("not-all-clear")
    record NotAllClear(@JsonProperty RecordScore score) implements RecordReason {

        @Override
        public Outcome<RecordScore> outcome() {
            return new Outcome.Determined<>(score);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.count("present", score.present().size()),
                    Input.count("items", score.rate().denominator()),
                    Input.count("absent", score.absent().size()),
                    Input.count("notAsked", score.notAsked().size()));
        }
    }

    /** No screening of the person was recorded up to the day; that is not a score of zero. */
    @JsonTypeName("nothing-recorded")
    record NothingRecorded() implements RecordReason {

        @Override
        public Outcome<RecordScore> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("screening-record")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
