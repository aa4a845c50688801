package org.communitycontrol.people.membership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;

/** Every registered person and household at the end of a day. */
public final class MembershipRegister {

    private final SortedMap<PersonId, ResidenceState> states;
    private final SortedMap<PersonId, HouseholdId> residences;
    private final SortedMap<HouseholdId, HouseholdState> households;
    private final ClosedPartition<ResidenceState> partition;
    private final List<Finding> findings;

    MembershipRegister(MembershipStore store, List<Finding> misfits) {
        SortedMap<PersonId, ResidenceState> stateOf = new TreeMap<>();
        SortedMap<PersonId, HouseholdId> residenceOf = new TreeMap<>();
        for (PersonId person : store.allPersons()) {
            store.state(person).ifPresent(state -> stateOf.put(person, state));
            store.residence(person).ifPresent(household -> residenceOf.put(person, household));
        }
        SortedMap<HouseholdId, HouseholdState> all = new TreeMap<>();
        for (HouseholdId household : store.allHouseholds()) {
            store.household(household).ifPresent(state -> all.put(household, state));
        }
        this.states = ImmutableSortedMap.copyOfSorted(stateOf);
        this.residences = ImmutableSortedMap.copyOfSorted(residenceOf);
        this.households = ImmutableSortedMap.copyOfSorted(all);
        this.partition = store.partition();
        List<Finding> found = new ArrayList<>(misfits);
        store.inTwo()
                .forEach(person -> found.add(
                        Finding.of(Place.NOWHERE, "person-in-two-households", Input.id("person", person.value()))));
        all.values().forEach(household -> contradictions(household, found));
        this.findings = ImmutableList.copyOf(found);
    }

    /** Returns the state of every registered person, by identifier. */
    public SortedMap<PersonId, ResidenceState> states() {
        return states;
    }

    /** Returns the one household every resident lives in, by person. */
    public SortedMap<PersonId, HouseholdId> residences() {
        return residences;
    }

    /** Returns every household, those that ended included, by identifier. */
    public SortedMap<HouseholdId, HouseholdState> households() {
        return households;
    }

    /** Returns the household {@code person} lives in; empty for who is not resident or not registered. */
    public Optional<HouseholdId> residence(PersonId person) {
        return Optional.ofNullable(residences.get(person));
    }

    /** Returns a household; empty if nobody ever named it. */
    public Optional<HouseholdState> household(HouseholdId id) {
        return Optional.ofNullable(households.get(id));
    }

    /** Returns all registered persons by state; the states add up to the registered. */
    public ClosedPartition<ResidenceState> partition() {
        return partition;
    }

    /** Returns the households in which somebody lives and nobody is the head, by identifier. */
    public SortedSet<HouseholdId> headless() {
        return households.values().stream()
                .filter(HouseholdState::isHeadless)
                .map(HouseholdState::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(HouseholdId::compareTo));
    }

    /**
     * Returns what is wrong: the changes without effect in their order ({@code person-unknown}, {@code person-known},
     * {@code person-deceased}, {@code not-a-member}, {@code household-unknown}, {@code household-exists}, {@code
     * household-ended}); then {@code person-in-two-households} for each who joined a second without leaving the first; then
     * for each household {@code household-lost-its-head} where its head died or left and nobody followed, and {@code
     * vacant-with-members}.
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipRegister that
                && states.equals(that.states)
                && residences.equals(that.residences)
                && households.equals(that.households)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return 31 * states.hashCode() + residences.hashCode();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "MembershipRegister[" + states.size() + " persons, " + households.size() + " households]";
    }

    private static void contradictions(HouseholdState household, List<Finding> found) {
        if (household.isHeadless()
                && household.headship() instanceof Headship.WithoutHead gone
                && gone.cause() != Headship.Cause.NEVER_NAMED) {
            found.add(Finding.of(
                    Place.NOWHERE,
                    "household-lost-its-head",
                    Input.id("household", household.id().value()),
                    Input.code("cause", gone.cause().code()),
                    Input.day("since", gone.since())));
        }
        boolean vacant = household
                .occupancy()
                .filter(look -> look.occupancy() == Occupancy.VACANT)
                .isPresent();
        if (vacant && !household.members().isEmpty()) {
            found.add(Finding.of(
                    Place.NOWHERE,
                    "vacant-with-members",
                    Input.id("household", household.id().value()),
                    Input.count("members", household.members().size())));
        }
    }
}
