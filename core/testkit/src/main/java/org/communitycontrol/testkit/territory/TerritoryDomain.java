package org.communitycontrol.testkit.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.testkit.days.DaysDomain;

/**
 * Codes of places, few enough that many lie in one another: two provinces, and serials 1 to 3 on each level below.
 *
 * <p>Use as {@code @Domain(TerritoryDomain.class)}, or call the generators.
 */
public class TerritoryDomain extends DomainContextBase {

    private static final LocalDate FIRST = DaysDomain.FIRST;

    /** Creates the domain; jqwik does so itself. */
    public TerritoryDomain() {}

    /** Returns codes of every level from province to community. */
    @Provide
    public Arbitrary<DivisionCode> divisionCodes() {
        return Combinators.combine(
                        communities(),
                        Arbitraries.of(
                                DivisionLevel.PROVINCE,
                                DivisionLevel.CITY,
                                DivisionLevel.COUNTY,
                                DivisionLevel.STREET,
                                DivisionLevel.COMMUNITY))
                .as(DivisionCode::prefix);
    }

    /** Returns codes of grids. */
    @Provide
    public Arbitrary<GridCode> gridCodes() {
        return Combinators.combine(
                        communities(), Arbitraries.integers().between(1, 999).edgeCases(edges -> edges.add(1, 999)))
                .as(GridCode::of);
    }

    /** Returns few workers, so that some answer for several grids. */
    @Provide
    public Arbitrary<WorkerId> workers() {
        return Arbitraries.of("W-01", "W-02", "W-03", "网格员四").map(WorkerId::new);
    }

    /** Returns lists of divisions in any order, some of them without their parents, none twice. */
    @Provide
    public Arbitrary<List<Division>> divisionLists() {
        return divisionCodes()
                .map(code -> new Division(code, "名" + code.value()))
                .list()
                .ofMaxSize(40)
                .uniqueElements(Division::code)
                .withoutEdgeCases();
    }

    /** Returns assignments within thirty days, with and without an end. */
    @Provide
    public Arbitrary<List<Assignment>> assignments() {
        Arbitrary<GridCode> grids =
                Arbitraries.of(1, 2, 3).map(serial -> GridCode.of(new DivisionCode("350203001001"), serial));
        return Combinators.combine(
                        workers(),
                        grids,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30).optional(0.8))
                .as(TerritoryDomain::assignment)
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    private static Assignment assignment(WorkerId worker, GridCode grid, int start, Optional<Integer> length) {
        LocalDate from = FIRST.plusDays(start);
        return Assignment.builder()
                .worker(worker)
                .grid(grid)
                .from(from)
                .lastDay(length.map(from::plusDays))
                .build();
    }

    private static Arbitrary<DivisionCode> communities() {
        Arbitrary<String> two = Arbitraries.of("01", "02", "03");
        Arbitrary<String> three = Arbitraries.of("001", "002", "103");
        return Combinators.combine(Arbitraries.of("11", "35"), two, two, three, three)
                .as((province, city, county, street, community) ->
                        new DivisionCode(province + city + county + street + community));
    }
}
