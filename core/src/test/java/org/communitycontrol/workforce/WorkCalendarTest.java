package org.communitycontrol.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The spring of 2020: the holiday was made longer by a second notice, and a Sunday was worked. */
class WorkCalendarTest {

    private static final WorkCalendar SPRING = WorkCalendar.builder()
            .from(LocalDate.of(2020, 1, 1))
            .lastDay(LocalDate.of(2020, 12, 31))
            .addHolidays(LocalDate.of(2020, 1, 31))
            .addWorkingDays(LocalDate.of(2020, 1, 19))
            .build();

    @Test
    void tellsHolidaysFromWeekendsAndSwappedDays() {
        assertThat(SPRING.kindOf(LocalDate.of(2020, 1, 31))).contains(DayKind.HOLIDAY);
        assertThat(SPRING.kindOf(LocalDate.of(2020, 1, 19))).contains(DayKind.WORKING_DAY);
        assertThat(SPRING.kindOf(LocalDate.of(2020, 2, 15))).contains(DayKind.REST_DAY);
        assertThat(SPRING.kindOf(LocalDate.of(2020, 2, 14))).contains(DayKind.WORKING_DAY);
    }

    @Test
    void saysNothingOfAYearItDoesNotKnow() {
        assertThat(SPRING.kindOf(LocalDate.of(2021, 1, 1))).isEmpty();
    }
}
