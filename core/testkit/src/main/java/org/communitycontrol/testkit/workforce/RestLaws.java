package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestLimit;
import org.communitycontrol.workforce.rest.RestRule;

/** What holds for whatever finds breaches of rest. */
public interface RestLaws {

    /** Returns every breach, by worker, day and limit. */
    List<RestBreach> breaches(Collection<Duty> duties, RestRule rule);

    /** Returns the duties the laws are tried on. */
    @Provide
    default Arbitrary<List<Duty>> duties() {
        return new WorkforceDomain().duties();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<RestRule> rules() {
        return new WorkforceDomain().rules();
    }

    /** A walk through every minute and every day finds the same breaches with the same measured values. */
    @Property
    default void aCountDayByDayFindsTheSame(@ForAll("duties") List<Duty> duties, @ForAll("rules") RestRule rule) {
        assertThat(breaches(duties, rule)).isEqualTo(RestByHand.breaches(duties, rule));
    }

    /** Neither the order of duties makes a difference nor one that is given twice. */
    @Property
    default void orderAndRepetitionMakeNoDifference(
            @ForAll("duties") List<Duty> duties, @ForAll("rules") RestRule rule, @ForAll long seed) {
        List<Duty> shuffled = new ArrayList<>(duties);
        shuffled.addAll(duties);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(breaches(shuffled, rule)).isEqualTo(breaches(duties, rule));
    }

    /**
     * Rest in the place of a whole stretch of work breaches no limit on a day on which it was kept. Of leave this is not
     * true, whose breach can move to the next day of duty; but the days on which leave came too short grow no more.
     *
     * <p>Of a part of a stretch it is not true: a pause in its midst is a rest that is too short.
     */
    @Property
    default void moreRestAddsNoBreach(
            @ForAll("duties") List<Duty> duties,
            @ForAll("rules") RestRule rule,
            @ForAll @IntRange(min = 0, max = 13) int which) {
        if (duties.isEmpty()) {
            return;
        }
        List<Duty> fewer = new ArrayList<>(duties);
        fewer.removeAll(stretchOf(duties.get(which % duties.size()), duties));
        List<RestBreach> before = breaches(duties, rule);
        List<RestBreach> after = breaches(fewer, rule);

        assertThat(days(after)).isSubsetOf(days(before));
        assertThat(leaves(after)).isLessThanOrEqualTo(leaves(before));
    }

    /** A limit finds the same whether other limits stand beside it or not. */
    @Property
    default void limitsDoNotMeddle(@ForAll("duties") List<Duty> duties, @ForAll("rules") RestRule rule) {
        RestRule alone = RestRule.builder()
                .mostConsecutiveDays(rule.mostConsecutiveDays())
                .build();
        assertThat(breaches(duties, alone))
                .isEqualTo(breaches(duties, rule).stream()
                        .filter(breach -> breach.limit() == RestLimit.CONSECUTIVE_DAYS)
                        .toList());
    }

    private static Set<String> days(List<RestBreach> breaches) {
        Set<String> days = new TreeSet<>();
        breaches.stream()
                .filter(breach -> breach.limit() != RestLimit.COMPENSATORY_LEAVE)
                .forEach(breach -> days.add(breach.worker().value() + breach.date() + breach.limit()));
        return days;
    }

    private static long leaves(List<RestBreach> breaches) {
        return breaches.stream()
                .filter(breach -> breach.limit() == RestLimit.COMPENSATORY_LEAVE)
                .count();
    }

    private static List<Duty> stretchOf(Duty one, List<Duty> duties) {
        List<Duty> stretch = new ArrayList<>(List.of(one));
        for (int i = 0; i < stretch.size(); i++) {
            for (Duty other : duties) {
                if (!stretch.contains(other) && touch(stretch.get(i), other)) {
                    stretch.add(other);
                }
            }
        }
        return stretch;
    }

    private static boolean touch(Duty one, Duty other) {
        return one.worker().equals(other.worker())
                && start(one) <= start(other) + other.minutes()
                && start(other) <= start(one) + one.minutes();
    }

    private static long start(Duty duty) {
        return duty.date().toEpochDay() * WallTime.MINUTES_A_DAY + duty.startMinute();
    }
}
