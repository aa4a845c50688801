package org.communitycontrol.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);

    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"-1, NOT_YET", "0, SCREENED", "13, SCREENED", "14, NOT_YET"})
    void aScreeningCountsForItsDays(int later, Disposition expected) {
        assertThat(Dispositions.decide(List.of(new Visit(DAY, Disposition.SCREENED)), DAY.plusDays(later), 14))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2020-02-23, SCREENED", "2020-02-24, ABSENT", "2020-02-25, ABSENT", "2020-02-26, NOT_YET"})
    void anAttemptNeverUndoesAScreeningThatStillCounts(LocalDate asOf, Disposition expected) {
        List<Visit> visits =
                List.of(new Visit(DAY, Disposition.SCREENED), new Visit(DAY.plusDays(2), Disposition.ABSENT));

        assertThat(Dispositions.decide(visits, asOf, 14)).isEqualTo(expected);
    }

    @Test
    void aMoveUndoesAScreening() {
        List<Visit> visits =
                List.of(new Visit(DAY, Disposition.SCREENED), new Visit(DAY.plusDays(2), Disposition.MOVED));

        assertThat(Dispositions.decide(visits, DAY.plusDays(3), 14)).isEqualTo(Disposition.MOVED);
    }

    @Test
    void aVisitAlwaysHasAnOutcome() {
        assertThatThrownBy(() -> new Visit(DAY, Disposition.NOT_YET))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("disposition: a visit has an outcome; not-yet is the absence of any visit");
    }
}
