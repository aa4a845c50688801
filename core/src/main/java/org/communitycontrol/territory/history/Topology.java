package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.people.HouseholdId;

/**
 * The areas of one hierarchy on one day, and which dwelling lies in which of them.
 *
 * <p>A dwelling lies in one area directly, and in those above it; or in none, and then it is {@linkplain #unassigned
 * unassigned}.
 */
public final class Topology {

    private final Hierarchy hierarchy;
    private final SortedMap<AreaId, Area> areas;
    private final SortedMap<HouseholdId, AreaId> assigned;
    private final SortedSet<HouseholdId> unassigned;

    Topology(
            Hierarchy hierarchy,
            Map<AreaId, Area> areas,
            Map<HouseholdId, AreaId> assigned,
            SortedSet<HouseholdId> unassigned) {
        this.hierarchy = hierarchy;
        this.areas = ImmutableSortedMap.copyOf(areas);
        this.assigned = ImmutableSortedMap.copyOf(assigned);
        this.unassigned = ImmutableSortedSet.copyOfSorted(unassigned);
    }

    /** Returns the hierarchy. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Returns every area, by identifier. */
    public SortedMap<AreaId, Area> areas() {
        return areas;
    }

    /** Returns where every assigned dwelling lies directly. */
    public SortedMap<HouseholdId, AreaId> assigned() {
        return assigned;
    }

    /** Returns the dwellings that lie in no area: theirs is gone, or they were assigned to one that was never there. */
    public SortedSet<HouseholdId> unassigned() {
        return unassigned;
    }

    /** Returns the area in which {@code dwelling} lies directly; empty if it lies in none or is not known. */
    public Optional<AreaId> areaOf(HouseholdId dwelling) {
        return Optional.ofNullable(assigned.get(dwelling));
    }

    /** Returns {@code area}, what it lies in, and so on to the top; empty if there is no such area. */
    public List<AreaId> chain(AreaId area) {
        ImmutableList.Builder<AreaId> chain = ImmutableList.builder();
        for (Optional<Area> at = Optional.ofNullable(areas.get(area));
                at.isPresent();
                at = at.flatMap(Area::parent).flatMap(id -> Optional.ofNullable(areas.get(id)))) {
            chain.add(at.get().id());
        }
        return chain.build();
    }

    /** Returns the dwellings of every area that has any, those of the areas in it included. */
    public SortedMap<AreaId, SortedSet<HouseholdId>> dwellings() {
        SortedMap<AreaId, SortedSet<HouseholdId>> dwellings = new TreeMap<>();
        Map<AreaId, List<AreaId>> chains = new TreeMap<>();
        assigned.forEach((dwelling, area) -> chains.computeIfAbsent(area, this::chain)
                .forEach(above ->
                        dwellings.computeIfAbsent(above, id -> new TreeSet<>()).add(dwelling)));
        return dwellings;
    }

    /** Returns the areas without a dwelling, directly or below: none was ever assigned, or all went elsewhere. */
    public List<AreaId> empty() {
        List<AreaId> empty = new ArrayList<>(areas.keySet());
        empty.removeAll(dwellings().keySet());
        return ImmutableList.copyOf(empty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topology that
                && hierarchy.equals(that.hierarchy)
                && areas.equals(that.areas)
                && assigned.equals(that.assigned)
                && unassigned.equals(that.unassigned);
    }

    @Override
    public int hashCode() {
        return 31 * areas.hashCode() + assigned.hashCode();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "Topology[" + hierarchy.code() + ", " + areas.size() + " areas, " + assigned.size() + " dwellings, "
                + unassigned.size() + " unassigned]";
    }
}
