package org.communitycontrol.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;

/**
 * What holds for every rule book, to be run against the book of a host or against random ones.
 *
 * <p>The oracle reads the packs of the book one after the other, day by day.
 */
public interface PolicyBookLaws {

    /** Returns the books the laws are tried on; a host gives {@code Arbitraries.just(itsBook)}. */
    @Provide
    Arbitrary<PolicyBook> books();

    /** Returns the days to ask for, and to ask as of; they should reach beyond the dates of the packs. */
    @Provide
    Arbitrary<LocalDate> days();

    /** On a day, as known on a day, one rule of a kind is in force in a place or none is; and it is the known one. */
    @Property
    default void atMostOneRuleIsInForce(
            @ForAll("books") PolicyBook book, @ForAll("days") LocalDate day, @ForAll("days") LocalDate knownAt) {
        for (PolicyPack<?> any : book.packs()) {
            List<PolicyPack<?>> inForce = inForce(book.packs(), any.kind(), any.jurisdiction(), day, knownAt);
            assertThat(inForce).hasSizeLessThanOrEqualTo(1);
            assertThat(ask(book, any.kind(), any.jurisdiction(), day, knownAt))
                    .isEqualTo(inForce.stream().findFirst().<Policy<?>>map(pack -> pack.on(day)));
        }
    }

    /** Each day between the first and the last of a pack lies in exactly one of its periods, and has its numbers. */
    @Property
    default void thePeriodsOfAPackPartitionItsTime(@ForAll("books") PolicyBook book, @ForAll("days") LocalDate day) {
        for (PolicyPack<?> pack : book.packs()) {
            List<? extends PolicyPeriod<?>> holding = pack.periods().stream()
                    .filter(period -> period.days().contains(day))
                    .toList();
            assertThat(holding).hasSize(pack.effective().contains(day) ? 1 : 0);
            Policy<?> policy = pack.on(day);
            assertThat(policy.reference().inForce()).isEqualTo(!holding.isEmpty());
            holding.forEach(period -> assertThat((Object) policy.parameters()).isEqualTo(period.parameters()));
        }
    }

    /** What was known on a day stays what it was, whatever becomes known later. */
    @Property
    default void whatBecomesKnownLaterChangesNoEarlierAnswer(
            @ForAll("books") PolicyBook book, @ForAll("days") LocalDate day, @ForAll("days") LocalDate knownAt) {
        PolicyBook then = PolicyBook.of(book.packs().stream()
                .filter(pack -> !pack.knownFrom().isAfter(knownAt))
                .toList());
        for (PolicyPack<?> any : book.packs()) {
            assertThat(ask(book, any.kind(), any.jurisdiction(), day, knownAt))
                    .isEqualTo(ask(then, any.kind(), any.jurisdiction(), day, knownAt))
                    .isEqualTo(ask(then, any.kind(), any.jurisdiction(), day, LocalDate.MAX));
        }
    }

    /** The order in which packs were put into a book is not seen from outside. */
    @Property
    default void theOrderOfThePacksDoesNotMatter(@ForAll("books") PolicyBook book, @ForAll long seed) {
        List<PolicyPack<?>> shuffled = new ArrayList<>(book.packs());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(PolicyBook.of(shuffled).packs()).isEqualTo(book.packs());
        assertThat(PolicyBook.of(List.of()).with(shuffled).packs()).isEqualTo(book.packs());
    }

    /** A decision names the pack, the version and the confidence that its numbers come from. */
    @Property
    default void theReferenceLeadsBackToThePack(
            @ForAll("books") PolicyBook book, @ForAll("days") LocalDate day, @ForAll("days") LocalDate knownAt) {
        for (PolicyPack<?> any : book.packs()) {
            ask(book, any.kind(), any.jurisdiction(), day, knownAt).ifPresent(policy -> {
                PolicyPack<?> source = book.packs().stream()
                        .filter(pack -> pack.id().equals(policy.reference().id())
                                && pack.version() == policy.reference().version())
                        .findFirst()
                        .orElseThrow();
                assertThat(source.knownFrom()).isBeforeOrEqualTo(knownAt);
                assertThat(policy.reference().inForce()).isTrue();
                assertThat(policy.reference().confidence()).isEqualTo(source.confidence());
            });
        }
    }

    private static <P> Optional<Policy<?>> ask(
            PolicyBook book, PolicyKind<P> kind, String jurisdiction, LocalDate day, LocalDate knownAt) {
        return book.inForce(kind, jurisdiction, day, knownAt).policy().map(policy -> policy);
    }

    private static List<PolicyPack<?>> inForce(
            List<PolicyPack<?>> packs, PolicyKind<?> kind, String jurisdiction, LocalDate day, LocalDate knownAt) {
        Map<PolicyId, PolicyPack<?>> known = new HashMap<>();
        for (PolicyPack<?> pack : packs) {
            PolicyPack<?> before = known.get(pack.id());
            boolean later = before == null || before.version() < pack.version();
            if (later && !pack.knownFrom().isAfter(knownAt)) {
                known.put(pack.id(), pack);
            }
        }
        List<PolicyPack<?>> inForce = new ArrayList<>();
        for (PolicyPack<?> pack : known.values()) {
            boolean holds = pack.periods().stream()
                    .anyMatch(period -> !day.isBefore(period.days().getStart())
                            && period.lastDay().map(last -> !day.isAfter(last)).orElse(true));
            if (holds && pack.kind().equals(kind) && pack.jurisdiction().equals(jurisdiction)) {
                inForce.add(pack);
            }
        }
        return inForce;
    }
}
