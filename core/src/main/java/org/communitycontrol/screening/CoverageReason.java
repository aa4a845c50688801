package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why the two coverages are full, or not, or cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(CoverageReason.BothFull.class),
    @JsonSubTypes.Type(CoverageReason.UnitsOutstanding.class),
    @JsonSubTypes.Type(CoverageReason.NothingExpected.class),
    @JsonSubTypes.Type(CoverageReason.RegisterMissing.class)
})
public sealed interface CoverageReason extends Reason<FullCoverage> {

    /**
     * Every expected unit of both kinds is done.
     *
     * @param households the households expected, all screened
     * @param keyPersons the key persons expected, all monitored
     */
    @JsonTypeName("both-full")
    record BothFull(
            @JsonProperty long households, @JsonProperty long keyPersons) implements CoverageReason {

        @Override
        public Outcome<FullCoverage> outcome() {
            return new Outcome.Determined<>(FullCoverage.FULL);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("households", households), Input.count("keyPersons", keyPersons));
        }
    }

    /**
     * Some expected unit is not done.
     *
     * @param households the households expected
     * @param householdsOutstanding those of them that are not screened
     * @param keyPersons the key persons expected
     * @param keyPersonsOutstanding those of them that are not monitored
     */
    @JsonTypeName("units-outstanding")
    record UnitsOutstanding(
            @JsonProperty long households,
            @JsonProperty long householdsOutstanding,
            @JsonProperty long keyPersons,
            @JsonProperty long keyPersonsOutstanding)
            implements CoverageReason {

        @Override
        public Outcome<FullCoverage> outcome() {
            return new Outcome.Determined<>(FullCoverage.NOT_FULL);
        }

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.count("households", households),
                    Input.count("householdsOutstanding", householdsOutstanding),
                    Input.count("keyPersons", keyPersons),
                    Input.count("keyPersonsOutstanding", keyPersonsOutstanding));
        }
    }

    /**
     * A register was given and nothing in it was expected, so there is nothing that could be full.
     *
     * @param unit whose register it is
     */
    @JsonTypeName("nothing-expected")
    record NothingExpected(@JsonProperty CoverageUnit unit) implements CoverageReason {

        @Override
        public Outcome<FullCoverage> outcome() {
            return new Outcome.Determined<>(FullCoverage.NOT_FULL);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("unit", unit.code()));
        }
    }

    /**
     * A register was not given; absent is not zero.
     *
     * @param units whose registers are missing, at least one
     */
    @JsonTypeName("register-missing")
    record RegisterMissing(@JsonProperty Set<CoverageUnit> units) implements CoverageReason {
        public RegisterMissing {
            units = ImmutableSortedSet.copyOf(units);
        }

        @Override
        public Outcome<FullCoverage> outcome() {
            return new Outcome.Undetermined<>(units.stream()
                    .map(unit -> Missing.of(unit.code() + "-register"))
                    .toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("registers", units.size()));
        }
    }
}
