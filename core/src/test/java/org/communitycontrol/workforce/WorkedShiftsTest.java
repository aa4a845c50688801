package org.communitycontrol.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.workforce.DutyExamples.DAY;
import static org.communitycontrol.workforce.DutyExamples.duty;
import static org.communitycontrol.workforce.DutyExamples.pause;
import static org.communitycontrol.workforce.DutyExamples.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.junit.jupiter.api.Test;

class WorkedShiftsTest {

    @Test
    void overlappingMinutesCountForTheShiftThatBeganFirst() {
        WorkedShifts shifts = WorkedShifts.of(List.of(
                row(3, duty(DAY, "service-centre", "10:00", "16:00")),
                row(2, duty(DAY, "checkpoint", "08:00", "12:00"))));

        assertThat(minutes(shifts)).containsExactly(240, 240);
        assertThat(shifts.overlaps()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duty-overlaps");
            assertThat(finding.place().row()).isEqualTo(3);
            assertThat(finding.problem().inputs().get(0).value().text()).isEqualTo("120");
        });
    }

    @Test
    void theSameRowTwicePaysOnceAndIsFound() {
        WorkedShifts shifts = WorkedShifts.of(List.of(row(2, duty("08:00", "12:00")), row(3, duty("08:00", "12:00"))));

        assertThat(minutes(shifts)).containsExactly(240, 0);
        assertThat(shifts.overlaps())
                .extracting(finding -> finding.place().row())
                .containsExactly(3L);
    }

    @Test
    void aNightOverlapsTheMorningAfter() {
        WorkedShifts shifts = WorkedShifts.of(List.of(
                row(2, duty(DAY, "checkpoint", "22:00", "06:00")),
                row(3, duty(DAY.plusDays(1), "checkpoint", "05:30", "09:30"))));

        assertThat(minutes(shifts)).containsExactly(480, 210);
    }

    @Test
    void aShiftWithinTheBreakOfAnotherKeepsItsMinutes() {
        WorkedShifts shifts = WorkedShifts.of(List.of(
                row(2, duty(DAY, "checkpoint", "08:00", "16:00", pause("11:00", "13:00"))),
                row(3, duty(DAY, "service-centre", "11:30", "12:30"))));

        assertThat(minutes(shifts)).containsExactly(360, 60);
        assertThat(shifts.overlaps()).isEmpty();
    }

    @Test
    void shiftsThatTouchDoNotOverlap() {
        assertThat(WorkedShifts.of(List.of(row(2, duty("08:00", "12:00")), row(3, duty("12:00", "16:00"))))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void aFloodOfRowsOfOneWorkerIsCountedInTime() {
        List<Placed<Duty>> flood = IntStream.range(0, 50_000)
                .mapToObj(i -> row(i + 2L, duty(DAY.plusDays(i % 20_000), "p" + i % 7, "00:00", "24:00")))
                .toList();

        WorkedShifts shifts = WorkedShifts.of(flood);

        assertThat(shifts.byWorker().values().stream()
                        .flatMap(List::stream)
                        .mapToLong(WorkedShift::minutes)
                        .sum())
                .isEqualTo(20_000L * 1440);
        assertThat(shifts.overlaps()).hasSize(30_000);
    }

    @Test
    void theOrderOfRowsMakesNoDifference() {
        List<Placed<Duty>> rows = new ArrayList<>(List.of(
                row(2, duty("08:00", "12:00")),
                row(3, duty("08:00", "13:00")),
                row(4, duty(DAY, "service-centre", "07:30", "09:00")),
                row(5, duty(DAY.minusDays(1), "checkpoint", "20:00", "08:15"))));
        WorkedShifts expected = WorkedShifts.of(rows);
        Collections.reverse(rows);

        assertThat(WorkedShifts.of(rows)).isEqualTo(expected);
        assertThat(expected.overlaps()).hasSize(3).isSortedAccordingTo(Finding::compareTo);
    }

    private static List<Integer> minutes(WorkedShifts shifts) {
        return shifts.byWorker().values().iterator().next().stream()
                .map(WorkedShift::minutes)
                .toList();
    }
}
