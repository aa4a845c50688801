package org.communitycontrol.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.StandingFact;

/**
 * What holds for whatever keeps facts: a ledger, a running one, a table in a host's database.
 *
 * @param <L> the type that keeps them
 */
public interface LedgerLaws<L> {

    /** Returns what holds these facts, taken in one after the other. */
    L of(Collection<Fact> facts);

    /** Returns what holds the facts of both. */
    L merge(L one, L other);

    /** Returns the facts that are held, all variants of a conflict included, in any order. */
    Collection<Fact> facts(L ledger);

    /** Returns the plain facts that stand, as they stand, in order. */
    List<StandingFact> standing(L ledger);

    /** Returns the histories the laws are tried on. */
    @Provide
    default Arbitrary<List<Fact>> histories() {
        return new LedgerDomain().histories();
    }

    /** Facts may be brought together in any grouping. */
    @Property
    default void mergeIsAssociative(
            @ForAll("histories") List<Fact> one,
            @ForAll("histories") List<Fact> two,
            @ForAll("histories") List<Fact> three) {
        assertSame(merge(merge(of(one), of(two)), of(three)), merge(of(one), merge(of(two), of(three))));
    }

    /** Nobody needs to know who came first. */
    @Property
    default void mergeIsCommutative(@ForAll("histories") List<Fact> one, @ForAll("histories") List<Fact> two) {
        assertSame(merge(of(one), of(two)), merge(of(two), of(one)));
    }

    /** Sending again changes nothing. */
    @Property
    default void mergeIsIdempotent(@ForAll("histories") List<Fact> history) {
        assertSame(merge(of(history), of(history)), of(history));
        assertSame(merge(of(history), of(List.of())), of(history));
        assertSame(merge(of(List.of()), of(history)), of(history));
    }

    /** Taking in two lists is merging what each of them gives. */
    @Property
    default void mergeIsUnion(@ForAll("histories") List<Fact> one, @ForAll("histories") List<Fact> two) {
        List<Fact> both = new ArrayList<>(one);
        both.addAll(two);
        assertSame(merge(of(one), of(two)), of(both));
    }

    /** What stands depends on the set of facts, not on the order they arrived in. */
    @Property
    default void theOrderOfArrivalDoesNotMatter(@ForAll("histories") List<Fact> history, @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        assertSame(of(shuffled), of(history));
    }

    /** A fact that arrives again is the same fact. */
    @Property
    default void aFactTwiceIsTheFactOnce(@ForAll("histories") List<Fact> history, @ForAll long seed) {
        List<Fact> twice = new ArrayList<>(history);
        twice.addAll(history);
        Collections.shuffle(twice, new Random(seed));
        assertSame(of(twice), of(history));
    }

    /** No fact is lost and none made up. */
    @Property
    default void everyFactIsKept(@ForAll("histories") List<Fact> history) {
        assertThat(facts(of(history)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(history.stream().distinct().toList());
    }

    /** What stands is what a patient reader of all facts says. */
    @Property
    default void whatStandsIsWhatAPatientReaderSays(@ForAll("histories") List<Fact> history) {
        assertThat(standing(of(history))).isEqualTo(PatientReader.standing(history));
    }

    private void assertSame(L one, L other) {
        assertThat(standing(one)).isEqualTo(standing(other));
        assertThat(facts(one)).containsExactlyInAnyOrderElementsOf(facts(other));
    }
}
