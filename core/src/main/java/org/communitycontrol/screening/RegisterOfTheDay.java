package org.communitycontrol.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.membership.DatedMembership;
import org.communitycontrol.people.membership.HouseholdState;
import org.communitycontrol.people.membership.MembershipChange;
import org.communitycontrol.people.membership.MembershipRegister;
import org.communitycontrol.people.membership.ResidenceState;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.history.AreaId;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.Topology;

/** A register while the changes up to one day are worked into it. */
final class RegisterOfTheDay {

    private final CommunityRegister beginning;
    private final NavigableMap<HouseholdId, Household> households;
    private final NavigableMap<PersonId, HouseholdId> homes = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    RegisterOfTheDay(CommunityRegister beginning) {
        this.beginning = beginning;
        this.households = new TreeMap<>(beginning.households());
        beginning.persons().forEach((id, person) -> homes.put(id, person.household()));
    }

    /** Works in who lives where; {@code changes} are those up to the day, in their order. */
    void apply(MembershipRegister members, List<DatedMembership> changes) {
        findings.addAll(members.findings());
        for (DatedMembership dated : changes) {
            if (dated.change() instanceof MembershipChange.Split split) {
                placeBeside(split.household(), split.into(), members);
            } else if (dated.change() instanceof MembershipChange.Merged merged) {
                placeBeside(merged.household(), merged.into(), members);
            }
        }
        members.states().forEach((person, state) -> place(person, state, members));
        members.households().values().stream()
                .filter(state -> successor(state.id(), members)
                        .filter(households::containsKey)
                        .isPresent())
                .forEach(state -> households.remove(state.id()));
    }

    /** A household that came about where another one lies. */
    private void placeBeside(HouseholdId known, HouseholdId other, MembershipRegister members) {
        Household beside = households.get(known);
        if (beside != null
                && !households.containsKey(other)
                && members.household(other).isPresent()) {
            households.put(
                    other,
                    Household.builder()
                            .id(other)
                            .community(beside.community())
                            .grid(beside.grid())
                            .build());
        }
    }

    private void place(PersonId person, ResidenceState state, MembershipRegister members) {
        if (state == ResidenceState.DECEASED || state == ResidenceState.MOVED_AWAY) {
            homes.remove(person);
            return;
        }
        Optional<HouseholdId> home = members.residence(person).or(() -> Optional.ofNullable(homes.get(person)));
        Optional<HouseholdId> last = home.flatMap(id -> successor(id, members).or(() -> home));
        if (last.filter(households::containsKey).isPresent()) {
            homes.put(person, last.get());
        } else if (beginning.personsGiven()) {
            findings.add(Finding.of(Place.NOWHERE, "member-of-unknown-household", Input.id("person", person.value())));
            Optional.ofNullable(homes.get(person))
                    .flatMap(id -> successor(id, members))
                    .filter(households::containsKey)
                    .ifPresent(id -> homes.put(person, id));
        }
    }

    /** Returns the household that went on where this one ended; empty for one that did not end. */
    private static Optional<HouseholdId> successor(HouseholdId household, MembershipRegister members) {
        Optional<HouseholdId> last = Optional.empty();
        Optional<HouseholdId> next = mergedInto(household, members);
        for (int steps = members.households().size(); next.isPresent() && steps > 0; steps--) {
            last = next;
            next = mergedInto(next.get(), members);
        }
        return last;
    }

    private static Optional<HouseholdId> mergedInto(HouseholdId household, MembershipRegister members) {
        return members.household(household).flatMap(HouseholdState::mergedInto);
    }

    /** Works in where the dwellings lie. */
    void apply(Topology topology, List<Finding> misfits) {
        findings.addAll(misfits);
        boolean grids = topology.hierarchy().equals(Hierarchy.GRID);
        long withoutCode = 0;
        for (Household home : List.copyOf(households.values())) {
            Optional<AreaId> area = topology.areaOf(home.id());
            if (area.isEmpty()) {
                if (grids && topology.unassigned().contains(home.id())) {
                    move(home, home.community(), Optional.empty());
                }
                continue;
            }
            String code = area.get().value();
            Optional<GridCode> grid = grids ? gridCode(code) : Optional.empty();
            Optional<DivisionCode> community = grid.map(GridCode::community).or(() -> communityCode(code));
            if (community.isEmpty()) {
                withoutCode++;
            } else {
                Optional<GridCode> within = grids ? grid : home.grid().filter(known -> known.isWithin(community.get()));
                move(home, community.get(), within);
            }
        }
        if (withoutCode > 0) {
            findings.add(Finding.of(
                    Place.NOWHERE,
                    "areas-without-code",
                    Input.count("dwellings", withoutCode),
                    Input.code("hierarchy", topology.hierarchy().code())));
        }
    }

    private void move(Household home, DivisionCode community, Optional<GridCode> grid) {
        if (!home.community().equals(community) || !home.grid().equals(grid)) {
            households.put(
                    home.id(),
                    Household.builder()
                            .id(home.id())
                            .community(community)
                            .grid(grid)
                            .address(home.address())
                            .location(home.location())
                            .build());
        }
    }

    private static Optional<GridCode> gridCode(String code) {
        try {
            return Optional.of(GridCode.parse(code));
        } catch (DomainException.InvalidValue noCode) {
            return Optional.empty();
        }
    }

    private static Optional<DivisionCode> communityCode(String code) {
        try {
            return Optional.of(DivisionCode.parse(code)).filter(each -> each.level() == DivisionLevel.COMMUNITY);
        } catch (DomainException.InvalidValue noCode) {
            return Optional.empty();
        }
    }

    /** Returns the register of the day and everything that did not fit. */
    Accepted<CommunityRegister> register() {
        List<Placed<Household>> all = new ArrayList<>(households.size());
        households.values().forEach(home -> all.add(new Placed<>(home, Place.NOWHERE)));
        Accepted<CommunityRegister> register = beginning.personsGiven()
                ? CommunityRegister.of(all, Set.of(), persons())
                : CommunityRegister.of(all, Set.of());
        List<Finding> together = new ArrayList<>(findings);
        together.addAll(register.findings());
        return new Accepted<>(register.values(), together);
    }

    private List<Placed<Person>> persons() {
        List<Placed<Person>> persons = new ArrayList<>(homes.size());
        for (Map.Entry<PersonId, HouseholdId> each : homes.entrySet()) {
            Person known = beginning.persons().get(each.getKey());
            Person.Builder person = Person.builder();
            if (known == null) {
                person.id(each.getKey()).household(each.getValue());
            } else if (known.household().equals(each.getValue())) {
                persons.add(new Placed<>(known, Place.NOWHERE));
                continue;
            } else {
                person.id(known.id())
                        .household(each.getValue())
                        .name(known.name())
                        .residentId(known.residentId())
                        .phone(known.phone())
                        .birthDate(known.birthDate())
                        .sex(known.sex())
                        .addAllKeyGroups(known.keyGroups());
            }
            persons.add(new Placed<>(person.build(), Place.NOWHERE));
        }
        return persons;
    }
}
