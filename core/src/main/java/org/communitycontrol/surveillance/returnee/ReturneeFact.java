package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something happened to a returnee.
 *
 * @param on the day
 * @param event what
 */
public record ReturneeFact(
        @JsonProperty LocalDate on, @JsonProperty ReturneeEvent event) implements Comparable<ReturneeFact> {

    private static final Comparator<ReturneeFact> ORDER =
            Comparator.comparing(ReturneeFact::on).thenComparing(ReturneeFact::event);

    /** Orders by day, and within a day by the order of the protocol. */
    @Override
    public int compareTo(ReturneeFact other) {
        return ORDER.compare(this, other);
    }
}
