package org.communitycontrol.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;

/** The laws of rule books on random ones, and when a heap of packs is no book. */
class RandomBookProperties implements PolicyBookLaws {

    private static final LawDomain DOMAIN = new LawDomain();

    @Override
    @Provide
    public Arbitrary<PolicyBook> books() {
        return DOMAIN.books();
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> days() {
        return DOMAIN.days();
    }

    @Provide
    Arbitrary<List<PolicyPack<MadeUpNumbers>>> heaps() {
        return DOMAIN.packs().list().ofMaxSize(4);
    }

    /** Accepted exactly where a reader who looks at every day, as of every day, finds nothing twice. */
    @Property
    void aHeapOfPacksIsABookUnlessADayHasTwoRules(@ForAll("heaps") List<PolicyPack<MadeUpNumbers>> heap) {
        Throwable refused = catchThrowable(() -> PolicyBook.of(heap));
        boolean conflict = versionsCollide(heap) || someDayHasTwoRules(heap);
        Statistics.label("heap").collect(conflict ? "refused" : "a book");
        if (conflict) {
            assertThat(refused).isInstanceOf(DomainException.InvalidDocument.class);
        } else {
            assertThat(refused).isNull();
        }
    }

    /** A later-known version of one pack, in whatever country, leaves every answer as of an earlier day alone. */
    @Property
    void oneMoreVersionChangesNothingBeforeItIsKnown(
            @ForAll("books") PolicyBook book, @ForAll("days") LocalDate day, @ForAll("days") LocalDate knownAt) {
        if (book.packs().isEmpty()) {
            return;
        }
        for (String country : List.of("XA", "XB")) {
            PolicyPack<MadeUpNumbers> last =
                    book.pack(MadeUpNumbers.KIND, book.packs().get(0).id()).orElseThrow();
            PolicyPack<MadeUpNumbers> more = LawDomain.pack(
                    last.id().value(),
                    last.version() + 1,
                    country,
                    knownAt.isBefore(last.knownFrom()) ? last.knownFrom().plusDays(1) : knownAt.plusDays(1),
                    List.of(PolicyPeriod.between(
                            last.effective().getStart(), last.effective().getEndInclusive(), new MadeUpNumbers(99))));
            PolicyBook later = book.with(List.of(more));
            assertThat(later.inForce(MadeUpNumbers.KIND, day, knownAt))
                    .isEqualTo(book.inForce(MadeUpNumbers.KIND, day, knownAt));
            assertThat(later.inForce(MadeUpNumbers.KIND, "XA", day, knownAt))
                    .isEqualTo(book.inForce(MadeUpNumbers.KIND, "XA", day, knownAt));
        }
    }

    private static boolean versionsCollide(List<PolicyPack<MadeUpNumbers>> heap) {
        for (int i = 0; i < heap.size(); i++) {
            for (int j = 0; j < heap.size(); j++) {
                PolicyPack<MadeUpNumbers> one = heap.get(i);
                PolicyPack<MadeUpNumbers> other = heap.get(j);
                if (i != j
                        && one.id().equals(other.id())
                        && one.version() <= other.version()
                        && (one.version() == other.version() || !one.knownFrom().isBefore(other.knownFrom()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean someDayHasTwoRules(List<PolicyPack<MadeUpNumbers>> heap) {
        for (int known = 0; known <= LawDomain.SPAN; known++) {
            LocalDate knownAt = LawDomain.START.plusDays(known);
            List<PolicyPack<MadeUpNumbers>> latest = new ArrayList<>();
            for (PolicyPack<MadeUpNumbers> pack : heap) {
                boolean replaced = heap.stream()
                        .anyMatch(other -> other.id().equals(pack.id())
                                && other.version() > pack.version()
                                && !other.knownFrom().isAfter(knownAt));
                if (!replaced && !pack.knownFrom().isAfter(knownAt)) {
                    latest.add(pack);
                }
            }
            for (int offset = 0; offset <= LawDomain.SPAN; offset++) {
                LocalDate day = LawDomain.START.plusDays(offset);
                for (String country : List.of("XA", "XB")) {
                    long rules = latest.stream()
                            .filter(pack -> pack.jurisdiction().equals(country)
                                    && pack.periods().stream()
                                            .anyMatch(period -> period.days().contains(day)))
                            .count();
                    if (rules > 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
