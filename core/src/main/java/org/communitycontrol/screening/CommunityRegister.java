package org.communitycontrol.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.territory.GridCode;

/**
 * The households and persons of one or more communities, each person in a registered household.
 *
 * <p>This is the denominator of every coverage: what was never visited is in it all the same. Immutable.
 */
public final class CommunityRegister {

    private final SortedMap<HouseholdId, Household> households;
    private final SortedMap<PersonId, Person> persons;
    private final boolean personsGiven;

    private CommunityRegister(
            SortedMap<HouseholdId, Household> households, SortedMap<PersonId, Person> persons, boolean personsGiven) {
        this.households = households;
        this.persons = persons;
        this.personsGiven = personsGiven;
    }

    /**
     * Returns the register of {@code households} without a register of persons.
     *
     * @param grids the grids that exist; empty if the host did not say
     */
    public static Accepted<CommunityRegister> of(List<Placed<Household>> households, Set<GridCode> grids) {
        return assemble(households, grids, List.of(), false);
    }

    /**
     * Returns the register of {@code households} and {@code persons}, and what is wrong between the records.
     *
     * <p>A repeated identifier keeps the first record and reports the rest ({@code repeated-id}). A household in a grid
     * that does not exist ({@code unknown-grid}) stays in its community's denominator, without a grid: a wrong code must
     * not make a dwelling vanish. A person in a household that is not registered ({@code unknown-household}) can be
     * placed nowhere and is left out.
     *
     * @param grids the grids that exist; empty if the host did not say
     */
    public static Accepted<CommunityRegister> of(
            List<Placed<Household>> households, Set<GridCode> grids, List<Placed<Person>> persons) {
        return assemble(households, grids, persons, true);
    }

    private static Accepted<CommunityRegister> assemble(
            List<Placed<Household>> households,
            Set<GridCode> grids,
            List<Placed<Person>> persons,
            boolean personsGiven) {
        List<Finding> findings = new ArrayList<>();
        SortedMap<HouseholdId, Household> byHousehold = new TreeMap<>();
        Set<GridCode> known = ImmutableSet.copyOf(grids);
        for (Placed<Household> placed : households) {
            Household household = placed.value();
            boolean unknownGrid = !known.isEmpty()
                    && household.grid().filter(grid -> !known.contains(grid)).isPresent();
            if (byHousehold.putIfAbsent(household.id(), unknownGrid ? withoutGrid(household) : household) != null) {
                findings.add(Finding.of(placed.place(), "repeated-id"));
            } else if (unknownGrid) {
                findings.add(Finding.of(placed.place(), "unknown-grid"));
            }
        }
        SortedMap<PersonId, Person> byPerson = new TreeMap<>();
        for (Placed<Person> placed : persons) {
            Person person = placed.value();
            if (!byHousehold.containsKey(person.household())) {
                findings.add(Finding.of(placed.place(), "unknown-household"));
            } else if (byPerson.putIfAbsent(person.id(), person) != null) {
                findings.add(Finding.of(placed.place(), "repeated-id"));
            }
        }
        CommunityRegister register = new CommunityRegister(
                ImmutableSortedMap.copyOfSorted(byHousehold), ImmutableSortedMap.copyOfSorted(byPerson), personsGiven);
        return new Accepted<>(List.of(register), findings);
    }

    private static Household withoutGrid(Household household) {
        return Household.builder()
                .id(household.id())
                .community(household.community())
                .address(household.address())
                .location(household.location())
                .build();
    }

    /**
     * Returns this register with each person once, under the identifier that goes on.
     *
     * <p>They are as the record of that identifier says, or where there is none that of an alias in the least household, and
     * belong to every key group that any of their records names.
     */
    CommunityRegister merged(PersonAliases aliases) {
        SortedMap<PersonId, Person> once = new TreeMap<>();
        persons.forEach((id, person) -> {
            if (!aliases.isShared(id)) {
                once.put(id, person);
            } else if (!once.containsKey(aliases.resolve(id))) {
                once.put(aliases.resolve(id), merged(aliases.resolve(id), aliases));
            }
        });
        return new CommunityRegister(households, ImmutableSortedMap.copyOfSorted(once), personsGiven);
    }

    private Person merged(PersonId id, PersonAliases aliases) {
        List<Person> records = aliases.all(id).stream()
                .map(one -> persons.get(one))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Person::household))
                .toList();
        Person first = persons.getOrDefault(id, records.get(0));
        return Person.builder()
                .id(id)
                .household(first.household())
                .name(first.name())
                .residentId(first.residentId())
                .phone(first.phone())
                .birthDate(first.birthDate())
                .sex(first.sex())
                .addAllKeyGroups(records.stream()
                        .flatMap(each -> each.keyGroups().stream())
                        .distinct()
                        .toList())
                .build();
    }

    /** Returns all households, by identifier. */
    public SortedMap<HouseholdId, Household> households() {
        return households;
    }

    /** Returns all persons, by identifier. */
    public SortedMap<PersonId, Person> persons() {
        return persons;
    }

    /** Returns whether a register of persons was given; without one the second coverage cannot be told. */
    public boolean personsGiven() {
        return personsGiven;
    }

    /** Returns the household with {@code id}; empty if it is not registered. */
    public Optional<Household> household(HouseholdId id) {
        return Optional.ofNullable(households.get(id));
    }

    /** Returns the household {@code person} lives in; every registered person has one. */
    public Household home(Person person) {
        return household(person.household()).orElseThrow();
    }

    /** Returns whether {@code person} must be monitored on {@code day}. */
    public static boolean isKeyPerson(Person person, LocalDate day, CoverageRule rule) {
        return person.keyGroupsOn(day).stream().anyMatch(rule.keyGroups()::contains);
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "CommunityRegister[" + households.size() + " households, " + persons.size() + " persons]";
    }
}
