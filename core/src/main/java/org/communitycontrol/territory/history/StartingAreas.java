package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.territory.DivisionCode;

/**
 * The areas of a hierarchy before the first change, and which dwelling lay in which of them.
 *
 * <p>A fact that establishes one of these areas says more of it, its name and what it lies in; it is no repetition.
 *
 * @param areas each after the one it lies in
 * @param dwellings where every dwelling lies that lies in one of them
 */
public record StartingAreas(List<Area> areas, Map<HouseholdId, AreaId> dwellings) {

    /** Nothing: every area is established by a fact. */
    public static final StartingAreas NONE = new StartingAreas(List.of(), Map.of());

    public StartingAreas {
        areas = ImmutableList.copyOf(areas);
        dwellings = ImmutableMap.copyOf(dwellings);
    }

    /** Returns the divisions above the dwellings of a register, and the community each lies in, named by their codes. */
    public static StartingAreas communities(Iterable<Household> households) {
        return of(households, home -> new AreaId(home.community().value()));
    }

    /** Returns the same with the grids below their communities; a dwelling without a grid lies in its community. */
    public static StartingAreas grids(Iterable<Household> households) {
        return of(
                households,
                home -> new AreaId(home.grid()
                        .map(grid -> grid.value())
                        .orElseGet(() -> home.community().value())));
    }

    private static StartingAreas of(Iterable<Household> households, Function<Household, AreaId> lowest) {
        Map<AreaId, Area> areas = new LinkedHashMap<>();
        ImmutableMap.Builder<HouseholdId, AreaId> dwellings = ImmutableMap.builder();
        for (Household home : households) {
            AreaId community = add(home.community(), areas);
            AreaId area = lowest.apply(home);
            areas.computeIfAbsent(area, id -> Area.of(id, id.value(), community));
            dwellings.put(home.id(), area);
        }
        return new StartingAreas(List.copyOf(areas.values()), dwellings.buildOrThrow());
    }

    private static AreaId add(DivisionCode code, Map<AreaId, Area> areas) {
        AreaId id = new AreaId(code.value());
        if (!areas.containsKey(id)) {
            Optional<AreaId> parent = code.parent().map(above -> add(above, areas));
            areas.put(id, Area.builder().id(id).name(id.value()).parent(parent).build());
        }
        return id;
    }
}
