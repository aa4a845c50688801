package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

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
        if (days < 1 || days > MOST_DAYS) {
            throw new DomainException.InvalidValue(
                    "days",
                    Problem.builder()
                            .code("out-of-range")
                            .addInputs(
                                    Input.count("value", days), Input.count("least", 1), Input.count("most", MOST_DAYS))
                            .bound("1.." + MOST_DAYS)
                            .nearest(days < 1 ? "1" : Integer.toString(MOST_DAYS))
                            .build());
        }
        testDays = ImmutableList.copyOf(testDays);
        for (int day : testDays) {
            if (day < 1 || day > days) {
                throw new DomainException.InvalidValue(
                        "testDays",
                        Problem.of(
                                "out-of-range",
                                Input.count("value", day),
                                Input.count("least", 1),
                                Input.count("most", days)));
            }
        }
    }

    /** Returns a stretch without tests. */
    public static Phase of(ObservationPlace place, int days) {
        return new Phase(place, days, List.of());
    }
}
