package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
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

/** The numbers of the county tiers: how long quiet is, how many cases are many, and by which words they are compared. */
@Value.Immutable
public interface CountyTierRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<CountyTierRule> KIND = new PolicyKind<>("county-tier", CountyTierRule.class);

    /** The kind of a pack with such numbers for streets and townships, which have a tier beside that of their county. */
    PolicyKind<CountyTierRule> STREET = new PolicyKind<>("street-tier", CountyTierRule.class);

    /** The shortest quiet time, in days: with fewer, an area would be quiet on the day of its case. */
    int LEAST_DAYS = 2;

    /** The longest quiet time, in days. */
    int MOST_DAYS = 366;

    /** For how many days there must be no new case; 2 to 366. */
    @JsonProperty
    @Min(LEAST_DAYS)
    @Max(MOST_DAYS)
    int quietDays();

    /** How the days since the last case are compared to {@link #quietDays()}: a lower bound. */
    @JsonProperty
    Bound quietBound();

    /** From which day the days since a case or a cluster are counted. */
    @JsonProperty
    DayCount dayCount();

    /**
     * For how many days there must be no cluster, compared and counted like the quiet days; 2 to 366.
     *
     * <p>This is how long a cluster counts after its latest case. What makes cases a cluster is {@link
     * org.communitycontrol.surveillance.cases.ClusterRule}, a pack of its own: the 9th edition changed that window to a
     * week and this one not at all.
     */
    @JsonProperty
    @Min(LEAST_DAYS)
    @Max(MOST_DAYS)
    int clusterDays();

    /** The most cumulative cases with which an area with new cases is medium whatever its clusters. */
    @JsonProperty
    @Min(0)
    @Max(CaseReport.MOST)
    long mediumCases();

    /** How the cumulative count is compared to {@link #mediumCases()}: an upper bound. */
    @JsonProperty
    Bound mediumBound();

    /** Returns whether an area whose last new case was on {@code last} is quiet at the end of {@code asOf}. */
    default boolean quiet(LocalDate last, LocalDate asOf) {
        return quietBound().holds(dayCount().dayNumber(last, asOf), (long) quietDays());
    }

    /** Returns whether a cluster whose latest case was on {@code last} still counts at the end of {@code asOf}. */
    default boolean clusterCounts(LocalDate last, LocalDate asOf) {
        return !quietBound().holds(dayCount().dayNumber(last, asOf), (long) clusterDays());
    }

    /** Returns whether {@code cumulative} cases are few. */
    default boolean few(long cumulative) {
        return mediumBound().holds(cumulative, mediumCases());
    }

    /** Returns the first day at whose end an area is quiet if no case follows {@code last}. */
    default LocalDate quietOn(LocalDate last) {
        LocalDate day = dayCount().lastDay(last, quietDays());
        return quiet(last, day) ? day : day.plusDays(1);
    }

    /** Refuses lengths outside 2 to 366, a negative count, and bounds of the wrong direction. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("quietDays", quietDays(), LEAST_DAYS, MOST_DAYS);
        NumberRules.between("clusterDays", clusterDays(), LEAST_DAYS, MOST_DAYS);
        NumberRules.between("mediumCases", mediumCases(), 0, CaseReport.MOST);
        direction("quietBound", quietBound(), EnumSet.of(Bound.AT_LEAST, Bound.REACHING, Bound.EXCEEDING));
        direction(
                "mediumBound",
                mediumBound(),
                EnumSet.of(Bound.NOT_EXCEEDING, Bound.AT_MOST, Bound.WITHIN, Bound.BELOW));
    }

    private static void direction(String field, Bound bound, Set<Bound> legal) {
        if (!legal.contains(bound)) {
            throw new DomainException.InvalidValue(
                    field, Problem.of("bound-direction", Input.code("bound", bound.code())));
        }
    }

    @JsonCreator
    private static CountyTierRule of(
            @JsonProperty(value = "quietDays", required = true) int quietDays,
            @JsonProperty(value = "quietBound", required = true) Bound quietBound,
            @JsonProperty(value = "dayCount", required = true) DayCount dayCount,
            @JsonProperty(value = "clusterDays", required = true) int clusterDays,
            @JsonProperty(value = "mediumCases", required = true) long mediumCases,
            @JsonProperty(value = "mediumBound", required = true) Bound mediumBound) {
        return builder()
                .quietDays(quietDays)
                .quietBound(quietBound)
                .dayCount(dayCount)
                .clusterDays(clusterDays)
                .mediumCases(mediumCases)
                .mediumBound(mediumBound)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountyTierRule}. */
    final class Builder extends ImmutableCountyTierRule.Builder {
        Builder() {}
    }
}
