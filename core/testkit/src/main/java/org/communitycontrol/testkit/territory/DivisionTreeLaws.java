package org.communitycontrol.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.DivisionTree;

/**
 * What holds for every list of divisions, to be run against a host's own or against random ones.
 *
 * <p>The oracle reads the whole list for each question.
 */
public interface DivisionTreeLaws {

    /** Returns lists without repeated codes; a host gives {@code Arbitraries.just(itsRows)}. */
    @Provide
    Arbitrary<List<Division>> lists();

    /** Returns codes to ask for, listed or not. */
    @Provide
    Arbitrary<DivisionCode> codes();

    /** A row is found by its code, and no other is. */
    @Property
    default void findsWhatIsListed(@ForAll("lists") List<Division> list, @ForAll("codes") DivisionCode code) {
        DivisionTree tree = tree(list);
        List<Division> listed = rows(list, row -> row.code().equals(code));
        assertThat(tree.find(code)).isEqualTo(listed.stream().findFirst());
        assertThat(tree.contains(code)).isEqualTo(!listed.isEmpty());
        list.forEach(row -> assertThat(tree.find(row.code())).contains(row));
        assertThat(tree.size()).isEqualTo(list.size());
    }

    /** What lies in a place is what has its code in front, level by level and in order. */
    @Property
    default void whatLiesInAPlaceBeginsWithItsCode(
            @ForAll("lists") List<Division> list, @ForAll("codes") DivisionCode code) {
        DivisionTree tree = tree(list);
        for (DivisionLevel level : DivisionLevel.values()) {
            assertThat(tree.within(code, level))
                    .isEqualTo(rows(
                            list,
                            row -> row.code().level() == level
                                    && row.code().value().startsWith(code.value())));
            assertThat(tree.all(level)).isEqualTo(rows(list, row -> row.code().level() == level));
            assertThat(tree.size(level)).isEqualTo(tree.all(level).size());
        }
    }

    /** A child names its parent, and a parent its children. */
    @Property
    default void childrenAndParentsNameEachOther(
            @ForAll("lists") List<Division> list, @ForAll("codes") DivisionCode code) {
        DivisionTree tree = tree(list);
        assertThat(tree.children(code))
                .isEqualTo(rows(
                        list, row -> row.code().parent().filter(code::equals).isPresent()));
        for (Division row : list) {
            row.code()
                    .parent()
                    .ifPresent(parent -> assertThat(tree.children(parent)).contains(row));
            assertThat(tree.ancestors(row.code()))
                    .isEqualTo(rows(
                                    list,
                                    other -> !other.equals(row) && row.code().isWithin(other.code()))
                            .stream()
                            .sorted(Comparator.comparing(Division::code).reversed())
                            .toList());
        }
    }

    /** The parents that are missing are those that some row lies in and that have no row. */
    @Property
    default void missingParentsAreThoseWithoutARow(@ForAll("lists") List<Division> list) {
        Set<DivisionCode> listed = list.stream().map(Division::code).collect(Collectors.toSet());
        SortedSet<DivisionCode> missing = new TreeSet<>();
        for (Division row : list) {
            for (DivisionCode next = row.code();
                    next.parent().isPresent();
                    next = next.parent().orElseThrow()) {
                missing.add(next.parent().orElseThrow());
            }
        }
        missing.removeAll(listed);
        assertThat(tree(list).missingParents()).containsExactlyElementsOf(missing);
    }

    /** The order of the rows is not seen from outside; a row that comes again is one finding, and changes nothing. */
    @Property
    default void theOrderOfTheRowsDoesNotMatter(@ForAll("lists") List<Division> list, @ForAll long seed) {
        List<Division> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(list);
        Accepted<DivisionTree> twice = DivisionTree.of(shuffled);
        assertThat(twice.findings().stream().map(Finding::code))
                .isEqualTo(Collections.nCopies(list.size(), "division-repeated"));
        DivisionTree tree = twice.values().get(0);
        for (DivisionLevel level : DivisionLevel.values()) {
            assertThat(tree.all(level)).isEqualTo(tree(list).all(level));
        }
        assertThat(tree.missingParents()).isEqualTo(tree(list).missingParents());
    }

    private static DivisionTree tree(List<Division> list) {
        Accepted<DivisionTree> tree = DivisionTree.of(list);
        assertThat(tree.findings()).isEmpty();
        return tree.values().get(0);
    }

    private static List<Division> rows(List<Division> list, Predicate<Division> kept) {
        return list.stream()
                .filter(kept)
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }
}
