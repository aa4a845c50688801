package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.immutables.value.Value;

/** Who must work together, who is a doctor, and whose participation counts. */
@Value.Immutable
public interface LinkageRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<LinkageRule> KIND = new PolicyKind<>("linkage", LinkageRule.class);

    /** The longest time, in days, for which taking part can count. */
    int MOST_DAYS = 366;

    /** The greatest age, in years, a rule can name. */
    int MOST_YEARS = 150;

    /** The kinds of partner that must each have a task; at least one, no two alike. */
    @JsonProperty
    @NotEmpty
    List<PartnerKind> parties();

    /** The kinds of partner that are a doctor of a grid; at least one, no two alike. */
    @JsonProperty
    @NotEmpty
    List<PartnerKind> doctors();

    /** The age in completed years that {@link #adultAgeBound} compares with; 1 to 150. */
    @JsonProperty
    @Min(1)
    @Max(MOST_YEARS)
    int adultAge();

    /** How the age must stand to {@link #adultAge}. */
    @JsonProperty
    Bound adultAgeBound();

    /** Whether a year is completed on the birthday itself or on the day after. */
    @JsonProperty
    DayCount birthday();

    /** For how many days taking part counts, its own day being the first; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int participationDays();

    /** Returns whether somebody born on {@code born} is an adult on {@code day}. */
    default boolean isAdult(LocalDate born, LocalDate day) {
        return adultAgeBound().holds(birthday().completedYears(born, day), adultAge());
    }

    /** Returns whether having taken part on {@code on} counts at the end of {@code day}. */
    default boolean counts(LocalDate on, LocalDate day) {
        return !on.isAfter(day)
                && !DayCount.START_INCLUDED.lastDay(on, participationDays()).isBefore(day);
    }

    /** Refuses ages and days out of range. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("adultAge", adultAge(), 1, MOST_YEARS);
        NumberRules.between("participationDays", participationDays(), 1, MOST_DAYS);
    }

    /**
     * Refuses a rule that asks for nobody, or for one kind twice.
     *
     * @throws DomainException.InvalidValue with {@code kinds-not-distinct}
     */
    @Value.Check
    default void checkKinds() {
        checkKinds("parties", parties());
        checkKinds("doctors", doctors());
    }

    private static void checkKinds(String field, List<PartnerKind> kinds) {
        if (kinds.isEmpty() || ImmutableSet.copyOf(kinds).size() < kinds.size()) {
            throw new DomainException.InvalidValue(field, Problem.of("kinds-not-distinct"));
        }
    }

    @JsonCreator
    private static LinkageRule of(
            @JsonProperty(value = "parties", required = true) List<PartnerKind> parties,
            @JsonProperty(value = "doctors", required = true) List<PartnerKind> doctors,
            @JsonProperty(value = "adultAge", required = true) int adultAge,
            @JsonProperty(value = "adultAgeBound", required = true) Bound adultAgeBound,
            @JsonProperty(value = "birthday", required = true) DayCount birthday,
            @JsonProperty(value = "participationDays", required = true) int participationDays) {
        return builder()
                .addAllParties(parties)
                .addAllDoctors(doctors)
                .adultAge(adultAge)
                .adultAgeBound(adultAgeBound)
                .birthday(birthday)
                .participationDays(participationDays)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LinkageRule}. */
    final class Builder extends ImmutableLinkageRule.Builder {
        Builder() {}
    }
}
