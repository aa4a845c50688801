package org.communitycontrol.reporting.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;

/**
 * The two coverages of every grid and of every division above one.
 *
 * <p>Closed at every level: the rows of a level, and what lies in no row of that level because it has no grid, add up to
 * the level above. Roll-ups of disjoint units add up: {@link #plus} is associative and commutative, and {@link #EMPTY} is
 * its identity. Immutable.
 */
public final class CoverageRollUp {

    /** The code of the one row of level {@link DivisionLevel#NATION}. */
    public static final String NATION_CODE = "CN";

    /** The roll-up of no place and no unit. */
    public static final CoverageRollUp EMPTY = new CoverageRollUp(Map.of(), Map.of());

    private final NavigableMap<GridCode, BothUnits> grids;
    private final NavigableMap<DivisionCode, BothUnits> ungridded;

    CoverageRollUp(Map<GridCode, BothUnits> grids, Map<DivisionCode, BothUnits> ungridded) {
        this.grids = Collections.unmodifiableNavigableMap(new TreeMap<>(grids));
        this.ungridded = Collections.unmodifiableNavigableMap(new TreeMap<>(ungridded));
    }

    /** Returns the roll-up of these units and {@code other}'s; no unit may be in both, a place may. */
    public CoverageRollUp plus(CoverageRollUp other) {
        return new CoverageRollUp(sum(grids, other.grids), sum(ungridded, other.ungridded));
    }

    /** Returns the grids that were registered or that a unit lives in, by code. */
    public SortedSet<GridCode> grids() {
        return grids.navigableKeySet();
    }

    /** Returns the smallest division that holds every place; empty where only the nation does, or there is no place. */
    public Optional<DivisionCode> area() {
        List<String> communities = List.copyOf(level(DivisionLevel.COMMUNITY).keySet());
        if (communities.isEmpty()) {
            return Optional.empty();
        }
        String first = communities.get(0);
        String last = communities.get(communities.size() - 1);
        Optional<DivisionCode> area = Optional.of(new DivisionCode(first));
        while (area.isPresent() && !last.startsWith(area.get().value())) {
            area = area.get().parent();
        }
        return area;
    }

    /** Returns the units of {@code grid}; none where the grid is not known. */
    public ClosedPartition<Disposition> inGrid(GridCode grid, CoverageUnit unit) {
        return grids.getOrDefault(grid, BothUnits.NONE).of(unit);
    }

    /** Returns the units of {@code division}, those without a grid included. */
    public ClosedPartition<Disposition> within(DivisionCode division, CoverageUnit unit) {
        ClosedPartition<Disposition> sum = ungridded(division, unit);
        for (Map.Entry<GridCode, BothUnits> grid : grids.entrySet()) {
            if (grid.getKey().isWithin(division)) {
                sum = sum.plus(grid.getValue().of(unit));
            }
        }
        return sum;
    }

    /** Returns the units of {@code division} whose dwelling is in no grid. */
    public ClosedPartition<Disposition> ungridded(DivisionCode division, CoverageUnit unit) {
        ClosedPartition<Disposition> sum = ClosedPartition.empty(Disposition.class);
        for (Map.Entry<DivisionCode, BothUnits> community : ungridded.entrySet()) {
            if (community.getKey().isWithin(division)) {
                sum = sum.plus(community.getValue().of(unit));
            }
        }
        return sum;
    }

    /** Returns all units. */
    public ClosedPartition<Disposition> total(CoverageUnit unit) {
        return level(DivisionLevel.NATION)
                .getOrDefault(NATION_CODE, BothUnits.NONE)
                .of(unit);
    }

    /**
     * Returns two rows, households before key persons, for every grid and every division above one; from the nation
     * down, then by code.
     *
     * @param names the names of places by code; a place without one is named by the empty text
     */
    public List<CoverageRow> rows(Map<String, String> names) {
        List<CoverageRow> rows = new ArrayList<>();
        levels().forEach((level, places) -> places.forEach((code, units) -> {
            for (CoverageUnit unit : CoverageUnit.values()) {
                rows.add(new CoverageRow(level, code, names.getOrDefault(code, ""), unit, units.of(unit)));
            }
        }));
        return List.copyOf(rows);
    }

    private NavigableMap<String, BothUnits> level(DivisionLevel level) {
        return levels().getOrDefault(level, Collections.emptyNavigableMap());
    }

    private Map<DivisionLevel, NavigableMap<String, BothUnits>> levels() {
        Map<DivisionLevel, NavigableMap<String, BothUnits>> levels = new EnumMap<>(DivisionLevel.class);
        NavigableMap<String, BothUnits> below = new TreeMap<>();
        grids.forEach((grid, units) -> below.put(grid.value(), units));
        levels.put(DivisionLevel.GRID, below);
        NavigableMap<String, BothUnits> communities = above(DivisionLevel.COMMUNITY, below);
        ungridded.forEach((community, units) -> communities.merge(community.value(), units, BothUnits::plus));
        levels.put(DivisionLevel.COMMUNITY, communities);
        NavigableMap<String, BothUnits> last = communities;
        for (DivisionLevel level : List.of(
                DivisionLevel.STREET,
                DivisionLevel.COUNTY,
                DivisionLevel.CITY,
                DivisionLevel.PROVINCE,
                DivisionLevel.NATION)) {
            last = above(level, last);
            levels.put(level, last);
        }
        return levels;
    }

    private static NavigableMap<String, BothUnits> above(DivisionLevel level, Map<String, BothUnits> below) {
        NavigableMap<String, BothUnits> sums = new TreeMap<>();
        below.forEach((code, units) -> {
            String parent = level == DivisionLevel.NATION ? NATION_CODE : code.substring(0, level.digits());
            sums.merge(parent, units, BothUnits::plus);
        });
        return sums;
    }

    private static <K> Map<K, BothUnits> sum(Map<K, BothUnits> left, Map<K, BothUnits> right) {
        Map<K, BothUnits> sum = new TreeMap<>(left);
        right.forEach((place, units) -> sum.merge(place, units, BothUnits::plus));
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoverageRollUp that && grids.equals(that.grids) && ungridded.equals(that.ungridded);
    }

    @Override
    public int hashCode() {
        return 31 * grids.hashCode() + ungridded.hashCode();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "CoverageRollUp[" + grids.size() + " grids, households "
                + total(CoverageUnit.HOUSEHOLD).rate() + ", key persons "
                + total(CoverageUnit.KEY_PERSON).rate() + "]";
    }
}
