package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a measure is in proportion, or goes too far, or cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(ProportionReason.WithinRow.class),
    @JsonSubTypes.Type(ProportionReason.NotHolding.class),
    @JsonSubTypes.Type(ProportionReason.Excessive.class),
    @JsonSubTypes.Type(ProportionReason.NotDescribed.class),
    @JsonSubTypes.Type(ProportionReason.RowUnknown.class)
})
public sealed interface ProportionReason extends Reason<Proportion> {

    /**
     * The row allows the measure, and nothing about it is too much.
     *
     * @param measure the measure
     * @param row the row that applies
     */
    @JsonTypeName("measure-within-row")
    record WithinRow(
            @JsonProperty MeasureCode measure, @JsonProperty String row) implements ProportionReason {

        @Override
        public Outcome<Proportion> outcome() {
            return new Outcome.Determined<>(Proportion.PROPORTIONATE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("measure", measure.code()), Input.code("row", row));
        }
    }

    /**
     * The measure does not hold on the day, so it restricts nobody.
     *
     * @param measure the measure
     * @param on the day
     */
    @JsonTypeName("measure-not-holding")
    record NotHolding(
            @JsonProperty MeasureCode measure, @JsonProperty LocalDate on) implements ProportionReason {

        @Override
        public Outcome<Proportion> outcome() {
            return new Outcome.Determined<>(Proportion.PROPORTIONATE);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("measure", measure.code()), Input.day("on", on));
        }
    }

    /**
     * The measure goes too far.
     *
     * @param measure the measure
     * @param row the row that applies
     * @param excesses in which ways, at least one
     */
    @JsonTypeName("measure-excessive")
    record Excessive(
            @JsonProperty MeasureCode measure,
            @JsonProperty String row,
            @JsonProperty Set<Excess> excesses) implements ProportionReason {
        public Excessive {
            excesses = Sets.immutableEnumSet(excesses);
        }

        @Override
        public Outcome<Proportion> outcome() {
            return new Outcome.Determined<>(Proportion.OVER_CONTROL);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.code("measure", measure.code()),
                    Input.code("row", row),
                    Input.count("excesses", excesses.size()));
        }
    }

    /**
     * The table does not describe the measure, so nobody can say how it acts.
     *
     * @param measure the measure
     */
    @JsonTypeName("measure-unknown")
    record NotDescribed(@JsonProperty MeasureCode measure) implements ProportionReason {

        @Override
        public Outcome<Proportion> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("measure-description")));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("measure", measure.code()));
        }
    }

    /**
     * Tier or situation is not known.
     *
     * @param missing codes of what is not known, at least one
     */
    @JsonTypeName("measure-row-unknown")
    record RowUnknown(@JsonProperty Set<String> missing) implements ProportionReason {
        public RowUnknown {
            missing = ImmutableSortedSet.copyOf(missing);
        }

        @Override
        public Outcome<Proportion> outcome() {
            return new Outcome.Undetermined<>(missing.stream().map(Missing::of).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", missing.size()));
        }
    }
}
