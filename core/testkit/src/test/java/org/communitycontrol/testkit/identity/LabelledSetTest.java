package org.communitycontrol.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelledSetTest {

    private static final LabelledSet SET = LabelledSet.draw(20200216, 5_000);

    private static final Map<String, LabelledPerson> BY_ID =
            SET.persons().stream().collect(Collectors.toMap(LabelledPerson::id, Function.identity()));

    @Test
    void theSameSeedGivesTheSameSet() {
        assertThat(LabelledSet.draw(20200216, 5_000)).isEqualTo(SET);
        assertThat(LabelledSet.draw(20200217, 5_000)).isNotEqualTo(SET);
    }

    @Test
    void hasTheSizeAskedForAndKeysOfItsOwn() {
        assertThat(SET.persons().size()).isBetween(5_000, 5_010);
        assertThat(BY_ID).hasSameSizeAs(SET.persons());
    }

    @Test
    void everyMistakeAndEveryTrapIsPlanted() {
        Map<Mistake, Integer> counts = new EnumMap<>(Mistake.class);
        SET.duplicates().forEach(pair -> counts.merge(pair.label(), 1, Integer::sum));
        assertThat(counts).containsOnlyKeys(Mistake.values());
        assertThat(counts.values()).allMatch(count -> count >= 5);
        assertThat(SET.traps().stream().map(LabelledPair::label).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Trap.values());
    }

    @Test
    void nobodyStandsMoreThanTwiceAndNoTrapIsADuplicate() {
        Set<String> seen = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (LabelledPair<Mistake> pair : SET.duplicates()) {
            assertThat(seen.add(pair.left()) && seen.add(pair.right())).isTrue();
            pairs.add(pair.left() + pair.right());
        }
        assertThat(SET.traps()).noneMatch(trap -> pairs.contains(trap.left() + trap.right()));
    }

    @Test
    void aPairDiffersAsItsMistakeSays() {
        for (LabelledPair<Mistake> pair : SET.duplicates()) {
            LabelledPerson left = Objects.requireNonNull(BY_ID.get(pair.left()), "left");
            LabelledPerson right = Objects.requireNonNull(BY_ID.get(pair.right()), "right");
            boolean name = !left.name().equals(right.name());
            boolean number = !left.residentId().equals(right.residentId());
            boolean phone = !left.phone().equals(right.phone());
            boolean home = !left.household().equals(right.household());
            assertThat(
                            switch (pair.label()) {
                                case ID_ONE_DIGIT, ID_TRANSPOSED, ID_OLD_FORM -> number && !name;
                                case NAME_HOMOPHONE, NAME_VARIANT, NAME_SEPARATOR, NAME_PART_MISSING, NAME_SWAPPED ->
                                    name && !phone && !home;
                                case PHONE_CHANGED -> phone && !name && !home;
                                case HOUSEHOLD_MOVED -> home && !name && !phone;
                                case BIRTH_DATE_GUESSED -> !left.birthDate().equals(right.birthDate());
                                case NICKNAME, NAME_IN_LETTERS, ID_ROUNDED -> name;
                                case MOVED_ALONE -> home && !name;
                            })
                    .as("%s", pair)
                    .isTrue();
        }
    }

    @Test
    void printsNobody() {
        assertThat(SET.persons().get(0).toString())
                .doesNotContain(SET.persons().get(0).name());
        assertThat(SET.toString()).doesNotContain(SET.persons().get(0).name());
    }
}
