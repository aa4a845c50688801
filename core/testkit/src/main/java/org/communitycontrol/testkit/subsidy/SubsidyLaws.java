package org.communitycontrol.testkit.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.DeltaStatement;
import org.communitycontrol.subsidy.SubsidyLine;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.MixRule;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;
import org.joda.money.Money;

/** What holds for whatever calculates a month's subsidy. */
public interface SubsidyLaws {

    /** The month of all generated duty. */
    YearMonth MONTH = SubsidyDomain.MONTH;

    /** Returns the statement of one worker. */
    SubsidyStatement statement(WorkerId worker, YearMonth month, Collection<WorkedShift> shifts, DatedScheme scheme);

    /** Returns the statements of all workers, by worker. */
    List<SubsidyStatement> statements(Collection<Placed<Duty>> duties, YearMonth month, DatedScheme scheme);

    /** Returns the schemes the laws are tried on. */
    @Provide
    default Arbitrary<DatedScheme> schemes() {
        return new SubsidyDomain().schemes();
    }

    /** Returns the months of one worker the laws are tried on. */
    @Provide
    default Arbitrary<List<WorkedShift>> shifts() {
        return new SubsidyDomain().shifts();
    }

    /** Returns the duty tables the laws are tried on. */
    @Provide
    default Arbitrary<List<Placed<Duty>>> duties() {
        return new SubsidyDomain().duties();
    }

    /** Not a fen is lost or made between the payers. */
    @Property
    default void sharesAddUpToWhatIsOwed(
            @ForAll("shifts") List<WorkedShift> shifts, @ForAll("schemes") DatedScheme scheme) {
        SubsidyStatement statement = statement(shifts, scheme);
        Money shared = statement.shares().values().stream().reduce(Money.zero(statement.currency()), Money::plus);
        assertThat(shared).isEqualTo(statement.net());
        assertThat(statement.shares().values()).noneMatch(Money::isNegative);
    }

    /** The total is the sum of its lines, and a count of days by hand comes to the same. */
    @Property
    default void theTotalIsTheSumOfItsLinesAndOfTheDaysByHand(
            @ForAll("shifts") List<WorkedShift> shifts, @ForAll("schemes") DatedScheme scheme) {
        SubsidyStatement statement = statement(shifts, scheme);
        Money sum = statement.lines().stream()
                .map(SubsidyLine::amount)
                .reduce(Money.zero(statement.currency()), Money::plus);
        assertThat(statement.gross()).isEqualTo(sum);
        assertThat(statement.net().plus(statement.cut())).isEqualTo(sum);
        if (scheme.on(MONTH.atDay(1)).parameters().mix() == MixRule.HIGHER
                && scheme.on(MONTH.atDay(31)).parameters().mix() == MixRule.HIGHER) {
            assertThat(sum.getAmountMinorLong()).isEqualTo(DaysByHand.grossFen(shifts, scheme));
        }
    }

    /** Nobody is paid for a day without duty. */
    @Property
    default void paidDaysAreDutyDays(
            @ForAll("shifts") List<WorkedShift> shifts, @ForAll("schemes") DatedScheme scheme) {
        Set<LocalDate> served = new TreeSet<>();
        shifts.stream().filter(shift -> shift.minutes() > 0).forEach(shift -> served.add(shift.date()));
        assertThat(statement(shifts, scheme).lines().stream()
                        .filter(line -> line.amount().isPositive())
                        .map(SubsidyLine::date))
                .isSubsetOf(served);
    }

    /** An hour more is never paid less, but for the fen that each line of a day shared by posts is rounded by. */
    @Property
    default void moreMinutesNeverPayLess(
            @ForAll("shifts") List<WorkedShift> shifts,
            @ForAll("schemes") DatedScheme scheme,
            @ForAll @IntRange(min = 0, max = 29) int which,
            @ForAll @IntRange(min = 1, max = 600) int more) {
        List<WorkedShift> longer = new ArrayList<>(shifts);
        if (shifts.isEmpty()) {
            return;
        }
        WorkedShift shift = longer.remove(which % shifts.size());
        longer.add(new WorkedShift(
                shift.date(), shift.role(), shift.post(), shift.category(), Math.min(1440, shift.minutes() + more)));
        SubsidyStatement before = statement(shifts, scheme);
        Money after = statement(longer, scheme).net();
        boolean shared = scheme.on(shift.date()).parameters().mix() == MixRule.ADD_DAYS;
        long rounded = shared
                ? before.lines().stream()
                        .filter(line -> line.mixed() && line.date().equals(shift.date()))
                        .count()
                : 0;
        assertThat(after.plusMinor(rounded)).isGreaterThanOrEqualTo(before.net());
    }

    /** The order of rows makes no difference. */
    @Property
    default void theOrderOfDutyMakesNoDifference(
            @ForAll("duties") List<Placed<Duty>> duties, @ForAll("schemes") DatedScheme scheme, @ForAll long seed) {
        List<Placed<Duty>> shuffled = new ArrayList<>(duties);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(statements(shuffled, MONTH, scheme)).isEqualTo(statements(duties, MONTH, scheme));
    }

    /** A row given twice, or once more as a part of itself, pays once. */
    @Property
    default void overlappingDutyPaysOnce(
            @ForAll("duties") List<Placed<Duty>> duties, @ForAll("schemes") DatedScheme scheme) {
        List<Placed<Duty>> twice = new ArrayList<>(duties);
        twice.addAll(duties);
        assertThat(statements(twice, MONTH, scheme).stream().map(SubsidyStatement::net))
                .isEqualTo(statements(duties, MONTH, scheme).stream()
                        .map(SubsidyStatement::net)
                        .toList());
    }

    /** What was paid and its correction are what is due, for everybody and for each who pays. */
    @Property
    default void paidAndCorrectionAreWhatIsDue(
            @ForAll("shifts") List<WorkedShift> before,
            @ForAll("shifts") List<WorkedShift> after,
            @ForAll("schemes") DatedScheme scheme) {
        SubsidyStatement paid = statement(before, scheme);
        SubsidyStatement due = statement(after, scheme);
        DeltaStatement delta = new DeltaStatement(paid, due);
        assertThat(paid.net().plus(delta.net())).isEqualTo(due.net());
        Money days = delta.changes().stream()
                .map(DeltaStatement.Change::difference)
                .reduce(Money.zero(paid.currency()), Money::plus);
        assertThat(paid.gross().plus(days)).isEqualTo(due.gross());
        Money shared = delta.shares().values().stream().reduce(Money.zero(paid.currency()), Money::plus);
        assertThat(shared).isEqualTo(delta.net());
    }

    private SubsidyStatement statement(List<WorkedShift> shifts, DatedScheme scheme) {
        return statement(new WorkerId("w1"), MONTH, shifts, scheme);
    }
}
