package org.communitycontrol.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.testkit.days.DaysDomain;

class TerritoryProperties {

    private static final TerritoryDomain DOMAIN = new TerritoryDomain();

    @Provide
    Arbitrary<DivisionCode> code() {
        return DOMAIN.divisionCodes();
    }

    @Provide
    Arbitrary<GridCode> grid() {
        return DOMAIN.gridCodes();
    }

    @Provide
    Arbitrary<WorkerId> worker() {
        return DOMAIN.workers();
    }

    @Provide
    Arbitrary<List<Assignment>> assignments() {
        return DOMAIN.assignments();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return DaysDomain.days(DaysDomain.FIRST.minusDays(2), DaysDomain.FIRST.plusDays(65));
    }

    @Property
    void theParentIsOneLevelUpAndHoldsTheDivision(@ForAll("code") DivisionCode code) {
        assertThat(code.parent().isEmpty()).isEqualTo(code.level() == DivisionLevel.PROVINCE);
        code.parent().ifPresent(parent -> {
            assertThat(code.level().above()).contains(parent.level());
            assertThat(parent.level().below()).contains(code.level());
            assertThat(code.isWithin(parent)).isTrue();
            assertThat(parent.isWithin(code)).isFalse();
            assertThat(code.ancestors()).startsWith(parent);
            assertThat(code.ancestors().subList(1, code.ancestors().size())).isEqualTo(parent.ancestors());
        });
        assertThat(code.ancestors()).doesNotHaveDuplicates().doesNotContain(code);
        assertThat(DivisionCode.parse(code.toString())).isEqualTo(code);
        assertThat(DivisionLevel.ofDigits(code.value().length())).contains(code.level());
    }

    @Property
    void withinIsAPartialOrderThatTheOrderOfCodesFollows(
            @ForAll("code") DivisionCode one, @ForAll("code") DivisionCode other) {
        assertThat(one.isWithin(one)).isTrue();
        assertThat(one.isWithin(other) && other.isWithin(one)).isEqualTo(one.equals(other));
        assertThat(one.isWithin(other))
                .isEqualTo(one.equals(other) || one.ancestors().contains(other));
        if (one.isWithin(other)) {
            assertThat(other).isLessThanOrEqualTo(one);
            assertThat(one.prefix(other.level())).isEqualTo(other);
        }
    }

    @Property
    void aGridLiesInItsCommunityAndInAllThatHoldsIt(@ForAll("grid") GridCode grid, @ForAll("code") DivisionCode code) {
        assertThat(GridCode.of(grid.community(), grid.serial())).isEqualTo(grid);
        assertThat(grid.isWithin(code)).isEqualTo(grid.community().isWithin(code));
    }

    @Property
    void whoAnswersForWhatIsAsAReaderOfAllAssignmentsSays(
            @ForAll("assignments") List<Assignment> assignments,
            @ForAll("day") LocalDate day,
            @ForAll("worker") WorkerId worker) {
        Responsibility responsibility = Responsibility.of(assignments);
        SortedSet<GridCode> his = new TreeSet<>();
        SortedSet<GridCode> all = new TreeSet<>();
        SortedSet<GridCode> answered = new TreeSet<>();
        for (Assignment assignment : assignments) {
            boolean begun = !day.isBefore(assignment.from());
            boolean over = assignment.lastDay().map(day::isAfter).orElse(false);
            all.add(assignment.grid());
            if (begun && !over) {
                answered.add(assignment.grid());
                assertThat(responsibility.workersFor(assignment.grid(), day)).contains(assignment.worker());
                if (assignment.worker().equals(worker)) {
                    his.add(assignment.grid());
                }
            }
        }
        assertThat(responsibility.gridsOf(worker, day)).isEqualTo(his);
        SortedSet<GridCode> unanswered = new TreeSet<>(all);
        unanswered.removeAll(answered);
        assertThat(responsibility.unanswered(all, day)).isEqualTo(unanswered);
    }

    @Property
    void theOrderOfAssignmentsAndRepeatsDoNotMatter(
            @ForAll("assignments") List<Assignment> assignments, @ForAll long seed) {
        List<Assignment> shuffled = new ArrayList<>(assignments);
        shuffled.addAll(assignments);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Responsibility.of(shuffled)).isEqualTo(Responsibility.of(assignments));
    }
}
