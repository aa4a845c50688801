package org.communitycontrol.people.keygroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.KeyGroup;

/** Why somebody belongs to a key group, or does not, or cannot be told to. No reason quotes an age or a date of birth. */
@JsonSubTypes({
    @JsonSubTypes.Type(KeyGroupReason.Declared.class),
    @JsonSubTypes.Type(KeyGroupReason.NotDeclared.class),
    @JsonSubTypes.Type(KeyGroupReason.ElderAlone.class),
    @JsonSubTypes.Type(KeyGroupReason.NotAlone.class),
    @JsonSubTypes.Type(KeyGroupReason.BelowElderAge.class),
    @JsonSubTypes.Type(KeyGroupReason.ElderUnknown.class),
    @JsonSubTypes.Type(KeyGroupReason.WithinDays.class),
    @JsonSubTypes.Type(KeyGroupReason.NotWithinDays.class),
    @JsonSubTypes.Type(KeyGroupReason.RecordsMissing.class)
})
public sealed interface KeyGroupReason extends Reason<Belonging> {

    /**
     * Somebody declared it, and the day is one of its days.
     *
     * @param group the group
     * @param from the first day
     */
    @JsonTypeName("declared")
    record Declared(
            @JsonProperty KeyGroup group, @JsonProperty LocalDate from) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.BELONGS);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("group", group.code()), Input.day("from", from));
        }
    }

    /**
     * The group is one that is declared, and nobody declared it for the day.
     *
     * @param group the group
     */
    @JsonTypeName("not-declared")
    record NotDeclared(@JsonProperty KeyGroup group) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.DOES_NOT_BELONG);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("group", group.code()));
        }
    }

    /**
     * Old enough, and the only member of the household.
     *
     * @param ageLimit the age of the rule, in years
     */
    @JsonTypeName("elder-alone")
    record ElderAlone(@JsonProperty int ageLimit) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.BELONGS);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("ageLimit", ageLimit));
        }
    }

    /**
     * Others live in the household.
     *
     * @param members all who live there
     */
    @JsonTypeName("not-alone")
    record NotAlone(@JsonProperty int members) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.DOES_NOT_BELONG);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("members", members));
        }
    }

    /**
     * Not old enough.
     *
     * @param ageLimit the age of the rule, in years
     */
    @JsonTypeName("below-elder-age")
    record BelowElderAge(@JsonProperty int ageLimit) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.DOES_NOT_BELONG);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("ageLimit", ageLimit));
        }
    }

    /**
     * What is known does not tell whether an older person lives alone.
     *
     * @param missing what would tell, at least one
     */
    @JsonTypeName("elder-unknown")
    record ElderUnknown(@JsonProperty Set<ElderSource> missing) implements KeyGroupReason {
        public ElderUnknown {
            missing = ImmutableSortedSet.copyOf(missing);
        }

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Undetermined<>(
                    missing.stream().map(source -> Missing.of(source.code())).toList());
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.count("missing", missing.size()));
        }
    }

    /**
     * An event makes the person a member for some days, and the day is one of them.
     *
     * @param group the group
     * @param event the day of the latest such event
     * @param lastDay the last of the days, which still counts
     */
    @JsonTypeName("within-days")
    record WithinDays(
            @JsonProperty KeyGroup group,
            @JsonProperty LocalDate event,
            @JsonProperty LocalDate lastDay) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.BELONGS);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("group", group.code()), Input.day("event", event), Input.day("lastDay", lastDay));
        }
    }

    /**
     * No event within the days of the rule.
     *
     * @param group the group
     * @param days how many days an event counts
     */
    @JsonTypeName("not-within-days")
    record NotWithinDays(
            @JsonProperty KeyGroup group, @JsonProperty int days) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Determined<>(Belonging.DOES_NOT_BELONG);
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("group", group.code()), Input.count("days", days));
        }
    }

    /**
     * The records the group is found from were not given; absent is not none.
     *
     * @param group the group
     */
    @JsonTypeName("records-missing")
    record RecordsMissing(@JsonProperty KeyGroup group) implements KeyGroupReason {

        @Override
        public Outcome<Belonging> outcome() {
            return new Outcome.Undetermined<>(List.of(Missing.of("group-records", Input.code("group", group.code()))));
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.code("group", group.code()));
        }
    }
}
