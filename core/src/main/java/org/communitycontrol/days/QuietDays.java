package org.communitycontrol.days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many whole days have passed without an event, at the end of a day.
 *
 * <p>The day of the event is day 0. Last case on 2020-03-01: at the end of 2020-03-15 there are 14 quiet days.
 */
public final class QuietDays {

    private QuietDays() {}

    /** Returns the latest of {@code events} on or before {@code asOf}; later events are not looked at. */
    public static Optional<LocalDate> lastEvent(Collection<LocalDate> events, LocalDate asOf) {
        return events.stream().filter(event -> !event.isAfter(asOf)).max(LocalDate::compareTo);
    }

    /** Returns the quiet days at the end of {@code asOf}; empty if there has been no event. */
    public static OptionalLong count(Collection<LocalDate> events, LocalDate asOf) {
        return lastEvent(events, asOf)
                .map(last -> OptionalLong.of(ChronoUnit.DAYS.between(last, asOf)))
                .orElse(OptionalLong.empty());
    }

    /** Returns the first day at whose end {@code days} quiet days are full if no event follows {@code last}. */
    public static LocalDate fullOn(LocalDate last, int days) {
        return DayCount.START_EXCLUDED.lastDay(last, days);
    }
}
