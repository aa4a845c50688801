package org.communitycontrol.testkit.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestConflict;
import org.communitycontrol.workforce.rest.RestLimit;
import org.communitycontrol.workforce.rest.RestRule;

/** What holds for whatever says whether open shifts can be taken; every way of taking them is tried. */
public interface RotaLaws {

    /** Returns a rota or a minimal conflict. */
    RestConflict find(List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, RestRule rule);

    /** Returns the open shifts the laws are tried on. */
    @Provide
    default Arbitrary<List<Duty>> shifts() {
        return new WorkforceDomain().shifts();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<RestRule> rules() {
        return new WorkforceDomain().rules();
    }

    /** A rota has every shift once, nobody in two places, and no breach that was not there. */
    @Property
    default void aRotaKeepsTheRule(
            @ForAll("shifts") List<Duty> shifts,
            @ForAll("shifts") List<Duty> fixed,
            @ForAll("rules") RestRule rule,
            @ForAll @IntRange(min = 0, max = 3) int workers) {
        List<WorkerId> asked = WorkforceDomain.WORKERS.subList(0, workers);
        EveryRota every = EveryRota.of(shifts, asked, fixed, rule);
        RestConflict answer = find(shifts, asked, fixed, rule);
        Set<Integer> all = indices(shifts);

        assertThat(answer instanceof RestConflict.Feasible).isEqualTo(every.allows(all, rule.limits()));
        if (answer instanceof RestConflict.Feasible feasible) {
            assertThat(every.has(feasible.rota(), rule.limits())).isTrue();
        }
    }

    /** A conflict is one, and no part of it is. */
    @Property
    default void aConflictIsOneAndNoPartOfItIs(
            @ForAll("shifts") List<Duty> shifts,
            @ForAll("shifts") List<Duty> fixed,
            @ForAll("rules") RestRule rule,
            @ForAll @IntRange(min = 0, max = 3) int workers) {
        List<WorkerId> asked = WorkforceDomain.WORKERS.subList(0, workers);
        if (find(shifts, asked, fixed, rule) instanceof RestConflict.Conflicting conflict) {
            EveryRota every = EveryRota.of(shifts, asked, fixed, rule);
            for (Set<RestLimit> limits : parts(conflict.limits())) {
                for (Set<Integer> part : parts(conflict.shifts())) {
                    boolean whole = limits.equals(conflict.limits()) && part.equals(conflict.shifts());
                    assertThat(every.allows(part, limits)).isEqualTo(!whole);
                }
            }
            assertThat(rule.limits()).containsAll(conflict.limits());
        }
    }

    private static Set<Integer> indices(List<Duty> shifts) {
        return IntStream.range(0, shifts.size()).boxed().collect(Collectors.toSet());
    }

    private static <T> List<Set<T>> parts(Set<T> whole) {
        List<Set<T>> parts = new ArrayList<>(List.of(Set.of()));
        for (T each : whole) {
            for (Set<T> part : List.copyOf(parts)) {
                Set<T> with = new HashSet<>(part);
                with.add(each);
                parts.add(with);
            }
        }
        return parts;
    }
}
