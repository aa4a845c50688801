package org.communitycontrol.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityTest {

    private static final GridCode GRID = GridCode.parse("110101001001003");
    private static final GridCode OTHER_GRID = GridCode.parse("110101001001004");
    private static final WorkerId LI = new WorkerId("w-li");
    private static final WorkerId WANG = new WorkerId("w-wang");
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2020, 2, 20);

    private static final Assignment ENDED = Assignment.builder()
            .worker(WANG)
            .grid(GRID)
            .from(FIRST)
            .lastDay(LAST)
            .build();
    private static final Assignment OPEN =
            Assignment.builder().worker(LI).grid(GRID).from(LAST).build();

    @ParameterizedTest
    @CsvSource({
        "2020-02-09, ''",
        "2020-02-10, w-wang",
        "2020-02-19, w-wang",
        "2020-02-20, w-li w-wang",
        "2020-02-21, w-li",
        "2035-01-01, w-li"
    })
    void countsTheFirstAndTheLastDayIn(LocalDate day, String workers) {
        assertThat(Responsibility.of(List.of(ENDED, OPEN)).workersFor(GRID, day).stream()
                        .map(WorkerId::value))
                .containsExactly(workers.isEmpty() ? new String[0] : workers.split(" "));
    }

    @Test
    void knowsWhatAWorkerAnswersForAndWhatNobodyDoes() {
        Responsibility responsibility = Responsibility.of(List.of(ENDED, OPEN));
        assertThat(responsibility.gridsOf(LI, LAST)).containsExactly(GRID);
        assertThat(responsibility.gridsOf(LI, FIRST)).isEmpty();
        assertThat(responsibility.gridsOf(new WorkerId("w-zhao"), FIRST)).isEmpty();
        assertThat(responsibility.unanswered(List.of(OTHER_GRID, GRID), FIRST)).containsExactly(OTHER_GRID);
        assertThat(responsibility.unanswered(List.of(OTHER_GRID, GRID), FIRST.minusDays(1)))
                .containsExactly(GRID, OTHER_GRID);
    }

    @Test
    void isTheSameWhateverTheOrderAndHoweverOftenAnAssignmentIsGiven() {
        List<Assignment> given = new ArrayList<>(List.of(OPEN, ENDED, OPEN, OPEN));
        Responsibility once = Responsibility.of(List.of(ENDED, OPEN));
        assertThat(Responsibility.of(given)).isEqualTo(once).hasSameHashCodeAs(once);
        Collections.reverse(given);
        assertThat(Responsibility.of(given)).isEqualTo(once).hasToString("Responsibility[1 grids, 2 workers]");
        assertThat(Responsibility.of(List.of(OPEN))).isNotEqualTo(once);
    }

    @Test
    void refusesAnAssignmentThatEndsBeforeItBegins() {
        assertThat(refusal(() -> Assignment.builder()
                                .worker(LI)
                                .grid(GRID)
                                .from(LAST)
                                .lastDay(FIRST)
                                .build())
                        .code())
                .isEqualTo("days-reversed");
    }

    @Test
    void mayLastASingleDayOrForEver() {
        Assignment day = Assignment.builder()
                .worker(LI)
                .grid(GRID)
                .from(FIRST)
                .lastDay(FIRST)
                .build();
        assertThat(day.days().lengthInDays()).isEqualTo(1);
        assertThat(day.covers(FIRST)).isTrue();
        assertThat(OPEN.days().isUnboundedEnd()).isTrue();
        assertThat(OPEN.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void ordersWorkersByCodePointAndRefusesUnreadableIdentifiers() {
        assertThat(new WorkerId("\uFFFD")).isLessThan(new WorkerId("𠀀"));
        assertThat(refusal(() -> new WorkerId("")).code()).isEqualTo("identifier-length");
        assertThat(refusal(() -> new WorkerId("w\n")).code()).isEqualTo("identifier-character");
    }
}
