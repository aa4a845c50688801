package org.communitycontrol.territory.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.people.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Areas and dwellings while they change, indexed both ways so that one move costs what it moves. */
final class AreaStore {

    private final Map<AreaId, Area> areas = new HashMap<>();
    private final Map<AreaId, Set<AreaId>> below = new HashMap<>();
    private final Map<HouseholdId, AreaId> assigned = new HashMap<>();
    private final Map<AreaId, Set<HouseholdId>> inside = new HashMap<>();
    private final SortedSet<HouseholdId> unassigned = new TreeSet<>();

    Topology topology(Hierarchy hierarchy) {
        return new Topology(hierarchy, areas, assigned, unassigned);
    }

    boolean contains(AreaId id) {
        return areas.containsKey(id);
    }

    @Nullable
    Area get(AreaId id) {
        return areas.get(id);
    }

    Optional<Area> find(AreaId id) {
        return Optional.ofNullable(areas.get(id));
    }

    boolean isIn(HouseholdId dwelling, AreaId area) {
        return area.equals(assigned.get(dwelling));
    }

    /** Keeps a dwelling in the counts that nobody could place. */
    void know(HouseholdId dwelling) {
        if (!assigned.containsKey(dwelling)) {
            unassigned.add(dwelling);
        }
    }

    /** Replaces an area by one with the same identifier and parent. */
    void replace(Area area) {
        areas.put(area.id(), area);
    }

    void put(Area area) {
        areas.put(area.id(), area);
        area.parent()
                .ifPresent(parent ->
                        below.computeIfAbsent(parent, id -> new HashSet<>()).add(area.id()));
    }

    void move(Area area, AreaId parent) {
        detach(area.id());
        put(Area.of(area.id(), area.name(), parent));
    }

    void detach(AreaId id) {
        Optional.ofNullable(areas.get(id)).flatMap(Area::parent).ifPresent(parent -> {
            Set<AreaId> siblings = below.get(parent);
            if (siblings != null) {
                siblings.remove(id);
            }
        });
    }

    void remove(AreaId id) {
        detach(id);
        areas.remove(id);
        below.remove(id);
        inside.remove(id);
    }

    void hand(AreaId from, AreaId to) {
        for (AreaId child : List.copyOf(children(from))) {
            Area moved = areas.get(child);
            if (moved != null && !child.equals(to)) {
                move(moved, to);
            }
        }
        for (HouseholdId dwelling : List.copyOf(inside.getOrDefault(from, Set.of()))) {
            place(dwelling, to);
        }
    }

    void place(HouseholdId dwelling, AreaId area) {
        AreaId before = assigned.put(dwelling, area);
        if (before != null) {
            inside.getOrDefault(before, new HashSet<>()).remove(dwelling);
        }
        inside.computeIfAbsent(area, id -> new HashSet<>()).add(dwelling);
        unassigned.remove(dwelling);
    }

    /** Puts {@code other} where {@code known} lies, unless it lies somewhere or nobody could place it. */
    void placeBeside(HouseholdId known, HouseholdId other) {
        AreaId area = assigned.get(known);
        if (area != null && !assigned.containsKey(other) && !unassigned.contains(other)) {
            place(other, area);
        }
    }

    void release(AreaId area) {
        for (HouseholdId dwelling : List.copyOf(inside.getOrDefault(area, Set.of()))) {
            assigned.remove(dwelling);
            unassigned.add(dwelling);
        }
    }

    Set<AreaId> children(AreaId area) {
        return below.getOrDefault(area, Set.of());
    }

    /** Returns whether {@code area} is {@code ancestor} or lies in it. */
    boolean liesIn(AreaId area, AreaId ancestor) {
        Optional<AreaId> at = Optional.of(area);
        while (at.isPresent()) {
            if (at.get().equals(ancestor)) {
                return true;
            }
            at = Optional.ofNullable(areas.get(at.get())).flatMap(Area::parent);
        }
        return false;
    }
}
