package org.communitycontrol.testkit.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Draws households with traps among them; {@link Doubler} then registers some of their people again.
 *
 * <p>Of 1,000 people about 85 stand twice. One in ten has no identity number, one in four no telephone number; a quarter
 * of the households gave one number for all.
 */
final class Population {

    static final LocalDate LAST_BIRTH = LocalDate.of(2020, 1, 31);

    private static final int DOUBLES_IN_1000 = 78;

    private final int size;
    private final Random random;
    private final List<Integer> keys = new ArrayList<>();
    private final MadeUpName names;
    private final MadeUpNumber numbers;
    private final List<List<LabelledPerson>> households = new ArrayList<>();
    private final List<LabelledPair<Trap>> traps = new ArrayList<>();
    private int people;
    private int homes;

    Population(long seed, int size) {
        this.size = size;
        this.random = new Random(seed);
        this.names = new MadeUpName(random);
        this.numbers = new MadeUpNumber(random);
        for (int i = 0; i < size + 1000; i++) {
            keys.add(i);
        }
        Collections.shuffle(keys, random);
    }

    LabelledSet draw() {
        int once = size - size / 1000 * DOUBLES_IN_1000;
        while (people < once) {
            household();
        }
        Doubler doubler = new Doubler(random, names, numbers, this);
        doubler.doubleSome(households, size - people);
        List<LabelledPerson> all = new ArrayList<>(doubler.doubles());
        households.forEach(all::addAll);
        all.sort(Comparator.comparing(LabelledPerson::id));
        List<LabelledPair<Mistake>> duplicates = new ArrayList<>(doubler.pairs());
        Collections.sort(duplicates);
        Collections.sort(traps);
        return new LabelledSet(all, duplicates, traps);
    }

    /** Returns a key that says nothing about the order in which people were drawn. */
    String nextPerson() {
        return "P-" + (1_000_000 + keys.get(people++));
    }

    String nextHousehold() {
        return "H-" + (1_000_000 + homes++);
    }

    private void household() {
        String home = nextHousehold();
        String place = numbers.place();
        boolean manyParts = random.nextInt(100) < 8;
        String familyPhone = random.nextInt(4) == 0 ? numbers.phone() : "";
        String surname = names.surname();
        int event = random.nextInt(1000);
        int members = 1 + random.nextInt(4) + (random.nextInt(4) == 0 ? 1 : 0);
        List<LabelledPerson> family = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            int age = i < 2 ? 25 + random.nextInt(60) : random.nextInt(30);
            String name = manyParts ? names.manyParts() : (i == 1 ? names.surname() : surname) + names.given();
            family.add(person(home, place, familyPhone, name, birth(age), random.nextBoolean()));
        }
        if (event < 12) {
            twins(family, home, place, familyPhone, surname);
        } else if (event < 24) {
            grandparent(family, home, place, familyPhone, surname);
        }
        households.add(family);
        if (!familyPhone.isEmpty() && family.size() > 1) {
            trap(family.get(0), family.get(1), Trap.FAMILY_PHONE);
        }
        if (event >= 24 && event < 40) {
            namesake(family.get(0));
        }
    }

    private void twins(List<LabelledPerson> family, String home, String place, String phone, String surname) {
        LocalDate birth = birth(random.nextInt(40));
        boolean male = random.nextBoolean();
        String given = names.given();
        LabelledPerson one = person(home, place, phone, surname + given, birth, male);
        String other = given.substring(0, given.length() - 1) + names.sibling(given);
        LabelledPerson two = person(home, place, phone, surname + other, birth, random.nextInt(4) == 0 ? !male : male);
        family.add(one);
        family.add(two);
        trap(one, two, Trap.TWINS);
    }

    private void grandparent(List<LabelledPerson> family, String home, String place, String phone, String surname) {
        String name = surname + names.given();
        boolean male = random.nextBoolean();
        LabelledPerson old = person(home, place, phone, name, birth(62 + random.nextInt(25)), male);
        LabelledPerson young = person(home, place, phone, name, birth(1 + random.nextInt(15)), male);
        family.add(old);
        family.add(young);
        trap(old, young, Trap.GRANDPARENT);
    }

    /** Somebody elsewhere has the name and the date of birth of somebody here. */
    private void namesake(LabelledPerson here) {
        if (here.birthDate().isEmpty()) {
            return;
        }
        LabelledPerson there = person(
                nextHousehold(),
                numbers.place(),
                "",
                here.name(),
                LocalDate.parse(here.birthDate()),
                here.sex().equals("male"));
        households.add(new ArrayList<>(List.of(there)));
        trap(here, there, Trap.NAMESAKES);
    }

    private LabelledPerson person(
            String home, String place, String familyPhone, String name, LocalDate birth, boolean male) {
        boolean numbered = random.nextInt(10) > 0;
        String own = random.nextInt(4) == 0 ? "" : numbers.phone();
        String residentId = numbers.residentId(place, birth, male);
        boolean dated = !numbered ? random.nextInt(50) > 0 : random.nextInt(5) > 0;
        return new LabelledPerson(
                nextPerson(),
                home,
                name,
                numbered ? residentId : "",
                familyPhone.isEmpty() ? own : familyPhone,
                dated ? birth.toString() : "",
                numbered && random.nextInt(3) == 0 ? "" : male ? "male" : "female");
    }

    private LocalDate birth(int age) {
        return LAST_BIRTH.minusYears(age).minusDays(random.nextInt(365));
    }

    private void trap(LabelledPerson one, LabelledPerson other, Trap trap) {
        traps.add(LabelledPair.of(one.id(), other.id(), trap));
    }
}
