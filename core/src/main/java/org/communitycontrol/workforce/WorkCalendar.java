package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.Dated;
import org.immutables.value.Value;

/**
 * Which days are holidays and which weekend days are worked, as the holiday notices of the years say.
 *
 * <p>It knows the days from its first to its last and no other: about a day outside them it says nothing.
 */
@Value.Immutable
public interface WorkCalendar extends Dated {

    /** Days off by notice. */
    @JsonProperty
    Set<LocalDate> holidays();

    /** Saturdays and Sundays that are worked by notice. */
    @JsonProperty
    Set<LocalDate> workingDays();

    /** Returns what kind of day {@code date} is; empty outside the days the calendar knows. */
    default Optional<DayKind> kindOf(LocalDate date) {
        if (!covers(date)) {
            return Optional.empty();
        }
        if (holidays().contains(date)) {
            return Optional.of(DayKind.HOLIDAY);
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return Optional.of(weekend && !workingDays().contains(date) ? DayKind.REST_DAY : DayKind.WORKING_DAY);
    }

    @JsonCreator
    private static WorkCalendar of(
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") Optional<LocalDate> to,
            @JsonProperty("holidays") Set<LocalDate> holidays,
            @JsonProperty("workingDays") Set<LocalDate> workingDays) {
        return builder()
                .from(from)
                .lastDay(to)
                .addAllHolidays(holidays)
                .addAllWorkingDays(workingDays)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkCalendar}. */
    final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
