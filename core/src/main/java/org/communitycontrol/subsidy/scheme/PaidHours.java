package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.workforce.WallTime;

/**
 * How minutes become hours that are paid.
 *
 * @param mostMinutesADay the most that count on a day, 1 to 1440
 * @param stepMinutes in steps of how many minutes they count, downwards: 60 for whole hours, 1 for every minute
 */
public record PaidHours(
        @JsonProperty int mostMinutesADay, @JsonProperty int stepMinutes) {

    /**
     * Refuses numbers out of range.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code out-of-range}
     */
    public PaidHours {
        NumberRules.between("mostMinutesADay", mostMinutesADay, 1, WallTime.MINUTES_A_DAY);
        NumberRules.between("stepMinutes", stepMinutes, 1, WallTime.MINUTES_A_DAY);
    }

    /** Returns the minutes that are paid of {@code minutes} served. */
    public int paidMinutes(int minutes) {
        int most = Math.min(minutes, mostMinutesADay);
        return most - most % stepMinutes;
    }
}
