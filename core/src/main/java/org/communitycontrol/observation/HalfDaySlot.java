package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import org.communitycontrol.surveillance.HalfDay;

/**
 * One half of one day, in which one reading is due.
 *
 * @param on the day
 * @param halfDay its half
 */
public record HalfDaySlot(
        @JsonProperty LocalDate on, @JsonProperty HalfDay halfDay)
        implements Comparable<HalfDaySlot> {

    private static final Comparator<HalfDaySlot> ORDER =
            Comparator.comparing(HalfDaySlot::on).thenComparing(HalfDaySlot::halfDay);

    /** Orders by time. */
    @Override
    public int compareTo(HalfDaySlot other) {
        return ORDER.compare(this, other);
    }
}
