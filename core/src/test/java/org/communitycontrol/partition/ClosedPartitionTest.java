package org.communitycontrol.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.message.Language;
import org.communitycontrol.screening.Disposition;
import org.junit.jupiter.api.Test;

/** The community of worked example W10, and what nobody may count. */
class ClosedPartitionTest {

    private static final ClosedPartition<Disposition> W10 =
            ClosedPartition.of(Disposition.class, Map.of(Disposition.SCREENED, 1840L, Disposition.ABSENT, 2L));

    @Test
    void twoHouseholdsNotAtHomeAreNotAFullCoverage() {
        assertThat(W10.registered()).isEqualTo(1842);
        assertThat(W10.expected()).isEqualTo(1842);
        assertThat(W10.done()).isEqualTo(1840);
        assertThat(W10.outstanding()).isEqualTo(2);
        assertThat(W10.rate().percent().orElseThrow()).isEqualTo("99.9");
        assertThat(W10.full()).isFalse();
    }

    @Test
    void aVerifiedVacancyLeavesTheExpectedAndStaysRegistered() {
        ClosedPartition<Disposition> verified = W10.move(Disposition.ABSENT, Disposition.VACANT_VERIFIED);
        assertThat(verified.registered()).isEqualTo(1842);
        assertThat(verified.expected()).isEqualTo(1841);
        assertThat(verified.full()).isFalse();
        assertThat(verified.move(Disposition.ABSENT, Disposition.SCREENED).full())
                .isTrue();
    }

    @Test
    void whereNothingWasExpectedNothingIsFull() {
        ClosedPartition<Disposition> vacant = ClosedPartition.unit(Disposition.VACANT_VERIFIED);
        assertThat(vacant.registered()).isEqualTo(1);
        assertThat(vacant.full()).isFalse();
        assertThat(vacant.rate().percent()).isEmpty();
        assertThat(ClosedPartition.empty(Disposition.class).full()).isFalse();
    }

    @Test
    void everybodyNotCountedFallsIntoTheRest() {
        Accepted<ClosedPartition<Disposition>> closed = ClosedPartition.closing(
                Disposition.class, 1842, Map.of(Disposition.SCREENED, 1840L), Disposition.NOT_YET);
        assertThat(closed.findings()).isEmpty();
        assertThat(closed.values().get(0).count(Disposition.NOT_YET)).isEqualTo(2);
    }

    @Test
    void moreThanRegisteredIsAFindingAndNotAFullCoverage() {
        Accepted<ClosedPartition<Disposition>> closed = ClosedPartition.closing(
                Disposition.class, 1842, Map.of(Disposition.SCREENED, 1843L), Disposition.NOT_YET);
        assertThat(closed.values()).isEmpty();
        assertThat(closed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("more-than-registered");
            assertThat(finding.message(Language.EN)).isEqualTo("1843 units are counted where 1842 are registered");
            assertThat(finding.problem().nearest()).hasValue("1842");
        });
    }

    @Test
    void countsStandInTheOrderOfTheEnumAndCannotBeChanged() {
        assertThat(W10.counts().keySet()).containsExactly(Disposition.values());
        assertThatThrownBy(() -> W10.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNegativeCountsAndMovesOutOfNothing() {
        assertThatThrownBy(() -> W10.with(Disposition.MOVED, -1))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("moved: the number is below 0");
        assertThatThrownBy(() -> ClosedPartition.of(Disposition.class, Map.of(Disposition.SCREENED, -1L)))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> W10.move(Disposition.REFUSED, Disposition.SCREENED))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("refused: there is no unit in this part");
    }

    @Test
    void refusesMoreUnitsThanCanBeCounted() {
        ClosedPartition<Disposition> most =
                ClosedPartition.unit(Disposition.ABSENT).with(Disposition.REFUSED, Long.MAX_VALUE);
        for (ThrowingCallable count : List.<ThrowingCallable>of(
                most::registered, most::expected, most::outstanding, most::full, most::rate)) {
            assertThatThrownBy(count).isInstanceOf(ArithmeticException.class);
        }
        assertThatThrownBy(() -> most.move(Disposition.ABSENT, Disposition.REFUSED))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isEqualByWhatItCounts() {
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        counts.put(Disposition.ABSENT, 2L);
        counts.put(Disposition.SCREENED, 1840L);
        assertThat(ClosedPartition.of(Disposition.class, counts)).isEqualTo(W10).hasSameHashCodeAs(W10);
        assertThat(W10)
                .isNotEqualTo(W10.with(Disposition.SCREENED, 1))
                .hasToString("1840/1842 = 99.9 %, screened 1840, "
                        + "refused 0, absent 2, unreachable 0, not-yet 0, vacant-verified 0, moved 0, excluded 0");
    }
}
