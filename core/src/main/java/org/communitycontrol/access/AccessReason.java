package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;

/** Why a passage may go on, or not, or cannot be told. */
@JsonSubTypes({
    @JsonSubTypes.Type(AccessReason.Emergency.class),
    @JsonSubTypes.Type(AccessReason.NotClosedOff.class),
    @JsonSubTypes.Type(AccessReason.ComesHome.class),
    @JsonSubTypes.Type(AccessReason.WithinBudget.class),
    @JsonSubTypes.Type(AccessReason.ByKind.class),
    @JsonSubTypes.Type(AccessReason.PassNotShown.class),
    @JsonSubTypes.Type(AccessReason.BudgetUsed.class),
    @JsonSubTypes.Type(AccessReason.CancelledByOvertime.class),
    @JsonSubTypes.Type(AccessReason.UnderObservation.class),
    @JsonSubTypes.Type(AccessReason.OutsideHours.class),
    @JsonSubTypes.Type(AccessReason.NotAnEntryPoint.class),
    @JsonSubTypes.Type(AccessReason.TemperatureRefers.class),
    @JsonSubTypes.Type(AccessReason.NotKnown.class)
})
public sealed interface AccessReason extends Reason<Admission> {

    /** Returns the first day on which it would be otherwise by itself; empty where none can be named. */
    default Optional<LocalDate> nextOn() {
        return Optional.empty();
    }

    @Override
    default List<Input> inputs() {
        return List.of();
    }

    /** A reason to let the passage go on. */
    sealed interface Allows extends AccessReason {
        @Override
        default Outcome<Admission> outcome() {
            return new Outcome.Determined<>(Admission.ALLOW);
        }
    }

    /** A reason not to let it go on. */
    sealed interface Denies extends AccessReason {
        @Override
        default Outcome<Admission> outcome() {
            return new Outcome.Determined<>(Admission.DENY);
        }
    }

    /** Emergency vehicles and medical transfer always pass. */
    @JsonTypeName("passes-always")
    record Emergency(@JsonProperty PassageKind kind) implements Allows {

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("kind", kind.code()));
        }
    }

    /** The community is not closed off. */
    @JsonTypeName("not-closed-off")
    record NotClosedOff() implements Allows {}

    /** A resident comes home; nobody is kept out of their home. */
    @JsonTypeName("comes-home")
    record ComesHome() implements Allows {}

    /**
     * The household may go out today.
     *
     * @param everyDays for how many days an outing counts
     */
    @JsonTypeName("within-budget")
    record WithinBudget(@JsonProperty int everyDays) implements Allows {

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("everyDays", everyDays));
        }
    }

    /** The rule for the kind says it. */
    @JsonTypeName("by-kind")
    record ByKind(
            @JsonProperty PassageKind kind, @JsonProperty KindRule rule) implements AccessReason {

        @Override
        public Outcome<Admission> outcome() {
            return new Outcome.Determined<>(
                    switch (rule) {
                        case ADMITTED, WITH_PASS -> Admission.ALLOW;
                        case COLLECTION_POINT -> Admission.COLLECTION_POINT;
                        case NOT_ADMITTED, HOUSEHOLD_BUDGET -> Admission.DENY;
                    });
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("kind", kind.code()), Input.code("rule", rule.code()));
        }
    }

    /** The kind passes with a pass, and none was shown. */
    @JsonTypeName("pass-not-shown")
    record PassNotShown(@JsonProperty PassageKind kind) implements Denies {

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("kind", kind.code()));
        }
    }

    /**
     * The household was out, and the budget is used up.
     *
     * @param last the day of that outing
     * @param again the first day on which the household may go out again
     * @param certain whether that day stands; not while an outing that has not ended could still prove too long
     */
    @JsonTypeName("budget-used")
    record BudgetUsed(
            @JsonProperty LocalDate last,
            @JsonProperty LocalDate again,
            @JsonProperty boolean certain) implements Denies {

        @Override
        public List<Input> inputs() {
            return List.of(Input.day("last", last), Input.day("nextOn", again));
        }

        @Override
        public Optional<LocalDate> nextOn() {
            return certain ? Optional.of(again) : Optional.empty();
        }
    }

    /**
     * The last outing was too long, which cancelled the next.
     *
     * @param last the day of that outing
     * @param minutes how long it took
     * @param limit how long it may take, in minutes
     * @param again the first day on which the household may go out again
     */
    @JsonTypeName("cancelled-by-overtime")
    record CancelledByOvertime(
            @JsonProperty LocalDate last,
            @JsonProperty long minutes,
            @JsonProperty int limit,
            @JsonProperty LocalDate again)
            implements Denies {

        @Override
        public List<Input> inputs() {
            return List.of(
                    Input.day("last", last),
                    Input.count("minutes", minutes),
                    Input.count("limit", limit),
                    Input.day("nextOn", again));
        }

        @Override
        public Optional<LocalDate> nextOn() {
            return Optional.of(again);
        }
    }

    /** The household is under home observation: what it needs is brought. */
    @JsonTypeName("household-observed")
    record UnderObservation() implements Denies {}

    /** It is outside the hours, of which the first and the last minute are still inside. */
    @JsonTypeName("outside-hours")
    record OutsideHours(
            @JsonProperty LocalTime from, @JsonProperty LocalTime until) implements Denies {

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("from", from.toString()), Input.code("until", until.toString()));
        }
    }

    /** The gate is not one through which the community is entered and left. */
    @JsonTypeName("not-an-entry-point")
    record NotAnEntryPoint() implements Denies {}

    /**
     * The temperature refers the person to those who see to fever; it labels nobody.
     *
     * @param temperature as it was read off, in degrees Celsius
     * @param threshold the threshold, likewise
     */
    @JsonTypeName("temperature-refers")
    record TemperatureRefers(
            @JsonProperty BigDecimal temperature,
            @JsonProperty BigDecimal threshold) implements AccessReason {

        @Override
        public Outcome<Admission> outcome() {
            return new Outcome.Determined<>(Admission.REFER);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.amount("temperature", temperature), Input.amount("threshold", threshold));
        }
    }

    /** Something the rule asks for is not known: one code at least. */
    @JsonTypeName("passage-unknown")
    record NotKnown(@JsonProperty Set<String> missing) implements AccessReason {
        public NotKnown {
            missing = ImmutableSortedSet.copyOf(missing);
        }

        @Override
        public Outcome<Admission> outcome() {
            return new Outcome.Undetermined<>(missing.stream().map(Missing::of).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", missing.size()));
        }
    }
}
