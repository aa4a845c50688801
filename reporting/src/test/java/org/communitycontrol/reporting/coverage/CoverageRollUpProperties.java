package org.communitycontrol.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;

class CoverageRollUpProperties {

    /** A unit; serial 0 means that its dwelling is in no grid. */
    record Unit(CoverageUnit unit, DivisionCode community, int serial, Disposition disposition) {}

    @Provide
    Arbitrary<List<Unit>> units() {
        Arbitrary<DivisionCode> communities = Combinators.combine(
                        Arbitraries.of("11", "35", "82"),
                        Arbitraries.of("01", "02"),
                        Arbitraries.of("01", "03"),
                        Arbitraries.of("001", "100"),
                        Arbitraries.of("001", "200", "000"))
                .as((province, city, county, street, community) ->
                        new DivisionCode(province + city + county + street + community));
        return Combinators.combine(
                        Arbitraries.of(CoverageUnit.class),
                        communities,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Disposition.class))
                .as(Unit::new)
                .list()
                .ofMaxSize(120);
    }

    private static CoverageRollUp rollUp(List<Unit> units) {
        CoverageTally tally = new CoverageTally();
        for (Unit unit : units) {
            if (unit.serial() == 0) {
                tally.add(unit.unit(), unit.community(), unit.disposition());
            } else {
                tally.add(unit.unit(), GridCode.of(unit.community(), unit.serial()), unit.disposition());
            }
        }
        return tally.rollUp();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyLevelAddsUpToTheOneAbove(@ForAll("units") List<Unit> units) {
        CoverageRollUp rollUp = rollUp(units);
        List<CoverageRow> rows = rollUp.rows(Map.of());
        for (CoverageRow row : rows) {
            if (row.level() == DivisionLevel.GRID) {
                continue;
            }
            ClosedPartition<Disposition> below = row.level() == DivisionLevel.COMMUNITY
                    ? rollUp.ungridded(new DivisionCode(row.code()), row.unit())
                    : ClosedPartition.empty(Disposition.class);
            for (CoverageRow child : rows) {
                boolean inside =
                        row.level() == DivisionLevel.NATION || child.code().startsWith(row.code());
                if (child.unit() == row.unit() && child.level().above().equals(Optional.of(row.level())) && inside) {
                    below = below.plus(child.units());
                }
            }
            assertThat(row.units()).isEqualTo(below);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowAgreesWithCountingTheUnitsOneByOne(@ForAll("units") List<Unit> units) {
        for (CoverageRow row : rollUp(units).rows(Map.of())) {
            for (Disposition disposition : Disposition.values()) {
                long counted = units.stream()
                        .filter(unit -> unit.unit() == row.unit() && unit.disposition() == disposition)
                        .filter(unit -> liesIn(unit, row))
                        .count();
                assertThat(row.units().count(disposition)).isEqualTo(counted);
            }
        }
    }

    private static boolean liesIn(Unit unit, CoverageRow row) {
        return switch (row.level()) {
            case NATION -> true;
            case GRID ->
                unit.serial() > 0
                        && GridCode.of(unit.community(), unit.serial()).value().equals(row.code());
            default -> unit.community().value().startsWith(row.code());
        };
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsMakesNoDifference(@ForAll("units") List<Unit> units, @ForAll long seed) {
        List<Unit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rollUp(shuffled)).isEqualTo(rollUp(units));
        assertThat(rollUp(shuffled).rows(Map.of())).isEqualTo(rollUp(units).rows(Map.of()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void partsAddUpToTheWholeInAnyOrder(@ForAll("units") List<Unit> units, @ForAll int cut) {
        int at = Math.floorMod(cut, units.size() + 1);
        CoverageRollUp left = rollUp(units.subList(0, at));
        CoverageRollUp right = rollUp(units.subList(at, units.size()));

        assertThat(left.plus(right)).isEqualTo(rollUp(units)).isEqualTo(right.plus(left));
        assertThat(left.plus(CoverageRollUp.EMPTY)).isEqualTo(left);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theAreaHoldsEveryUnit(@ForAll("units") List<Unit> units) {
        CoverageRollUp rollUp = rollUp(units);
        rollUp.area()
                .ifPresent(area -> assertThat(rollUp.within(area, CoverageUnit.HOUSEHOLD)
                                        .registered()
                                + rollUp.within(area, CoverageUnit.KEY_PERSON).registered())
                        .isEqualTo(units.size()));
    }
}
