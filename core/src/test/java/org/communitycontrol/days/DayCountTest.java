package org.communitycontrol.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of worked example W3. */
class DayCountTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-01, 14, 2020-02-15", // last contact
        "2020-02-08, 14, 2020-02-22", // a new contact begins anew
        "2020-02-15, 14, 2020-02-29", // the leap day is a day
        "2019-02-15, 14, 2019-03-01",
        "2020-12-31, 1, 2021-01-01"
    })
    void withTheStartExcludedDayOneIsTheNextDay(LocalDate start, int days, LocalDate last) {
        assertThat(DayCount.START_EXCLUDED.lastDay(start, days)).isEqualTo(last);
        assertThat(DayCount.START_EXCLUDED.firstDay(start)).isEqualTo(start.plusDays(1));
        assertThat(DayCount.START_EXCLUDED.dayNumber(start, last)).isEqualTo(days);
        assertThat(DayCount.START_EXCLUDED.dayNumber(start, start)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2020-02-01, 14, 2020-02-14", "2020-02-16, 14, 2020-02-29", "2020-02-29, 1, 2020-02-29"})
    void withTheStartIncludedTheDayItselfIsDayOne(LocalDate start, int days, LocalDate last) {
        assertThat(DayCount.START_INCLUDED.lastDay(start, days)).isEqualTo(last);
        assertThat(DayCount.START_INCLUDED.dayNumber(start, start)).isEqualTo(1);
        assertThat(DayCount.START_INCLUDED.dayNumber(start, start.minusDays(1))).isZero();
    }

    @Test
    void theWindowReachesFromDayOneToTheLastDay() {
        var window = DayCount.START_EXCLUDED.window(LocalDate.of(2020, 2, 1), 14);
        assertThat(window.getStart()).isEqualTo("2020-02-02");
        assertThat(window.getEndInclusive()).isEqualTo("2020-02-15");
        assertThat(window.lengthInDays()).isEqualTo(14);
    }

    @Test
    void refusesALengthOfNoDays() {
        assertThatThrownBy(() -> DayCount.START_INCLUDED.lastDay(LocalDate.of(2020, 2, 1), 0))
                .isInstanceOfSatisfying(DomainException.InvalidValue.class, refused -> {
                    assertThat(refused.field()).isEqualTo("days");
                    assertThat(refused.problem().code()).isEqualTo("too-small");
                    assertThat(refused.problem().nearest()).hasValue("1");
                })
                .hasMessage("days: 0 is below the least allowed, 1");
    }
}
