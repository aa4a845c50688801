package org.communitycontrol.clues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;

class ClueSplitTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @Test
    void givesTheRestToTheLargestRemainders() {
        List<String> places =
                ClueSplit.places(10, List.of(new ClueShare("A", 1), new ClueShare("B", 1), new ClueShare("C", 2)));

        assertThat(Collections.frequency(places, "A")).isEqualTo(3);
        assertThat(Collections.frequency(places, "B")).isEqualTo(2);
        assertThat(Collections.frequency(places, "C")).isEqualTo(5);
        assertThat(places).startsWith("A", "A", "A", "B").endsWith("C");
    }

    @Test
    void refusesPlacesThatCanTakeNothingOrComeTwice() {
        assertThatThrownBy(() -> ClueSplit.places(1, List.of())).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> ClueSplit.places(1, List.of(new ClueShare("A", 0))))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> ClueSplit.places(1, List.of(ClueShare.even("A"), ClueShare.even("A"))))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThat(ClueSplit.places(0, List.of(ClueShare.even("A")))).isEmpty();
    }

    @Test
    void aClueIsOverdueWhenItsLastDayIsOver() {
        assertThat(ClueStatus.at(DAY.minusDays(1), Optional.empty(), Optional.of(DAY)))
                .isEqualTo(ClueStatus.OPEN);
        assertThat(ClueStatus.at(DAY, Optional.empty(), Optional.of(DAY))).isEqualTo(ClueStatus.OVERDUE);
        assertThat(ClueStatus.at(DAY, Optional.of(DAY), Optional.of(DAY))).isEqualTo(ClueStatus.CLOSED);
        assertThat(ClueStatus.at(DAY, Optional.of(DAY.plusDays(1)), Optional.of(DAY)))
                .isEqualTo(ClueStatus.OVERDUE);
        assertThat(ClueStatus.at(DAY, Optional.empty(), Optional.empty())).isEqualTo(ClueStatus.OPEN);
    }
}
