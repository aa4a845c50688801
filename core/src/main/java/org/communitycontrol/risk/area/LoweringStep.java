package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.risk.RiskTier;

/**
 * One way down.
 *
 * @param from the tier it leaves
 * @param entered how the area must have come into that tier
 * @param to the milder tier it leads to
 * @param days the days without a new infection, counted from the day the area came into its tier; 1 to 366
 * @param cleanRound whether a round of tests of everybody, on the last of these days or later, must be negative
 */
public record LoweringStep(
        @JsonProperty RiskTier from,
        @JsonProperty TierEntry entered,
        @JsonProperty RiskTier to,
        @JsonProperty @Min(1) @Max(LoweringStep.MOST_DAYS) int days,
        @JsonProperty boolean cleanRound) {

    /** The most days. */
    public static final int MOST_DAYS = 366;

    public LoweringStep {
        NumberRules.between("days", days, 1, MOST_DAYS);
        if (to.compareTo(from) >= 0) {
            throw new DomainException.InvalidValue("to", Problem.of("step-not-down"));
        }
    }
}
