package org.communitycontrol.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.DatedMembership;
import org.communitycontrol.people.membership.MembershipChange;
import org.communitycontrol.people.membership.MembershipHistory;
import org.communitycontrol.people.membership.MembershipRecords;
import org.communitycontrol.territory.history.DatedChange;
import org.communitycontrol.territory.history.DividedDwelling;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.StartingAreas;
import org.communitycontrol.territory.history.TerritoryHistory;

/** What changes a register in which no identifier is given up any more, and what comes of it on any day. */
final class RegisterChanges {

    private final CommunityRegister beginning;
    private final MembershipHistory membership;
    private final List<DatedMembership> memberships;
    private final TerritoryHistory territory;
    private final SortedSet<LocalDate> days;

    RegisterChanges(CommunityRegister beginning, Ledger ledger, PersonAliases aliases) {
        this.beginning = beginning;
        this.memberships = MembershipRecords.of(ledger, aliases).changes();
        Map<PersonId, HouseholdId> homes = new HashMap<>();
        if (!memberships.isEmpty()) {
            beginning.persons().forEach((id, person) -> homes.put(id, person.household()));
        }
        this.membership = MembershipHistory.of(homes, ledger, aliases);
        Map<Hierarchy, StartingAreas> areas = new HashMap<>();
        SortedSet<Hierarchy> changed = TerritoryHistory.of(ledger).hierarchies();
        if (changed.contains(Hierarchy.GRID)) {
            areas.put(Hierarchy.GRID, StartingAreas.grids(beginning.households().values()));
        }
        if (changed.contains(Hierarchy.ADMINISTRATIVE)) {
            areas.put(
                    Hierarchy.ADMINISTRATIVE,
                    StartingAreas.communities(beginning.households().values()));
        }
        this.territory = TerritoryHistory.of(areas, areas.isEmpty() ? List.of() : divided(), ledger);
        this.days = Stream.concat(
                        memberships.stream().map(DatedMembership::on),
                        areas.keySet().stream()
                                .flatMap(hierarchy ->
                                        territory.changes(hierarchy).stream().map(DatedChange::on)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private List<DividedDwelling> divided() {
        ImmutableList.Builder<DividedDwelling> divided = ImmutableList.builder();
        for (DatedMembership dated : memberships) {
            if (dated.change() instanceof MembershipChange.Split split) {
                divided.add(new DividedDwelling(dated.on(), split.household(), split.into()));
            } else if (dated.change() instanceof MembershipChange.Merged merged) {
                divided.add(new DividedDwelling(dated.on(), merged.household(), merged.into()));
            }
        }
        return divided.build();
    }

    /** Returns the days on which something changes. */
    SortedSet<LocalDate> days() {
        return days;
    }

    /** Returns the register at the end of {@code day}, as {@link RegisterHistory#on} says it. */
    Accepted<CommunityRegister> on(LocalDate day) {
        if (days.isEmpty() || days.first().isAfter(day)) {
            return Accepted.of(List.of(beginning));
        }
        RegisterOfTheDay today = new RegisterOfTheDay(beginning);
        if (!memberships.isEmpty()) {
            today.apply(
                    membership.register(day),
                    memberships.stream()
                            .filter(change -> !change.on().isAfter(day))
                            .toList());
        }
        for (Hierarchy hierarchy : List.of(Hierarchy.ADMINISTRATIVE, Hierarchy.GRID)) {
            if (!territory.changes(hierarchy).isEmpty()) {
                today.apply(territory.topology(hierarchy, day), territory.findings(hierarchy, day));
            }
        }
        return today.register();
    }
}
