package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.law.PolicyKind;

/**
 * How a local health code turns green again.
 *
 * <p>Colour rules were local and differed; this is the form of Hangzhou's: so many consecutive daily check-ins.
 *
 * @param yellowCheckIns the consecutive days with a check-in that turn yellow green; 1 to 366
 * @param redCheckIns the same for red; 1 to 366
 * @param dayCount whether a check-in on the day the colour was given counts
 */
public record HealthCodeRule(
        @JsonProperty @Min(1) @Max(366) int yellowCheckIns,
        @JsonProperty @Min(1) @Max(366) int redCheckIns,
        @JsonProperty DayCount dayCount) {

    /** The kind of a policy pack that holds these numbers. */
    public static final PolicyKind<HealthCodeRule> KIND = new PolicyKind<>("health-code", HealthCodeRule.class);

    private static final int MOST_DAYS = 366;

    @JsonCreator
    public HealthCodeRule {
        NumberRules.between("yellowCheckIns", yellowCheckIns, 1, MOST_DAYS);
        NumberRules.between("redCheckIns", redCheckIns, 1, MOST_DAYS);
    }

    int checkIns(HealthColour colour) {
        return switch (colour) {
            case GREEN -> 0;
            case YELLOW -> yellowCheckIns;
            case RED -> redCheckIns;
        };
    }
}
