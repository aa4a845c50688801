package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.screening.BottomOfTheNet;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.NetGap;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;

class BottomOfTheNetProperties {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    @Property
    void aDwellingIsAGapExactlyIfNobodyAnswersForIt(
            @ForAll("grids") List<Optional<GridCode>> dwellings,
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("days") LocalDate day) {
        List<Placed<Household>> households = new ArrayList<>();
        Set<String> unanswered = new TreeSet<>();
        for (int i = 0; i < dwellings.size(); i++) {
            String id = "H" + i;
            Optional<GridCode> grid = dwellings.get(i);
            households.add(Placed.of(Household.builder()
                    .id(new HouseholdId(id))
                    .community(COMMUNITY)
                    .grid(grid)
                    .build()));
            boolean answered = false;
            for (Assignment assignment : assignments) {
                LocalDate last = assignment.lastDay().orElse(day);
                answered |= grid.equals(Optional.of(assignment.grid()))
                        && assignment.from().toEpochDay() <= day.toEpochDay()
                        && day.toEpochDay() <= last.toEpochDay();
            }
            if (!answered) {
                unanswered.add(id);
            }
        }
        CommunityRegister register =
                CommunityRegister.of(households, Set.of()).values().get(0);

        List<NetGap> gaps = BottomOfTheNet.gaps(register, day, Responsibility.of(assignments));

        assertThat(gaps).extracting(NetGap::id).containsExactlyInAnyOrderElementsOf(unanswered);
        assertThat(gaps).allMatch(gap -> gap.grid().isEmpty() == (gap.kind() == NetGap.Kind.NO_GRID));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Optional<GridCode>>> grids() {
        return grid().optional(0.8).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        return Combinators.combine(
                        grid(), days(), Arbitraries.integers().between(0, 9).optional(0.7))
                .as((grid, from, length) -> Assignment.builder()
                        .worker(new WorkerId("W"))
                        .grid(grid)
                        .from(from)
                        .lastDay(length.map(from::plusDays))
                        .build())
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<GridCode> grid() {
        return Arbitraries.integers().between(1, 3).map(serial -> GridCode.of(COMMUNITY, serial));
    }
}
