package org.communitycontrol.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.workforce.DutyExamples.duty;
import static org.communitycontrol.workforce.DutyExamples.pause;

import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

    @ParameterizedTest
    @CsvSource({
        "08:00, 12:00, 240",
        "08:00, 12:01, 241",
        "22:00, 06:00, 480",
        "00:00, 24:00, 1440",
        "00:00, 00:00, 1440",
        "08:00, 08:00, 1440",
        "08:00, 07:59, 1439",
        "23:59, 24:00, 1",
        "10:00, 24:00, 840"
    })
    void anEndAtOrBeforeTheStartIsOnTheNextDay(String start, String end, int minutes) {
        assertThat(duty(start, end).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:00", "24:01", "25:00", "08:60", "08-00", "0800", "", "08:00 ", "٠٨:٠٠", "-1:00"})
    void refusesATimeTheClockDoesNotShow(String text) {
        assertThatThrownBy(() -> WallTime.parse(text)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void aShiftDoesNotBeginWhenTheDayIsOver() {
        assertThatThrownBy(() -> duty("24:00", "08:00")).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void breaksAreNotWorkedAlsoAfterMidnight() {
        assertThat(duty("20:00", "08:00", pause("23:45", "00:15"), pause("04:00", "05:00"))
                        .minutes())
                .isEqualTo(630);
    }

    @ParameterizedTest
    @CsvSource({"07:59, 08:30", "11:30, 12:01", "09:30, 10:30", "13:00, 13:30"})
    void refusesABreakOutsideTheShiftOrOverAnother(String start, String end) {
        DutyBreak second = pause(start, end);
        assertThatThrownBy(() -> duty("08:00", "12:00", pause("10:00", "10:45"), second))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageContaining("break");
    }
}
