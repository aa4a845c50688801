package org.communitycontrol.people.keygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.law.PolicyKind;
import org.immutables.value.Value;

/** The ages and days that make somebody a member of a key group. */
@Value.Immutable
public interface KeyGroupRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<KeyGroupRule> KIND = new PolicyKind<>("key-groups", KeyGroupRule.class);

    /** The longest time, in days, for which an event can make somebody a member. */
    int MOST_DAYS = 366;

    /** The greatest age, in years, a rule can name. */
    int MOST_YEARS = 150;

    /** The age in completed years that {@link #elderAgeBound} compares with; 1 to 150. */
    @JsonProperty
    @Min(1)
    @Max(MOST_YEARS)
    int elderAge();

    /** How the age must stand to {@link #elderAge}. */
    @JsonProperty
    Bound elderAgeBound();

    /** Whether a year is completed on the birthday itself or on the day after. */
    @JsonProperty
    DayCount birthday();

    /** For how many days a returnee is one; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int returneeDays();

    /** How those days are counted from the arrival. */
    @JsonProperty
    DayCount returneeDayCount();

    /** For how many days a close contact is one; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int contactDays();

    /** How those days are counted from the contact. */
    @JsonProperty
    DayCount contactDayCount();

    /** Returns whether somebody born on {@code born} is old enough on {@code day}. */
    default boolean isElder(LocalDate born, LocalDate day) {
        return elderAgeBound().holds(ageOn(born, day), elderAge());
    }

    /** Returns the completed years on {@code day}; a birthday on 29 February falls on the 28th in other years. */
    default int ageOn(LocalDate born, LocalDate day) {
        return birthday().completedYears(born, day);
    }

    /** Refuses ages and days out of range. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("elderAge", elderAge(), 1, MOST_YEARS);
        NumberRules.between("returneeDays", returneeDays(), 1, MOST_DAYS);
        NumberRules.between("contactDays", contactDays(), 1, MOST_DAYS);
    }

    @JsonCreator
    private static KeyGroupRule of(
            @JsonProperty(value = "elderAge", required = true) int elderAge,
            @JsonProperty(value = "elderAgeBound", required = true) Bound elderAgeBound,
            @JsonProperty(value = "birthday", required = true) DayCount birthday,
            @JsonProperty(value = "returneeDays", required = true) int returneeDays,
            @JsonProperty(value = "returneeDayCount", required = true) DayCount returneeDayCount,
            @JsonProperty(value = "contactDays", required = true) int contactDays,
            @JsonProperty(value = "contactDayCount", required = true) DayCount contactDayCount) {
        return builder()
                .elderAge(elderAge)
                .elderAgeBound(elderAgeBound)
                .birthday(birthday)
                .returneeDays(returneeDays)
                .returneeDayCount(returneeDayCount)
                .contactDays(contactDays)
                .contactDayCount(contactDayCount)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeyGroupRule}. */
    final class Builder extends ImmutableKeyGroupRule.Builder {
        Builder() {}
    }
}
