package org.communitycontrol.testkit.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.QuietDays;
import org.junit.jupiter.api.Test;

/** The dates of worked example W1. */
class QuietDaysTest {

    private static final LocalDate LAST_CASE = LocalDate.of(2020, 3, 1);

    @Test
    void fourteenQuietDaysAreFullAtTheEndOfTheFifteenth() {
        assertThat(QuietDays.count(List.of(LAST_CASE), LocalDate.of(2020, 3, 1)))
                .hasValue(0);
        assertThat(QuietDays.count(List.of(LAST_CASE), LocalDate.of(2020, 3, 2)))
                .hasValue(1);
        assertThat(QuietDays.count(List.of(LAST_CASE), LocalDate.of(2020, 3, 14)))
                .hasValue(13);
        assertThat(QuietDays.count(List.of(LAST_CASE), LocalDate.of(2020, 3, 15)))
                .hasValue(14);
        assertThat(QuietDays.fullOn(LAST_CASE, 14)).isEqualTo("2020-03-15");
    }

    @Test
    void beforeTheFirstEventThereIsNoCount() {
        assertThat(QuietDays.count(List.of(LAST_CASE), LocalDate.of(2020, 2, 29)))
                .isEmpty();
        assertThat(QuietDays.count(List.of(), LAST_CASE)).isEmpty();
    }
}
