package org.communitycontrol.risk.situation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;

/** Why a community is in its situation, or why none can be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(SituationReason.NoCase.class),
    @JsonSubTypes.Type(SituationReason.CasesApart.class),
    @JsonSubTypes.Type(SituationReason.SamePlace.class),
    @JsonSubTypes.Type(SituationReason.UnknownSources.class),
    @JsonSubTypes.Type(SituationReason.LargeOutbreaks.class),
    @JsonSubTypes.Type(SituationReason.CaseIncomplete.class)
})
public sealed interface SituationReason extends Reason<CommunitySituation> {

    /** No confirmed case. */
    @JsonTypeName("no-confirmed-case")
    record NoCase() implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Determined<>(CommunitySituation.NO_CASE_FOUND);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }
    }

    /**
     * Cases, and no two of them make an outbreak or transmission.
     *
     * @param cases how many
     * @param latest the day of the latest
     */
    @JsonTypeName("cases-apart")
    record CasesApart(
            @JsonProperty long cases, @JsonProperty LocalDate latest) implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Determined<>(CommunitySituation.CASE_APPEARED);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("cases", cases), Input.day("latest", latest));
        }
    }

    /**
     * Two cases near in time share a place.
     *
     * @param earlier the day of the earlier one
     * @param later the day of the later one
     * @param window the days they may be apart
     */
    @JsonTypeName("same-place")
    record SamePlace(
            @JsonProperty LocalDate earlier,
            @JsonProperty LocalDate later,
            @JsonProperty int window) implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Determined<>(CommunitySituation.OUTBREAK);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("earlier", earlier), Input.day("later", later), Input.count("window", window));
        }
    }

    /**
     * Two cases near in time, both of unknown source, are in different places.
     *
     * @param earlier the day of the earlier one
     * @param later the day of the later one
     * @param window the days they may be apart
     */
    @JsonTypeName("unknown-sources")
    record UnknownSources(
            @JsonProperty LocalDate earlier,
            @JsonProperty LocalDate later,
            @JsonProperty int window) implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Determined<>(CommunitySituation.TRANSMISSION);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("earlier", earlier), Input.day("later", later), Input.count("window", window));
        }
    }

    /**
     * A human found that outbreaks are many and large and go on.
     *
     * @param since since when
     */
    @JsonTypeName("large-outbreaks")
    record LargeOutbreaks(@JsonProperty LocalDate since) implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Determined<>(CommunitySituation.TRANSMISSION);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("since", since));
        }
    }

    /**
     * Two cases may be transmission or an outbreak; it depends on a source or a place that nobody said.
     *
     * @param earlier the day of the earlier one
     * @param later the day of the later one
     * @param atStake what it may be
     */
    @JsonTypeName("case-incomplete")
    record CaseIncomplete(
            @JsonProperty LocalDate earlier,
            @JsonProperty LocalDate later,
            @JsonProperty CommunitySituation atStake) implements SituationReason {

        @Override
        public Outcome<CommunitySituation> outcome() {
            return new Outcome.Undetermined<>(List.of(
                    Missing.of("case-source-or-place", Input.day("earlier", earlier), Input.day("later", later))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.day("earlier", earlier), Input.day("later", later), Input.code("atStake", atStake.code()));
        }
    }
}
