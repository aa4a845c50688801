package org.communitycontrol.surveillance.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * How long one milestone may follow another: reported within 2 hours of being detected.
 *
 * @param from where the time runs from
 * @param to what must happen
 * @param hours how many hours there are, at least 1
 * @param bound how the time taken stands to the hours if it was in time: {@code within} includes the last second
 */
public record MilestoneDeadline(Milestone from, Milestone to, int hours, Bound bound) {

    @JsonCreator
    public MilestoneDeadline(
            @JsonProperty(value = "from", required = true) Milestone from,
            @JsonProperty(value = "to", required = true) Milestone to,
            @JsonProperty(value = "hours", required = true) int hours,
            @JsonProperty(value = "bound", required = true) Bound bound) {
        if (hours < 1) {
            throw new DomainException.InvalidValue(
                    "hours", Problem.of("too-small", Input.count("limit", 1), Input.count("value", hours)));
        }
        this.from = from;
        this.to = to;
        this.hours = hours;
        this.bound = bound;
    }

    /** Returns whether {@code taken} is in time. */
    boolean inTime(Duration taken) {
        return bound.holds(taken, Duration.ofHours(hours));
    }
}
