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
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.DatedMembership;
import org.communitycontrol.people.membership.MembershipChange;
import org.communitycontrol.people.membership.MembershipFacts;
import org.communitycontrol.people.membership.MembershipHistory;
import org.communitycontrol.territory.history.DatedChange;
import org.communitycontrol.territory.history.DividedDwelling;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.StartingAreas;
import org.communitycontrol.territory.history.TerritoryFacts;
import org.communitycontrol.territory.history.TerritoryHistory;

/**
 * A register and what happened to it since: who is registered where on any day.
 *
 * <p>The register says how things were before the first change. A household that splits gives a second one where the first
 * lies; one that is merged into another is registered no more, and its people are with the other; who died or moved away is
 * registered no more, and who left without anybody recording whereto stays where the register has them. Grids and
 * communities go on as the {@linkplain Hierarchy#GRID grid} and the {@linkplain Hierarchy#ADMINISTRATIVE administrative}
 * hierarchy say, as far as their areas have codes for identifiers.
 *
 * <p>{@code of(register, ledger.knownAt(moment))} answers as one would have answered at that moment.
 */
public final class RegisterHistory {

    private final CommunityRegister beginning;
    private final MembershipHistory membership;
    private final List<DatedMembership> memberships;
    private final TerritoryHistory territory;
    private final SortedSet<LocalDate> days;

    private RegisterHistory(CommunityRegister beginning, Ledger ledger) {
        this.beginning = beginning;
        this.memberships = MembershipFacts.of(ledger, PersonAliases.none()).changes();
        Map<PersonId, HouseholdId> homes = new HashMap<>();
        if (!memberships.isEmpty()) {
            beginning.persons().forEach((id, person) -> homes.put(id, person.household()));
        }
        this.membership = MembershipHistory.of(homes, ledger);
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

    /** Returns the history of {@code beginning}; facts that cannot be read are left out of it. */
    public static RegisterHistory of(CommunityRegister beginning, Ledger ledger) {
        return new RegisterHistory(beginning, ledger);
    }

    /** Returns whether a fact of {@code kind} can change a register. */
    public static boolean isChange(FactKind kind) {
        return MembershipFacts.isChange(kind) || TerritoryFacts.isChange(kind);
    }

    /** Returns the days on which something changes. */
    public SortedSet<LocalDate> days() {
        return days;
    }

    /**
     * Returns the register at the end of {@code day}; changes of later days are not looked at.
     *
     * <p>The findings are those of {@code MembershipRegister} and {@link TerritoryHistory#findings}; {@code
     * member-of-unknown-household} for who lives in a household that is registered nowhere and counts where the register
     * has them; {@code areas-without-code} for dwellings in areas whose identifiers are no codes.
     */
    public Accepted<CommunityRegister> on(LocalDate day) {
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

    /** Returns the number of days with a change only. */
    @Override
    public String toString() {
        return "RegisterHistory[" + beginning + ", " + days.size() + " days]";
    }
}
