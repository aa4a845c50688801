package org.communitycontrol.days;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.threeten.extra.LocalDateRange;

/**
 * How a length in days is counted from the day of an event.
 *
 * <p>Contact on 2020-02-01, 14 days: with the start day excluded day 1 is 02-02 and day 14 is 02-15; with the start day
 * included day 1 is 02-01 and day 14 is 02-14.
 */
public enum DayCount {
    /** Counting begins on the next day: the general rule (Civil Code, article 201). */
    START_EXCLUDED("start-excluded", 1),
    /** The day of the event is day 1, where a local rule says so. */
    START_INCLUDED("start-included", 0);

    private final String code;
    private final int offset;

    DayCount(String code, int offset) {
        this.code = code;
        this.offset = offset;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns day 1 of a count from {@code start}. */
    public LocalDate firstDay(LocalDate start) {
        return start.plusDays(offset);
    }

    /**
     * Returns the last day of {@code days} days, the day at whose end they are full.
     *
     * @param days at least 1
     * @throws DomainException.InvalidValue if {@code days} is below 1
     */
    public LocalDate lastDay(LocalDate start, int days) {
        if (days < 1) {
            throw new DomainException.InvalidValue(
                    "days",
                    Problem.builder()
                            .code("too-small")
                            .addInputs(Input.count("limit", 1), Input.count("value", days))
                            .bound("1")
                            .nearest("1")
                            .build());
        }
        return firstDay(start).plusDays(days - 1L);
    }

    /** Returns the days from day 1 to the last day. */
    public LocalDateRange window(LocalDate start, int days) {
        return LocalDateRange.ofClosed(firstDay(start), lastDay(start, days));
    }

    /** Returns the number of {@code day} in a count from {@code start}; 0 or negative before day 1. */
    public long dayNumber(LocalDate start, LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay(start), day) + 1;
    }

    /**
     * Returns the years completed on {@code day} since {@code start}, each full on day 1 of a count from its anniversary; 29
     * February has its anniversary on the 28th in other years. Negative before {@code start}.
     */
    public int completedYears(LocalDate start, LocalDate day) {
        int years = day.getYear() - start.getYear();
        return firstDay(start.plusYears(years)).isAfter(day) ? years - 1 : years;
    }
}
