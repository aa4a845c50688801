package org.communitycontrol.workforce.staffing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.risk.RiskTier;

/**
 * How much one worker can carry, and which areas are helped first.
 *
 * @param householdsPerWorker the households one worker can answer for; 1 to 100,000
 * @param weeklyMinutesPerWorker the minutes of work one worker can do in a week; 1 to 10,080
 * @param tiersFirst the tiers in the order in which they are helped, each once
 */
public record StaffingRule(
        @JsonProperty @Min(1) @Max(StaffingRule.MOST_HOUSEHOLDS)
        int householdsPerWorker,

        @JsonProperty @Min(1) @Max(StaffingRule.MINUTES_A_WEEK)
        int weeklyMinutesPerWorker,

        @JsonProperty List<RiskTier> tiersFirst) {

    /** The kind of a policy pack that holds these numbers. */
    public static final PolicyKind<StaffingRule> KIND = new PolicyKind<>("staffing", StaffingRule.class);

    static final int MOST_HOUSEHOLDS = 100_000;
    static final int MINUTES_A_WEEK = 10_080;

    @JsonCreator
    public StaffingRule {
        NumberRules.between("householdsPerWorker", householdsPerWorker, 1, MOST_HOUSEHOLDS);
        NumberRules.between("weeklyMinutesPerWorker", weeklyMinutesPerWorker, 1, MINUTES_A_WEEK);
        tiersFirst = ImmutableList.copyOf(tiersFirst);
        if (tiersFirst.size() != RiskTier.values().length
                || tiersFirst.stream().distinct().count() != tiersFirst.size()) {
            throw new DomainException.InvalidValue("tiersFirst", Problem.of("tiers-each-once"));
        }
    }

    /** Returns in which round an area is helped, from 1; in the first if its tier is not known. */
    int round(Optional<RiskTier> tier) {
        return tier.map(known -> tiersFirst.indexOf(known) + 1).orElse(1);
    }

    /** Returns how many workers {@code households} need: as many as can carry them, none for none. */
    public long required(long households) {
        return -Math.floorDiv(-households, (long) householdsPerWorker);
    }
}
