package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.finding.NumberRules;

/**
 * A stretch of an observation at one place, such as 7 days at a site for isolation.
 *
 * @param place where it is spent
 * @param days how long, 1 to 60
 * @param testDays on which of its days a test is due, by number from 1; due tests are reported
 */
public record Phase(
        @JsonProperty(required = true) ObservationPlace place,
        @JsonProperty(required = true) int days,
        @JsonProperty(required = true) List<Integer> testDays) {

    /** The longest stretch a rule can ask for, in days. */
    public static final int MOST_DAYS = 60;

    public Phase {
        NumberRules.between("days", days, 1, MOST_DAYS);
        testDays = ImmutableList.copyOf(testDays);
        for (int day : testDays) {
            NumberRules.between("testDays", day, 1, days);
        }
    }

    /** Returns a stretch without tests. */
    public static Phase of(ObservationPlace place, int days) {
        return new Phase(place, days, List.of());
    }
}
