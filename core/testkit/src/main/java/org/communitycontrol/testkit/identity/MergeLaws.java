package org.communitycontrol.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.identity.merge.MergePreview;
import org.communitycontrol.identity.merge.MergedLedger;
import org.communitycontrol.identity.merge.Merges;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;

/** What holds for whatever shows a ledger as its merges say. */
public interface MergeLaws {

    /** Returns the view. */
    MergedLedger view(Ledger ledger);

    /** Returns the ledgers the laws are tried on, merges in them included. */
    @Provide
    default Arbitrary<Ledger> ledgers() {
        return new IdentityDomain().ledgers();
    }

    /** Returns the subjects to merge. */
    @Provide
    default Arbitrary<Subject> subjects() {
        return new IdentityDomain().subjects();
    }

    /** The day of a merge: before, among or after the days of the facts. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1, 8)
                .map(day -> LocalDate.of(2020, 2, 10).plusDays(day));
    }

    /** A merge that is undone leaves not a byte behind. */
    @Property
    default void mergeThenUnmergeIsTheIdentity(
            @ForAll("ledgers") Ledger ledger,
            @ForAll("subjects") Subject alias,
            @ForAll("subjects") Subject of,
            @ForAll("days") LocalDate day) {
        Assume.that(MergePreview.of(view(ledger), alias, of).problem().isEmpty());
        Fact merge = merge(alias, of, day);
        Ledger merged = with(ledger, merge);
        assertThat(view(merged).resolve(alias)).isEqualTo(view(ledger).resolve(of));
        Fact parting = Merges.unmerge(merge, new FactId("X-2"), day, moment(2), new Recorder("W-9"));
        assertThat(view(with(merged, parting)).canonicalBytes())
                .isEqualTo(view(ledger).canonicalBytes());
        assertThat(view(with(merged, parting)).findings())
                .isEqualTo(view(ledger).findings());
    }

    /** No fact is lost, none is added, none is changed. */
    @Property
    default void aMergeConservesEveryFact(
            @ForAll("ledgers") Ledger ledger,
            @ForAll("subjects") Subject alias,
            @ForAll("subjects") Subject of,
            @ForAll("days") LocalDate day) {
        Assume.that(MergePreview.of(view(ledger), alias, of).problem().isEmpty());
        assertThat(facts(view(with(ledger, merge(alias, of, day))))).isEqualTo(facts(view(ledger)));
    }

    /** Whoever is neither of the two nor merged with them is as before. */
    @Property
    default void onlyTheNamedAreTouched(
            @ForAll("ledgers") Ledger ledger,
            @ForAll("subjects") Subject alias,
            @ForAll("subjects") Subject of,
            @ForAll("days") LocalDate day) {
        MergedLedger before = view(ledger);
        Assume.that(MergePreview.of(before, alias, of).problem().isEmpty());
        Set<Subject> named = new TreeSet<>(before.all(alias));
        named.addAll(before.all(of));
        MergedLedger after = view(with(ledger, merge(alias, of, day)));
        for (Fact fact : ledger.facts()) {
            Subject other = fact.subject();
            if (!named.contains(other)) {
                assertThat(after.resolve(other)).isEqualTo(before.resolve(other));
                assertThat(after.all(other)).isEqualTo(before.all(other));
                assertThat(after.standing(other)).isEqualTo(before.standing(other));
            }
        }
    }

    /** What a preview lists is what comes. */
    @Property
    default void aPreviewComesTrue(
            @ForAll("ledgers") Ledger ledger,
            @ForAll("subjects") Subject alias,
            @ForAll("subjects") Subject of,
            @ForAll("days") LocalDate day) {
        MergedLedger before = view(ledger);
        MergePreview preview = MergePreview.of(before, alias, of);
        Assume.that(preview.problem().isEmpty());
        MergedLedger after = view(with(ledger, merge(alias, of, day)));
        List<FactId> expected = new ArrayList<>(preview.moving());
        before.standing(of).forEach(standing -> expected.add(standing.fact().id()));
        assertThat(after.standing(of))
                .extracting(standing -> standing.fact().id())
                .containsExactlyInAnyOrderElementsOf(expected);
        Set<Subject> group = new TreeSet<>(preview.comingAlong());
        group.addAll(before.all(of));
        assertThat(after.all(alias)).isEqualTo(group).isEqualTo(after.all(of));
        assertThat(preview.movingByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(preview.moving().size());
    }

    /** Every subject goes on as one that goes on as itself, however merges were chained or closed to rings. */
    @Property
    default void everyChainHasAnEnd(@ForAll("ledgers") Ledger ledger, @ForAll("subjects") Subject subject) {
        MergedLedger view = view(ledger);
        Subject survivor = view.resolve(subject);
        assertThat(view.resolve(survivor)).isEqualTo(survivor);
        assertThat(view.all(subject)).contains(subject, survivor).isEqualTo(view.all(survivor));
    }

    /** The order in which facts arrive makes no difference. */
    @Property
    default void theOrderOfArrivalMakesNoDifference(@ForAll("ledgers") Ledger ledger, @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(ledger.facts());
        Collections.shuffle(shuffled, new Random(seed));
        MergedLedger one = view(Ledger.of(shuffled));
        assertThat(one.canonicalBytes()).isEqualTo(view(ledger).canonicalBytes());
        assertThat(one.findings()).isEqualTo(view(ledger).findings());
    }

    private static List<String> facts(MergedLedger view) {
        return view.bySubject().values().stream()
                .flatMap(List::stream)
                .map(StandingFact::fact)
                .map(Fact::canonical)
                .sorted()
                .toList();
    }

    private static Fact merge(Subject alias, Subject of, LocalDate day) {
        return Merges.merge(alias, of, new FactId("X-1"), day, moment(1), new Recorder("W-9"));
    }

    private static Ledger with(Ledger ledger, Fact fact) {
        return ledger.merge(Ledger.of(List.of(fact)));
    }

    private static Instant moment(int hour) {
        return Instant.parse("2020-03-01T00:00:00Z").plusSeconds(3_600L * hour);
    }
}
