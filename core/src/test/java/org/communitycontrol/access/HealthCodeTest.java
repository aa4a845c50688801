package org.communitycontrol.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCodeTest {

    @ParameterizedTest
    @CsvSource({"YELLOW, 6, YELLOW", "YELLOW, 7, GREEN", "RED, 13, RED", "RED, 14, GREEN"})
    void aCodeTurnsGreenAfterSoManyConsecutiveCheckIns(HealthColour colour, int checkIns, HealthColour then) {
        LocalDate given = LocalDate.of(2020, 2, 11);
        Set<LocalDate> days = Set.copyOf(
                given.plusDays(1).datesUntil(given.plusDays(checkIns + 1L)).toList());
        HealthCodeFacts facts = HealthCodeFacts.of(new PersonId("P1"), colour, given, days);

        assertThat(HealthCode.decide(
                                facts,
                                given.plusDays(checkIns),
                                Policy.adHoc(new HealthCodeRule(7, 14, DayCount.START_EXCLUDED)))
                        .outcome()
                        .toOptional())
                .contains(then);
    }

    @Test
    void aDayWithoutACheckInBeginsTheCountAnew() {
        LocalDate given = LocalDate.of(2020, 2, 11);
        Set<LocalDate> days =
                new TreeSet<>(given.plusDays(1).datesUntil(given.plusDays(9)).toList());
        days.remove(given.plusDays(4));
        HealthCodeFacts facts = HealthCodeFacts.of(new PersonId("P1"), HealthColour.YELLOW, given, days);

        assertThat(HealthCode.decide(
                                facts,
                                given.plusDays(8),
                                Policy.adHoc(new HealthCodeRule(7, 14, DayCount.START_EXCLUDED)))
                        .reason())
                .isEqualTo(new HealthCodeReason.CheckInsPending(HealthColour.YELLOW, 4, 7));
    }
}
