package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/** The numbers of the three conditions under which a lockdown or control zone is lifted. */
@Value.Immutable
public interface ZoneRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<ZoneRule> KIND = new PolicyKind<>("community-zones", ZoneRule.class);

    /** The most days of each condition. */
    int MOST_DAYS = 366;

    /** From which day the days since an infection and since an exposure are counted. */
    @JsonProperty
    DayCount dayCount();

    /** First condition: the days without a new infection; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int infectionDays();

    /** How they are compared: a lower bound. */
    @JsonProperty
    Bound infectionBound();

    /** Second condition: the days since the last exposure of the last close contact; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int contactDays();

    /** How they are compared: a lower bound. */
    @JsonProperty
    Bound contactBound();

    /** Third condition: how many days before the lifting the round of tests of everybody may lie; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int roundDays();

    /** How they are compared: an upper bound. */
    @JsonProperty
    Bound roundBound();

    /** Returns whether the first condition holds at the end of {@code day}. */
    default boolean infectionOver(LocalDate last, LocalDate day) {
        return infectionBound().holds(dayCount().dayNumber(last, day), (long) infectionDays());
    }

    /** Returns whether the second condition holds at the end of {@code day}. */
    default boolean contactOver(LocalDate last, LocalDate day) {
        return contactBound().holds(dayCount().dayNumber(last, day), (long) contactDays());
    }

    /** Returns whether a round on {@code round} is recent enough at the end of {@code day}. */
    default boolean roundRecent(LocalDate round, LocalDate day) {
        return roundBound().holds(ChronoUnit.DAYS.between(round, day), (long) roundDays());
    }

    /** Returns the first day at whose end the first condition holds. */
    default LocalDate infectionOverOn(LocalDate last) {
        LocalDate day = dayCount().lastDay(last, infectionDays());
        return infectionOver(last, day) ? day : day.plusDays(1);
    }

    /** Returns the first day at whose end the second condition holds. */
    default LocalDate contactOverOn(LocalDate last) {
        LocalDate day = dayCount().lastDay(last, contactDays());
        return contactOver(last, day) ? day : day.plusDays(1);
    }

    /** Refuses days outside 1 to 366 and bounds of the wrong direction. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("infectionDays", infectionDays(), 1, MOST_DAYS);
        NumberRules.between("contactDays", contactDays(), 1, MOST_DAYS);
        NumberRules.between("roundDays", roundDays(), 1, MOST_DAYS);
        Set<Bound> lower = EnumSet.of(Bound.AT_LEAST, Bound.REACHING, Bound.EXCEEDING);
        direction("infectionBound", infectionBound(), lower);
        direction("contactBound", contactBound(), lower);
        direction(
                "roundBound", roundBound(), EnumSet.of(Bound.WITHIN, Bound.NOT_EXCEEDING, Bound.AT_MOST, Bound.BELOW));
    }

    private static void direction(String field, Bound bound, Set<Bound> legal) {
        if (!legal.contains(bound)) {
            throw new DomainException.InvalidValue(
                    field, Problem.of("bound-direction", Input.code("bound", bound.code())));
        }
    }

    @JsonCreator
    private static ZoneRule of(
            @JsonProperty(value = "dayCount", required = true) DayCount dayCount,
            @JsonProperty(value = "infectionDays", required = true) int infectionDays,
            @JsonProperty(value = "infectionBound", required = true) Bound infectionBound,
            @JsonProperty(value = "contactDays", required = true) int contactDays,
            @JsonProperty(value = "contactBound", required = true) Bound contactBound,
            @JsonProperty(value = "roundDays", required = true) int roundDays,
            @JsonProperty(value = "roundBound", required = true) Bound roundBound) {
        return builder()
                .dayCount(dayCount)
                .infectionDays(infectionDays)
                .infectionBound(infectionBound)
                .contactDays(contactDays)
                .contactBound(contactBound)
                .roundDays(roundDays)
                .roundBound(roundBound)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZoneRule}. */
    final class Builder extends ImmutableZoneRule.Builder {
        Builder() {}
    }
}
