package org.communitycontrol.people.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Persons and households while they change, indexed both ways so that one change costs what it moves.
 *
 * <p>A person may for a while have joined two households and left neither: the claims are kept in the order of joining, and
 * the last is the residence.
 */
final class MembershipStore {

    /** What is known of one person. */
    private static final class Entry {
        private final List<HouseholdId> claims = new ArrayList<>();
        private final SortedSet<HouseholdId> second = new TreeSet<>();
        private ResidenceState state = ResidenceState.WITHOUT_RESIDENCE;
    }

    /** What is known of one household. */
    private static final class Home {
        private final SortedSet<PersonId> members = new TreeSet<>();
        private final SortedSet<PersonId> claimants = new TreeSet<>();
        private final SortedSet<PersonId> second = new TreeSet<>();
        private Headship headship;
        private Optional<VerifiedOccupancy> occupancy = Optional.empty();
        private Optional<HouseholdId> mergedInto = Optional.empty();

        Home(LocalDate since) {
            this.headship = new Headship.WithoutHead(Headship.Cause.NEVER_NAMED, since);
        }
    }

    private final Map<PersonId, Entry> persons = new HashMap<>();
    private final Map<HouseholdId, Home> homes = new HashMap<>();
    private final Map<ResidenceState, Long> counts = new EnumMap<>(ResidenceState.class);
    private final SortedSet<PersonId> inTwo = new TreeSet<>();

    boolean isKnown(PersonId person) {
        return persons.containsKey(person);
    }

    boolean isKnown(HouseholdId household) {
        return homes.containsKey(household);
    }

    boolean isDeceased(PersonId person) {
        return state(person).equals(Optional.of(ResidenceState.DECEASED));
    }

    Optional<ResidenceState> state(PersonId person) {
        return Optional.ofNullable(persons.get(person)).map(entry -> entry.state);
    }

    Optional<HouseholdId> residence(PersonId person) {
        Entry entry = persons.get(person);
        return entry == null || entry.claims.isEmpty()
                ? Optional.empty()
                : Optional.of(entry.claims.get(entry.claims.size() - 1));
    }

    boolean claims(PersonId person, HouseholdId household) {
        Entry entry = persons.get(person);
        return entry != null && entry.claims.contains(household);
    }

    boolean hasSecond(PersonId person, HouseholdId household) {
        Entry entry = persons.get(person);
        return entry != null && entry.second.contains(household);
    }

    SortedSet<HouseholdId> secondResidences(PersonId person) {
        Entry entry = persons.get(person);
        return entry == null ? new TreeSet<>() : entry.second;
    }

    Set<PersonId> members(HouseholdId household) {
        Home home = homes.get(household);
        return home == null ? Set.of() : home.members;
    }

    Set<PersonId> secondResidents(HouseholdId household) {
        Home home = homes.get(household);
        return home == null ? Set.of() : home.second;
    }

    Set<PersonId> allPersons() {
        return persons.keySet();
    }

    Set<HouseholdId> allHouseholds() {
        return homes.keySet();
    }

    SortedSet<PersonId> inTwo() {
        return inTwo;
    }

    ClosedPartition<ResidenceState> partition() {
        return ClosedPartition.of(ResidenceState.class, counts);
    }

    Optional<HouseholdState> household(HouseholdId id) {
        @Nullable Home home = homes.get(id);
        return home == null
                ? Optional.empty()
                : Optional.of(HouseholdState.builder()
                        .id(id)
                        .addAllMembers(home.members)
                        .addAllSecondResidents(home.second)
                        .headship(home.headship)
                        .occupancy(home.occupancy)
                        .mergedInto(home.mergedInto)
                        .build());
    }

    /** Makes {@code household} the residence of {@code person}, beside others the person has not left. */
    void claim(PersonId person, HouseholdId household, LocalDate day) {
        Entry entry = entry(person);
        withdrawFromResidence(person, entry, day);
        entry.claims.remove(household);
        entry.claims.add(household);
        home(household, day).claimants.add(person);
        settle(person, entry, ResidenceState.WITHOUT_RESIDENCE, day);
    }

    /** Moves every claim and second residence of a household to another one. */
    void handOver(HouseholdId from, HouseholdId into, LocalDate day) {
        Home home = home(from, day);
        for (PersonId person : List.copyOf(home.claimants)) {
            Entry entry = entry(person);
            withdrawFromResidence(person, entry, day);
            int rank = entry.claims.indexOf(from);
            boolean lived = rank == entry.claims.size() - 1;
            if (lived) {
                entry.claims.remove(into);
                entry.claims.set(entry.claims.size() - 1, into);
            } else if (entry.claims.contains(into)) {
                entry.claims.remove(rank);
            } else {
                entry.claims.set(rank, into);
            }
            home.claimants.remove(person);
            home(into, day).claimants.add(person);
            settle(person, entry, entry.state, day);
        }
        for (PersonId person : List.copyOf(home.second)) {
            release(person, from, ResidenceState.WITHOUT_RESIDENCE, day);
            takeSecond(person, into, day);
        }
    }

    boolean hasEnded(HouseholdId household) {
        Home home = homes.get(household);
        return home != null && home.mergedInto.isPresent();
    }

    void takeSecond(PersonId person, HouseholdId household, LocalDate day) {
        Entry entry = entry(person);
        if (entry.second.add(household)) {
            home(household, day).second.add(person);
        }
    }

    /** Ends a claim or a second residence; who has no other claim is then in the state {@code otherwise}. */
    void release(PersonId person, HouseholdId household, ResidenceState otherwise, LocalDate day) {
        Entry entry = entry(person);
        if (entry.claims.contains(household)) {
            withdrawFromResidence(person, entry, day);
            entry.claims.remove(household);
            home(household, day).claimants.remove(person);
            settle(person, entry, otherwise, day);
        } else if (entry.second.remove(household)) {
            home(household, day).second.remove(person);
        }
    }

    void end(PersonId person, LocalDate day) {
        Entry entry = entry(person);
        residence(person).ifPresent(household -> {
            Home home = home(household, day);
            home.members.remove(person);
            unhead(home, person, Headship.Cause.DIED, day);
        });
        entry.second.forEach(household -> home(household, day).second.remove(person));
        entry.claims.forEach(household -> home(household, day).claimants.remove(person));
        entry.second.clear();
        entry.claims.clear();
        settle(person, entry, ResidenceState.DECEASED, day);
    }

    void name(HouseholdId household, PersonId head, LocalDate day) {
        home(household, day).headship = new Headship.HeadedBy(head);
    }

    void found(HouseholdId household, VerifiedOccupancy occupancy) {
        home(household, occupancy.on()).occupancy = Optional.of(occupancy);
    }

    void begin(HouseholdId household, LocalDate day) {
        Home home = home(household, day);
        if (home.mergedInto.isPresent()) {
            homes.put(household, new Home(day));
        }
    }

    void endInto(HouseholdId household, HouseholdId into, LocalDate day) {
        home(household, day).mergedInto = Optional.of(into);
    }

    private Entry entry(PersonId person) {
        Entry entry = persons.get(person);
        if (entry == null) {
            entry = new Entry();
            persons.put(person, entry);
            counts.merge(entry.state, 1L, Math::addExact);
        }
        return entry;
    }

    private Home home(HouseholdId household, LocalDate day) {
        return homes.computeIfAbsent(household, id -> new Home(day));
    }

    private void withdrawFromResidence(PersonId person, Entry entry, LocalDate day) {
        if (!entry.claims.isEmpty()) {
            home(entry.claims.get(entry.claims.size() - 1), day).members.remove(person);
        }
    }

    /** Puts the person into the residence of the last claim, and lets a household the head has left go on without. */
    private void settle(PersonId person, Entry entry, ResidenceState otherwise, LocalDate day) {
        for (HouseholdId other : entry.claims) {
            home(other, day);
        }
        Optional<HouseholdId> residence = residence(person);
        residence.ifPresent(household -> home(household, day).members.add(person));
        counts.merge(entry.state, -1L, Math::addExact);
        entry.state = residence.isPresent() ? ResidenceState.RESIDENT : otherwise;
        counts.merge(entry.state, 1L, Math::addExact);
        if (entry.claims.size() > 1) {
            inTwo.add(person);
        } else {
            inTwo.remove(person);
        }
    }

    /** Takes the headship from who no longer lives in the household. */
    void unheadIfGone(HouseholdId household, LocalDate day) {
        Home home = homes.get(household);
        Optional<PersonId> head = home == null ? Optional.empty() : home.headship.head();
        if (home != null && head.isPresent() && !home.members.contains(head.get())) {
            unhead(home, head.get(), Headship.Cause.LEFT, day);
        }
    }

    private static void unhead(Home home, PersonId person, Headship.Cause cause, LocalDate day) {
        if (home.headship.head().filter(person::equals).isPresent()) {
            home.headship = new Headship.WithoutHead(cause, day);
        }
    }
}
