package org.communitycontrol.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.NetGap;
import org.communitycontrol.screening.UnitStatus;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final DivisionCode COMMUNITY = new DivisionCode("350203001001");
    private static final GridCode GRID = GridCode.of(COMMUNITY, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private static final Responsibility WORKERS = Responsibility.of(List.of(
            assignment("W-2", LocalDate.of(2020, 2, 1)),
            assignment("W-1", LocalDate.of(2020, 2, 20)),
            assignment("W-3", LocalDate.of(2020, 2, 21))));

    private static Assignment assignment(String worker, LocalDate from) {
        return Assignment.builder()
                .worker(new WorkerId(worker))
                .grid(GRID)
                .from(from)
                .build();
    }

    private static UnitStatus status(String id, Optional<GridCode> grid, Disposition disposition) {
        return UnitStatus.builder()
                .unit(CoverageUnit.HOUSEHOLD)
                .id(id)
                .community(COMMUNITY)
                .grid(grid)
                .disposition(disposition)
                .attempts(0)
                .build();
    }

    @Test
    void everyOutstandingUnitIsAGapWithTheWorkersOfTheDay() {
        List<UnitStatus> statuses = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            statuses.add(status("H-" + disposition.code(), Optional.of(GRID), disposition));
        }
        List<Gap> gaps = Gaps.of(statuses, List.of(), WORKERS, DAY);

        assertThat(gaps).extracting(Gap::id).containsExactly("H-absent", "H-not-yet", "H-refused", "H-unreachable");
        assertThat(gaps).allMatch(gap -> gap.workerList().equals("W-1|W-2"));
    }

    @Test
    void aHoleInTheNetIsAGapOfItsOwnAndComesFirst() {
        NetGap hole = NetGap.builder()
                .kind(NetGap.Kind.NO_GRID)
                .subject(NetGap.Subject.PERSON)
                .id("P-1")
                .community(COMMUNITY)
                .build();
        List<Gap> gaps =
                Gaps.of(List.of(status("H-1", Optional.empty(), Disposition.NOT_YET)), List.of(hole), WORKERS, DAY);

        assertThat(gaps).extracting(Gap::kind).containsExactly(GapKind.NO_GRID, GapKind.NOT_DONE);
        assertThat(gaps).extracting(Gap::subject).containsExactly(GapSubject.PERSON, GapSubject.HOUSEHOLD);
        assertThat(gaps).allMatch(gap -> gap.workers().isEmpty());
    }

    @Test
    void theCodesOfTheNetAreTheOnesOfTheRegister() {
        assertThat(GapKind.NO_GRID.code()).isEqualTo(NetGap.Kind.NO_GRID.code());
        assertThat(GapKind.NO_RESPONSIBLE_WORKER.code()).isEqualTo(NetGap.Kind.NO_RESPONSIBLE_WORKER.code());
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        List<UnitStatus> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(status("H-" + i, i % 2 == 0 ? Optional.of(GRID) : Optional.empty(), Disposition.ABSENT));
        }
        List<Gap> expected = Gaps.of(statuses, List.of(), WORKERS, DAY);
        Collections.reverse(statuses);

        assertThat(Gaps.of(statuses, List.of(), WORKERS, DAY)).isEqualTo(expected);
    }

    @Test
    void aStatusCountsWhereItSays() {
        CoverageRollUp rollUp = new CoverageTally()
                .add(status("H-1", Optional.of(GRID), Disposition.SCREENED))
                .add(status("H-2", Optional.empty(), Disposition.MOVED))
                .rollUp();

        assertThat(rollUp.inGrid(GRID, CoverageUnit.HOUSEHOLD).registered()).isEqualTo(1);
        assertThat(rollUp.ungridded(COMMUNITY, CoverageUnit.HOUSEHOLD).count(Disposition.MOVED))
                .isEqualTo(1);
    }
}
