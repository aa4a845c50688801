package org.communitycontrol.testkit.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.clues.ClueNumber;
import org.communitycontrol.clues.ClueOutcome;
import org.communitycontrol.clues.ClueResult;
import org.communitycontrol.clues.ClueShare;
import org.communitycontrol.territory.WorkerId;

/** What holds for whatever splits a list of clues and says which of them have ended. */
public interface ClueLaws {

    /** Returns the place of each clue, in the order of the list. */
    List<String> split(int clues, List<ClueShare> shares);

    /** Returns the clues whose results cannot be. */
    Set<ClueNumber> refused(int clues, Map<ClueNumber, ClueResult> results);

    /** Returns places with weights, at least one of them above 0. */
    @Provide
    default Arbitrary<List<ClueShare>> shares() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> {
                    List<ClueShare> shares = new ArrayList<>();
                    weights.forEach(weight -> shares.add(new ClueShare("C-" + shares.size(), weight)));
                    return shares;
                });
    }

    /** Returns results of a list of ten, most of them duplicates of others. */
    @Provide
    default Arbitrary<Map<ClueNumber, ClueResult>> results() {
        Arbitrary<ClueResult> results = Arbitraries.integers()
                .between(0, 11)
                .map(same -> ClueResult.builder()
                        .outcome(same == 0 ? ClueOutcome.NOT_LOCATABLE : ClueOutcome.DUPLICATE)
                        .worker(new WorkerId("W-1"))
                        .sameAs(same == 0 ? Optional.empty() : Optional.of(new ClueNumber(same)))
                        .build());
        return Arbitraries.maps(Arbitraries.integers().between(1, 11).map(ClueNumber::new), results)
                .map(TreeMap::new);
    }

    /** Every clue has one place, and only places with a weight have any. */
    @Property
    default void noClueIsLost(@ForAll @IntRange(max = 300) int clues, @ForAll("shares") List<ClueShare> shares) {
        List<String> places = split(clues, shares);
        assertThat(places).hasSize(clues);
        assertThat(places)
                .isSubsetOf(shares.stream()
                        .filter(share -> share.weight() > 0)
                        .map(ClueShare::place)
                        .toList());
    }

    /** No place has a whole clue more or less than its exact share. */
    @Property
    default void everyPlaceHasItsShare(
            @ForAll @IntRange(max = 300) int clues, @ForAll("shares") List<ClueShare> shares) {
        List<String> places = split(clues, shares);
        long total = shares.stream().mapToLong(ClueShare::weight).sum();
        for (ClueShare share : shares) {
            long count = places.stream().filter(share.place()::equals).count();
            assertThat(Math.abs(count * total - (long) clues * share.weight())).isLessThan(total);
        }
    }

    /** With equal weights no place has more than one clue more than another. */
    @Property
    default void equalWeightsDifferByOneAtMost(
            @ForAll @IntRange(max = 300) int clues, @ForAll @IntRange(min = 1, max = 9) int places) {
        List<ClueShare> shares = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            shares.add(ClueShare.even("C-" + i));
        }
        List<String> split = split(clues, shares);
        List<Long> counts = shares.stream()
                .map(share -> split.stream().filter(share.place()::equals).count())
                .toList();
        long most = counts.stream().mapToLong(Long::longValue).max().orElseThrow();
        long fewest = counts.stream().mapToLong(Long::longValue).min().orElseThrow();
        assertThat(most - fewest).isBetween(0L, 1L);
    }

    /** A duplicate that is accepted leads to a clue of the list that somebody has to end by itself. */
    @Property
    default void everyAcceptedDuplicateLeadsToAClueThatIsNone(@ForAll("results") Map<ClueNumber, ClueResult> results) {
        Set<ClueNumber> refused = refused(10, results);
        results.forEach((clue, result) -> {
            Set<ClueNumber> way = new HashSet<>();
            Optional<ClueNumber> at = Optional.of(clue);
            boolean good = true;
            while (at.isPresent() && good) {
                good = way.add(at.get()) && at.get().value() <= 10;
                at = Optional.ofNullable(results.get(at.get())).flatMap(ClueResult::sameAs);
            }
            assertThat(refused.contains(clue)).isEqualTo(!good);
        });
    }
}
