package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.immutables.value.Value;

/**
 * The limits of a local rest rule. A limit that is not given does not hold.
 *
 * <p>The notice asks for reasonable rotation and rest (clause 3.25) and sets no number.
 */
@Value.Immutable
public interface RestRule {

    /** The kind of a policy pack that holds these limits. */
    PolicyKind<RestRule> KIND = new PolicyKind<>("rest", RestRule.class);

    /** The greatest number of days a limit can name. */
    int MOST_DAYS = 366;

    /** The greatest number of minutes a limit can name: those of {@link #MOST_DAYS} days. */
    int MOST_MINUTES = MOST_DAYS * 1440;

    /** The most duty days in a row; 1 to 366. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_DAYS) Integer> mostConsecutiveDays();

    /** The least rest between two stretches of work, in minutes. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_MINUTES) Integer> leastRestMinutes();

    /** The most work within {@link #windowDays()} days, in minutes. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_MINUTES) Integer> mostMinutesInWindow();

    /** The days of a window, its last day included; given exactly where {@link #mostMinutesInWindow()} is. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_DAYS) Integer> windowDays();

    /** After how many duty days in a row, or more, leave is due before the next duty day. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_DAYS) Integer> leaveAfterDays();

    /** The least free days of that leave; given exactly where {@link #leaveAfterDays()} is. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_DAYS) Integer> leaveDays();

    /** The exposure cohort of each post; posts that are not named belong to none. */
    @JsonProperty
    @Value.NaturalOrder
    SortedMap<Post, String> cohorts();

    /** The least free days between work in two cohorts; given exactly where there are cohorts. */
    @JsonProperty
    Optional<@Min(1) @Max(MOST_DAYS) Integer> cohortGapDays();

    /** The categories of shifts that nobody served, such as absence: they are no duty and end no rest. */
    @JsonProperty
    Set<DutyCategory> notServed();

    /** Returns whether {@code duty} was served at all. */
    default boolean counts(Duty duty) {
        return duty.minutes() > 0
                && duty.category().filter(notServed()::contains).isEmpty();
    }

    /** Returns the limits that hold. */
    default Set<RestLimit> limits() {
        Set<RestLimit> limits = EnumSet.noneOf(RestLimit.class);
        mostConsecutiveDays().ifPresent(days -> limits.add(RestLimit.CONSECUTIVE_DAYS));
        leastRestMinutes().ifPresent(minutes -> limits.add(RestLimit.REST_BETWEEN_SHIFTS));
        mostMinutesInWindow().ifPresent(minutes -> limits.add(RestLimit.MINUTES_IN_WINDOW));
        leaveAfterDays().ifPresent(days -> limits.add(RestLimit.COMPENSATORY_LEAVE));
        cohortGapDays().ifPresent(days -> limits.add(RestLimit.COHORTS_APART));
        return limits;
    }

    /** Refuses numbers out of range, and one half of a limit without the other. */
    @Value.Check
    default void checkLimits() {
        days("mostConsecutiveDays", mostConsecutiveDays());
        days("windowDays", windowDays());
        days("leaveAfterDays", leaveAfterDays());
        days("leaveDays", leaveDays());
        days("cohortGapDays", cohortGapDays());
        minutes("leastRestMinutes", leastRestMinutes());
        minutes("mostMinutesInWindow", mostMinutesInWindow());
        together("windowDays", windowDays().isPresent(), mostMinutesInWindow().isPresent());
        together("leaveDays", leaveDays().isPresent(), leaveAfterDays().isPresent());
        together("cohortGapDays", cohortGapDays().isPresent(), !cohorts().isEmpty());
    }

    private static void days(String field, Optional<Integer> value) {
        value.ifPresent(days -> NumberRules.between(field, days, 1, MOST_DAYS));
    }

    private static void minutes(String field, Optional<Integer> value) {
        value.ifPresent(minutes -> NumberRules.between(field, minutes, 1, MOST_MINUTES));
    }

    private static void together(String field, boolean one, boolean other) {
        if (one != other) {
            throw new DomainException.InvalidValue(field, Problem.of("rest-limit-half"));
        }
    }

    @JsonCreator
    private static RestRule of(
            @JsonProperty("mostConsecutiveDays") Optional<Integer> mostConsecutiveDays,
            @JsonProperty("leastRestMinutes") Optional<Integer> leastRestMinutes,
            @JsonProperty("mostMinutesInWindow") Optional<Integer> mostMinutesInWindow,
            @JsonProperty("windowDays") Optional<Integer> windowDays,
            @JsonProperty("leaveAfterDays") Optional<Integer> leaveAfterDays,
            @JsonProperty("leaveDays") Optional<Integer> leaveDays,
            @JsonProperty("cohorts") Optional<Map<Post, String>> cohorts,
            @JsonProperty("cohortGapDays") Optional<Integer> cohortGapDays,
            @JsonProperty("notServed") Optional<Set<DutyCategory>> notServed) {
        return builder()
                .mostConsecutiveDays(mostConsecutiveDays)
                .leastRestMinutes(leastRestMinutes)
                .mostMinutesInWindow(mostMinutesInWindow)
                .windowDays(windowDays)
                .leaveAfterDays(leaveAfterDays)
                .leaveDays(leaveDays)
                .putAllCohorts(cohorts.orElse(Map.of()))
                .cohortGapDays(cohortGapDays)
                .addAllNotServed(notServed.orElse(Set.of()))
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RestRule}. */
    final class Builder extends ImmutableRestRule.Builder {
        Builder() {}
    }
}
