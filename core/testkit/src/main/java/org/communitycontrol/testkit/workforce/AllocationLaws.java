package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.workforce.staffing.AllocatedHelp;
import org.communitycontrol.workforce.staffing.AreaStaff;
import org.communitycontrol.workforce.staffing.StaffingRule;

/** What holds for whatever shares out people who are sent to help. */
public interface AllocationLaws {

    /** Returns how many people go to each area that misses some, in the order of help. */
    List<AllocatedHelp> allocate(long people, Collection<AreaStaff> areas, StaffingRule rule);

    /** Returns the areas the laws are tried on. */
    @Provide
    default Arbitrary<List<AreaStaff>> areas() {
        return new WorkforceDomain().areas();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<StaffingRule> staffingRules() {
        return new WorkforceDomain().staffingRules();
    }

    /** As many are sent as there are, or as are missing; nowhere more than are missing. */
    @Property
    default void everybodyIsSentWhereSomebodyIsMissing(
            @ForAll @IntRange(max = 60) int people,
            @ForAll("areas") List<AreaStaff> areas,
            @ForAll("staffingRules") StaffingRule rule) {
        List<AllocatedHelp> help = allocate(people, areas, rule);
        long missing = areas.stream().mapToLong(area -> area.shortage(rule)).sum();

        assertThat(sent(help)).isEqualTo(Math.min(people, missing));
        assertThat(help)
                .isSortedAccordingTo(Comparator.comparingInt(AllocatedHelp::round)
                        .thenComparing(AllocatedHelp::area, TextRules.BY_CODE_POINT));
        assertThat(help).allSatisfy(each -> assertThat(each.sent()).isBetween(0L, each.shortage()));
        assertThat(help)
                .extracting(AllocatedHelp::area)
                .containsExactlyInAnyOrderElementsOf(areas.stream()
                        .filter(area -> area.shortage(rule) > 0)
                        .map(AreaStaff::area)
                        .toList());
    }

    /** Nobody goes to a later tier while somebody is missing in an earlier one; a tier that is not known is the first. */
    @Property
    default void aTierIsHelpedOnceThoseBeforeItHaveEnough(
            @ForAll @IntRange(max = 60) int people,
            @ForAll("areas") List<AreaStaff> areas,
            @ForAll("staffingRules") StaffingRule rule) {
        List<AllocatedHelp> help = allocate(people, areas, rule);

        for (AllocatedHelp later : help) {
            for (AllocatedHelp earlier : help) {
                if (tier(earlier, areas, rule) < tier(later, areas, rule) && later.sent() > 0) {
                    assertThat(earlier.stillMissing()).isZero();
                }
            }
        }
    }

    /** An area gets its exact share of what is sent to its tier, up or down to a whole person; of equals the first, up. */
    @Property
    default void withinATierEachGetsItsShareToLessThanOnePerson(
            @ForAll @IntRange(max = 60) int people,
            @ForAll("areas") List<AreaStaff> areas,
            @ForAll("staffingRules") StaffingRule rule) {
        for (List<AllocatedHelp> round : rounds(allocate(people, areas, rule)).values()) {
            long sent = sent(round);
            long missing = round.stream().mapToLong(AllocatedHelp::shortage).sum();
            for (AllocatedHelp each : round) {
                assertThat(Math.abs(each.sent() * missing - sent * each.shortage()))
                        .isLessThan(missing);
                for (AllocatedHelp other : round) {
                    boolean first = TextRules.BY_CODE_POINT.compare(each.area(), other.area()) < 0;
                    if (each.shortage() > other.shortage() || (each.shortage() == other.shortage() && first)) {
                        assertThat(each.sent()).isGreaterThanOrEqualTo(other.sent());
                    }
                }
            }
        }
    }

    /** One more person is one more for one tier and none fewer for any; of a single area that is not true. */
    @Property
    default void onePersonMoreIsOneMoreForOneTier(
            @ForAll @IntRange(max = 60) int people,
            @ForAll("areas") List<AreaStaff> areas,
            @ForAll("staffingRules") StaffingRule rule) {
        SortedMap<Integer, List<AllocatedHelp>> before = rounds(allocate(people, areas, rule));
        SortedMap<Integer, List<AllocatedHelp>> after = rounds(allocate(people + 1L, areas, rule));

        before.forEach((round, help) -> assertThat(sent(after.getOrDefault(round, List.of())) - sent(help))
                .isBetween(0L, 1L));
    }

    /** The order of areas makes no difference. */
    @Property
    default void theOrderOfAreasMakesNoDifference(
            @ForAll @IntRange(max = 60) int people,
            @ForAll("areas") List<AreaStaff> areas,
            @ForAll("staffingRules") StaffingRule rule,
            @ForAll long seed) {
        List<AreaStaff> shuffled = new ArrayList<>(areas);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(allocate(people, shuffled, rule)).isEqualTo(allocate(people, areas, rule));
    }

    private static long sent(List<AllocatedHelp> help) {
        return help.stream().mapToLong(AllocatedHelp::sent).sum();
    }

    private static SortedMap<Integer, List<AllocatedHelp>> rounds(List<AllocatedHelp> help) {
        SortedMap<Integer, List<AllocatedHelp>> rounds = new TreeMap<>();
        help.forEach(each ->
                rounds.computeIfAbsent(each.round(), round -> new ArrayList<>()).add(each));
        return rounds;
    }

    private static int tier(AllocatedHelp help, List<AreaStaff> areas, StaffingRule rule) {
        return areas.stream()
                .filter(area -> area.area().equals(help.area()))
                .flatMap(area -> area.tier().stream())
                .mapToInt(rule.tiersFirst()::indexOf)
                .findFirst()
                .orElse(0);
    }
}
