package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.EmploymentKind;
import org.communitycontrol.workforce.EmploymentTerm;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.staffing.Fairness;
import org.communitycontrol.workforce.staffing.Headcount;
import org.communitycontrol.workforce.staffing.LoadIndex;
import org.communitycontrol.workforce.staffing.StaffingRule;
import org.communitycontrol.workforce.staffing.UncoveredHours;

/** What holds for whatever counts heads, measures load and evenness, and finds hours with nobody there. */
public interface StaffingLaws {

    /** Returns how evenly minutes are spread. */
    Optional<Fairness> fairness(Collection<Long> minutes);

    /** Returns the hours with nobody at a post on {@link WorkforceDomain#FIRST}. */
    List<UncoveredHours> uncovered(Post post, WallTime from, WallTime until, Collection<Duty> duties);

    /** Returns the count of an office on the first day of the domain. */
    Headcount headcount(int established, Collection<EmploymentTerm> terms);

    /** Returns whether a load is more than can be carried. */
    boolean tooMuch(LoadIndex load, StaffingRule rule);

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<StaffingRule> staffingRules() {
        return new WorkforceDomain().staffingRules();
    }

    /** Returns the duties the laws are tried on. */
    @Provide
    default Arbitrary<List<Duty>> duties() {
        return new WorkforceDomain().duties();
    }

    /** Everybody who serves is counted once; a seconded person fills no post, and none is open while one could cover it. */
    @Property
    default void everybodyIsCountedOnceAndCoversAtMostOnePost(
            @ForAll @IntRange(max = 8) int established, @ForAll("terms") List<EmploymentTerm> terms) {
        Headcount count = headcount(established, terms);
        Map<WorkerId, Set<EmploymentKind>> kinds = new TreeMap<>();
        terms.stream()
                .filter(term -> term.covers(WorkforceDomain.FIRST))
                .forEach(term -> kinds.computeIfAbsent(term.worker(), worker -> new HashSet<>())
                        .add(term.kind()));
        long own = kinds.values().stream()
                .filter(each -> each.contains(EmploymentKind.FULL_TIME))
                .count();
        long sent = kinds.values().stream()
                .filter(each -> each.contains(EmploymentKind.SECONDED))
                .filter(each -> !each.contains(EmploymentKind.FULL_TIME))
                .count();

        assertThat(count).isEqualTo(new Headcount(established, own, sent, kinds.size() - own - sent));
        assertThat(count.open()).isEqualTo(Math.max(0, established - own - sent));
        assertThat(count.covered() + count.open()).isEqualTo(Math.max(0, established - own));
    }

    /** Returns terms of a few workers, before, on and after the first day. */
    @Provide
    default Arbitrary<List<EmploymentTerm>> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(
                                EmploymentKind.FULL_TIME, EmploymentKind.SECONDED, EmploymentKind.REGISTERED_VOLUNTEER),
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.integers().between(0, 2))
                .as((worker, kind, from, length) -> EmploymentTerm.builder()
                        .worker(new WorkerId("w" + worker))
                        .kind(kind)
                        .from(WorkforceDomain.FIRST.plusDays(from))
                        .lastDay(Optional.of(WorkforceDomain.FIRST.plusDays(from + length)))
                        .build())
                .list()
                .ofMaxSize(12);
    }

    /** The index is at least 1/n and at most 1, and 1 exactly if everybody serves alike. */
    @Property
    default void evennessLiesBetweenAnNthAndOne(
            @ForAll @Size(max = 8) List<@LongRange(min = 0, max = 50_000) Long> minutes) {
        Optional<Fairness> found = fairness(minutes);
        assertThat(found.isEmpty()).isEqualTo(minutes.stream().allMatch(each -> each == 0));
        found.ifPresent(fairness -> {
            BigInteger workers = BigInteger.valueOf(minutes.size());
            assertThat(fairness.numerator()).isLessThanOrEqualTo(fairness.denominator());
            assertThat(fairness.numerator().multiply(workers)).isGreaterThanOrEqualTo(fairness.denominator());
            assertThat(fairness.even()).isEqualTo(minutes.stream().distinct().count() == 1);
            assertThat(fairness.value().signum()).isPositive();
            assertThat(fairness.value().compareTo(BigDecimal.ONE) == 0).isEqualTo(fairness.even());
        });
    }

    /** It is the same when everybody serves so many times as long, and greater when a minute goes from more to less. */
    @Property
    default void evennessKnowsNoScaleAndRisesWhereWorkIsShared(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 0, max = 50_000) Long> minutes,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        Optional<Fairness> found = fairness(minutes);
        if (found.isEmpty()) {
            return;
        }
        Fairness fairness = found.get();
        Fairness scaled =
                fairness(minutes.stream().map(each -> each * times).toList()).orElseThrow();
        assertThat(scaled.numerator().multiply(fairness.denominator()))
                .isEqualTo(fairness.numerator().multiply(scaled.denominator()));

        List<Long> sorted = new ArrayList<>(minutes);
        Collections.sort(sorted);
        int most = sorted.size() - 1;
        if (sorted.get(most) - sorted.get(0) >= 2) {
            sorted.set(most, sorted.get(most) - 1);
            sorted.set(0, sorted.get(0) + 1);
            assertThat(fairness(sorted).orElseThrow().denominator()).isLessThan(fairness.denominator());
        }
    }

    /** Every minute that is asked for is covered by somebody or lies in exactly one gap, and gaps do not touch. */
    @Property
    default void anHourIsCoveredOrNamed(
            @ForAll("duties") List<Duty> duties,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(min = 1, max = 1440) int length) {
        int until = Math.min(WallTime.MINUTES_A_DAY, from + length);
        List<UncoveredHours> gaps = uncovered(Post.CHECKPOINT, new WallTime(from), new WallTime(until), duties);

        int open = 0;
        for (int minute = from; minute < until; minute++) {
            int now = minute;
            boolean covered = duties.stream()
                    .filter(duty -> duty.post().equals(Post.CHECKPOINT))
                    .anyMatch(duty -> RestByHand.start(duty) <= now && now < RestByHand.start(duty) + duty.minutes());
            long named = gaps.stream()
                    .filter(gap ->
                            gap.from().minute() <= now && now < gap.until().minute())
                    .count();
            assertThat(named).isEqualTo(covered ? 0 : 1);
            open += covered ? 0 : 1;
        }
        assertThat(gaps.stream().mapToInt(UncoveredHours::minutes).sum()).isEqualTo(open);
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).until()).isLessThan(gaps.get(i).from());
        }
    }

    /** A load is too much exactly if so many workers, each given all they can carry, leave some over. */
    @Property
    default void tooMuchIsMoreThanSoManyCanCarry(
            @ForAll @IntRange(max = 3000) int households,
            @ForAll @IntRange(max = 9000) int minutes,
            @ForAll @IntRange(min = 1, max = 8) int workers,
            @ForAll("staffingRules") StaffingRule rule) {
        LoadIndex load = new LoadIndex(households, 0, minutes, workers);
        int householdsLeft = households;
        int minutesLeft = minutes;
        for (int i = 0; i < workers; i++) {
            householdsLeft -= Math.min(householdsLeft, rule.householdsPerWorker());
            minutesLeft -= Math.min(minutesLeft, rule.weeklyMinutesPerWorker());
        }
        assertThat(tooMuch(load, rule)).isEqualTo(householdsLeft + minutesLeft > 0);
        assertThat(load.value(rule).compareTo(BigDecimal.ONE))
                .isBetween(tooMuch(load, rule) ? 0 : -1, tooMuch(load, rule) ? 1 : 0);
    }
}
