package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why two records may be one person, or not; the score is the sum of the lines and stands nowhere else. */
@JsonSubTypes({
    @JsonSubTypes.Type(LikenessReason.ScoreLikely.class),
    @JsonSubTypes.Type(LikenessReason.ScoreCandidate.class),
    @JsonSubTypes.Type(LikenessReason.ScoreTooLow.class),
    @JsonSubTypes.Type(LikenessReason.NothingToCompare.class)
})
public sealed interface LikenessReason extends Reason<Likeness> {

    /** Returns what speaks for and against, in the order of {@link Evidence}. */
    List<EvidenceLine> evidence();

    /** Returns the sum of the points. */
    default int score() {
        return evidence().stream().mapToInt(EvidenceLine::points).sum();
    }

    /** Returns what the score is measured by and what it is. */
    private static List<Input> inputs(LikenessReason reason, int threshold) {
        return List.of(Input.count("score", reason.score()), Input.count("threshold", threshold));
    }

    /**
     * The score is that of one person.
     *
     * @param evidence the lines
     * @param threshold the score from which a pair is likely
     */
    @JsonTypeName("score-likely")
    record ScoreLikely(
            @JsonProperty List<EvidenceLine> evidence,
            @JsonProperty int threshold) implements LikenessReason {
        public ScoreLikely {
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public Outcome<Likeness> outcome() {
            return new Outcome.Determined<>(Likeness.LIKELY);
        }

        @Override
        public List<Input> inputs() {
            return LikenessReason.inputs(this, threshold);
        }
    }

    /**
     * The score is worth a look.
     *
     * @param evidence the lines
     * @param threshold the score from which a pair is shown
     */
    @JsonTypeName("score-candidate")
    record ScoreCandidate(
            @JsonProperty List<EvidenceLine> evidence,
            @JsonProperty int threshold) implements LikenessReason {
        public ScoreCandidate {
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public Outcome<Likeness> outcome() {
            return new Outcome.Determined<>(Likeness.CANDIDATE);
        }

        @Override
        public List<Input> inputs() {
            return LikenessReason.inputs(this, threshold);
        }
    }

    /**
     * The score is not worth a look.
     *
     * @param evidence the lines
     * @param threshold the score from which a pair is shown
     */
    @JsonTypeName("score-too-low")
    record ScoreTooLow(
            @JsonProperty List<EvidenceLine> evidence,
            @JsonProperty int threshold) implements LikenessReason {
        public ScoreTooLow {
            evidence = ImmutableList.copyOf(evidence);
        }

        @Override
        public Outcome<Likeness> outcome() {
            return new Outcome.Determined<>(Likeness.APART);
        }

        @Override
        public List<Input> inputs() {
            return LikenessReason.inputs(this, threshold);
        }
    }

    /** No line of evidence: the records share no group of which both say something. */
    @JsonTypeName("nothing-to-compare")
    record NothingToCompare() implements LikenessReason {

        @Override
        public List<EvidenceLine> evidence() {
            return List.of();
        }

        @Override
        public Outcome<Likeness> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("comparable-details")));
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }
}
