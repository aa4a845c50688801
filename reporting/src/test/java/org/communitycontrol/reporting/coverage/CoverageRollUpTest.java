package org.communitycontrol.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;

class CoverageRollUpTest {

    private static final DivisionCode COMMUNITY = new DivisionCode("350203001001");
    private static final GridCode GRID = GridCode.of(COMMUNITY, 1);

    private static CoverageTally add(
            CoverageTally tally, int times, CoverageUnit unit, GridCode grid, Disposition disposition) {
        for (int i = 0; i < times; i++) {
            tally.add(unit, grid, disposition);
        }
        return tally;
    }

    private static CoverageRow only(CoverageRollUp rollUp, DivisionLevel level, CoverageUnit unit) {
        List<CoverageRow> rows = rollUp.rows(Map.of()).stream()
                .filter(row -> row.level() == level && row.unit() == unit)
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void printsTheWorkedExampleAsItIsAndNeverAsFull() {
        CoverageTally tally = add(new CoverageTally(), 1840, CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED);
        add(tally, 2, CoverageUnit.HOUSEHOLD, GRID, Disposition.ABSENT);
        add(tally, 47, CoverageUnit.KEY_PERSON, GRID, Disposition.SCREENED);
        CoverageRow households = only(tally.rollUp(), DivisionLevel.COMMUNITY, CoverageUnit.HOUSEHOLD);
        CoverageRow persons = only(tally.rollUp(), DivisionLevel.COMMUNITY, CoverageUnit.KEY_PERSON);

        assertThat(households.registered()).isEqualTo(1842);
        assertThat(households.expected()).isEqualTo(1842);
        assertThat(households.rate().orElseThrow()).isEqualByComparingTo("99.9");
        assertThat(households.full()).isFalse();
        assertThat(persons.full()).isTrue();
        assertThat(persons.rate().orElseThrow().toPlainString()).isEqualTo("100.0");
    }

    @Test
    void aVerifiedVacancyLeavesTheRegisterAndShrinksWhatIsExpected() {
        CoverageTally tally = add(new CoverageTally(), 1840, CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED);
        tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.ABSENT);
        tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.VACANT_VERIFIED);
        CoverageRow row = only(tally.rollUp(), DivisionLevel.NATION, CoverageUnit.HOUSEHOLD);

        assertThat(row.registered()).isEqualTo(1842);
        assertThat(row.expected()).isEqualTo(1841);
        assertThat(row.full()).isFalse();
    }

    @Test
    void aRegisteredGridWithoutUnitsHasRowsWithoutARate() {
        CoverageRow row = only(new CoverageTally().register(GRID).rollUp(), DivisionLevel.GRID, CoverageUnit.HOUSEHOLD);

        assertThat(row.registered()).isZero();
        assertThat(row.rate()).isEmpty();
        assertThat(row.full()).isFalse();
    }

    @Test
    void aUnitWithoutAGridCountsInItsCommunityAndAbove() {
        CoverageRollUp rollUp = new CoverageTally()
                .add(CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED)
                .add(CoverageUnit.HOUSEHOLD, COMMUNITY, Disposition.REFUSED)
                .rollUp();

        assertThat(only(rollUp, DivisionLevel.GRID, CoverageUnit.HOUSEHOLD).registered())
                .isEqualTo(1);
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level != DivisionLevel.GRID) {
                assertThat(only(rollUp, level, CoverageUnit.HOUSEHOLD).registered())
                        .isEqualTo(2);
            }
        }
        assertThat(rollUp.ungridded(COMMUNITY, CoverageUnit.HOUSEHOLD).count(Disposition.REFUSED))
                .isEqualTo(1);
        assertThat(rollUp.within(COMMUNITY, CoverageUnit.HOUSEHOLD).registered())
                .isEqualTo(2);
    }

    @Test
    void sortsFromTheNationDownThenByCodeThenHouseholdsFirst() {
        CoverageRollUp rollUp = new CoverageTally()
                .register(GridCode.of(COMMUNITY, 2))
                .register(GRID)
                .rollUp();

        assertThat(rollUp.rows(Map.of(GRID.value(), "here")).stream()
                        .map(row -> row.level().code() + " " + row.code() + " " + row.name() + " "
                                + row.unit().code()))
                .containsExactly(
                        "nation CN  household",
                        "nation CN  key-person",
                        "province 35  household",
                        "province 35  key-person",
                        "city 3502  household",
                        "city 3502  key-person",
                        "county 350203  household",
                        "county 350203  key-person",
                        "street 350203001  household",
                        "street 350203001  key-person",
                        "community 350203001001  household",
                        "community 350203001001  key-person",
                        "grid 350203001001001 here household",
                        "grid 350203001001001 here key-person",
                        "grid 350203001001002  household",
                        "grid 350203001001002  key-person");
    }

    @Test
    void theAreaIsTheSmallestDivisionThatHoldsEverything() {
        assertThat(CoverageRollUp.EMPTY.area()).isEmpty();
        assertThat(new CoverageTally().register(GRID).rollUp().area()).contains(COMMUNITY);
        assertThat(new CoverageTally()
                        .register(GRID)
                        .register(new DivisionCode("350203002001"))
                        .rollUp()
                        .area())
                .contains(new DivisionCode("350203"));
        assertThat(new CoverageTally()
                        .register(GRID)
                        .register(new DivisionCode("110101001001"))
                        .rollUp()
                        .area())
                .isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNoCommunity() {
        DivisionCode street = new DivisionCode("350203001");
        CoverageTally tally = new CoverageTally();

        assertThatThrownBy(() -> tally.add(CoverageUnit.HOUSEHOLD, street, Disposition.SCREENED))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> tally.register(street)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void laterAdditionsDoNotChangeARollUp() {
        CoverageTally tally = new CoverageTally().register(GRID);
        CoverageRollUp before = tally.rollUp();
        tally.add(CoverageUnit.HOUSEHOLD, GRID, Disposition.SCREENED);

        assertThat(before.total(CoverageUnit.HOUSEHOLD).registered()).isZero();
        assertThat(before).isNotEqualTo(tally.rollUp());
    }
}
