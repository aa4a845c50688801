package org.communitycontrol.testkit.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Registers people a second time, each with one mistake.
 *
 * <p>Beside its mistake a second record of a modelled class lacks the identity number in half of the cases, keeps the
 * household and the telephone number, and so has something left to know the person by; where the mistake is in the
 * identity number, a third live in another household. Households that moved keep their members.
 */
final class Doubler {

    /** For each time an unmodelled mistake is planted, a modelled one is planted this often. */
    private static final int MODELLED_WEIGHT = 3;

    private final Random random;
    private final MadeUpName names;
    private final MadeUpNumber numbers;
    private final Population population;
    private final List<LabelledPerson> doubles = new ArrayList<>();
    private final List<LabelledPair<Mistake>> pairs = new ArrayList<>();

    Doubler(Random random, MadeUpName names, MadeUpNumber numbers, Population population) {
        this.random = random;
        this.names = names;
        this.numbers = numbers;
        this.population = population;
    }

    /** Plants about {@code count} second records, the classes in turn; one household has one class at most. */
    void doubleSome(List<List<LabelledPerson>> households, int count) {
        List<List<LabelledPerson>> shuffled = new ArrayList<>(households);
        Collections.shuffle(shuffled, random);
        List<Mistake> turns = new ArrayList<>();
        for (Mistake mistake : Mistake.values()) {
            for (int i = 0; i < (mistake.modelled() ? MODELLED_WEIGHT : 1); i++) {
                turns.add(mistake);
            }
        }
        int turn = 0;
        List<List<LabelledPerson>> waiting = new ArrayList<>(shuffled);
        while (doubles.size() < count && !waiting.isEmpty()) {
            Mistake mistake = turns.get(turn++ % turns.size());
            // Some mistakes suit few people: look a good way ahead, keep the order of the rest.
            for (int i = 0; i < waiting.size(); i++) {
                if (plant(mistake, waiting.get(waiting.size() - 1 - i))) {
                    waiting.remove(waiting.size() - 1 - i);
                    break;
                }
            }
        }
    }

    List<LabelledPerson> doubles() {
        return doubles;
    }

    List<LabelledPair<Mistake>> pairs() {
        return pairs;
    }

    private boolean plant(Mistake mistake, List<LabelledPerson> family) {
        if (mistake == Mistake.HOUSEHOLD_MOVED) {
            return moved(family);
        }
        LabelledPerson first = family.get(random.nextInt(family.size()));
        Optional<LabelledPerson> second = second(mistake, first);
        second.ifPresent(person -> add(first, person, mistake));
        return second.isPresent();
    }

    private boolean moved(List<LabelledPerson> family) {
        boolean recognisable =
                family.stream().allMatch(person -> !person.birthDate().isEmpty()) && family.size() > 1;
        if (recognisable) {
            String home = population.nextHousehold();
            for (LabelledPerson first : family) {
                add(first, halfUnnumbered(first).as(population.nextPerson(), home), Mistake.HOUSEHOLD_MOVED);
            }
        }
        return recognisable;
    }

    private Optional<LabelledPerson> second(Mistake mistake, LabelledPerson first) {
        boolean numbered = first.residentId().length() == 18;
        boolean dated = !first.birthDate().isEmpty();
        return switch (mistake) {
            case ID_ONE_DIGIT ->
                numbered
                        ? Optional.of(elsewhere(first.numbered(numbers.oneDigit(first.residentId()))))
                        : Optional.empty();
            case ID_TRANSPOSED ->
                numbered
                        ? numbers.transposed(first.residentId())
                                .map(first::numbered)
                                .map(this::elsewhere)
                        : Optional.empty();
            case ID_OLD_FORM ->
                numbered
                        ? numbers.oldForm(first.residentId())
                                .map(first::numbered)
                                .map(this::elsewhere)
                        : Optional.empty();
            case NAME_HOMOPHONE -> named(dated, first, names.homophone(first.name()));
            case NAME_VARIANT -> named(dated, first, names.variant(first.name()));
            case NAME_SEPARATOR -> named(dated, first, names.separator(first.name()));
            case NAME_PART_MISSING -> named(dated, first, names.partMissing(first.name()));
            case NAME_SWAPPED -> named(dated, first, names.swapped(first.name()));
            case PHONE_CHANGED ->
                dated && !first.phone().isEmpty()
                        ? Optional.of(halfUnnumbered(first).phoning(numbers.phone()))
                        : Optional.empty();
            case HOUSEHOLD_MOVED -> Optional.empty();
            case BIRTH_DATE_GUESSED ->
                dated
                        ? Optional.of(first.numbered("")
                                .born(LocalDate.parse(first.birthDate())
                                        .withDayOfYear(1)
                                        .minusYears(1 + random.nextInt(3))
                                        .toString()))
                        : Optional.empty();
            case NICKNAME ->
                names.nickname(first.name()).map(name -> first.numbered("").named(name));
            case NAME_IN_LETTERS ->
                names.letters(first.name()).map(name -> first.numbered("").named(name));
            case ID_ROUNDED ->
                numbered
                        ? names.homophone(first.name())
                                .map(name -> first.numbered(numbers.rounded(first.residentId()))
                                        .named(name))
                        : Optional.empty();
            case MOVED_ALONE ->
                dated
                        ? Optional.of(first.numbered("").phoning("").as(first.id(), population.nextHousehold()))
                        : Optional.empty();
        };
    }

    private Optional<LabelledPerson> named(boolean dated, LabelledPerson first, Optional<String> name) {
        return dated ? name.map(other -> halfUnnumbered(first).named(other)) : Optional.empty();
    }

    private LabelledPerson halfUnnumbered(LabelledPerson person) {
        return random.nextBoolean() ? person : person.numbered("");
    }

    private LabelledPerson elsewhere(LabelledPerson person) {
        return random.nextInt(3) == 0
                ? person.as(person.id(), population.nextHousehold()).phoning("")
                : person;
    }

    private void add(LabelledPerson first, LabelledPerson second, Mistake mistake) {
        LabelledPerson kept =
                second.id().equals(first.id()) ? second.as(population.nextPerson(), second.household()) : second;
        doubles.add(kept);
        pairs.add(LabelledPair.of(first.id(), kept.id(), mistake));
    }
}
