package org.communitycontrol.reporting.coverage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.UnitStatus;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.DivisionLevel;
import org.communitycontrol.territory.GridCode;

/**
 * Counts registered units, one at a time and in any order.
 *
 * <p>Constant time a unit; memory grows with the number of places, not of units. Not safe for use by many threads: give
 * each its own and add the roll-ups.
 */
@SuppressWarnings("EnumOrdinal") // dense indices into the counters; no ordinal leaves this class
public final class CoverageTally {

    private static final Disposition[] DISPOSITIONS = Disposition.values();

    private final Map<GridCode, long[]> grids = new HashMap<>();
    private final Map<DivisionCode, long[]> ungridded = new HashMap<>();

    /** Starts with no place and no unit. */
    public CoverageTally() {}

    /** Makes {@code grid} known, so that it has rows even if nobody lives there. */
    public CoverageTally register(GridCode grid) {
        grids.computeIfAbsent(grid, key -> counters());
        return this;
    }

    /**
     * Makes {@code community} known, so that it and the divisions above it have rows even if nobody lives there.
     *
     * @throws DomainException.InvalidValue with {@code division-level} if it is not a community
     */
    public CoverageTally register(DivisionCode community) {
        ungridded.computeIfAbsent(checked(community), key -> counters());
        return this;
    }

    /** Counts one registered unit that lives in {@code grid}. */
    public CoverageTally add(CoverageUnit unit, GridCode grid, Disposition disposition) {
        count(grids.computeIfAbsent(grid, key -> counters()), unit, disposition);
        return this;
    }

    /**
     * Counts one registered unit of {@code community} whose dwelling is in no grid.
     *
     * @throws DomainException.InvalidValue with {@code division-level} if it is not a community
     */
    public CoverageTally add(CoverageUnit unit, DivisionCode community, Disposition disposition) {
        count(ungridded.computeIfAbsent(checked(community), key -> counters()), unit, disposition);
        return this;
    }

    /** Counts the unit that {@code status} describes, where it says. */
    public CoverageTally add(UnitStatus status) {
        return status.grid()
                .map(grid -> add(status.unit(), grid, status.disposition()))
                .orElseGet(() -> add(status.unit(), status.community(), status.disposition()));
    }

    /** Returns what was counted so far; later additions do not change it. */
    public CoverageRollUp rollUp() {
        Map<GridCode, BothUnits> ofGrids = new HashMap<>();
        grids.forEach((grid, counts) -> ofGrids.put(grid, bothUnits(counts)));
        Map<DivisionCode, BothUnits> ofCommunities = new HashMap<>();
        ungridded.forEach((community, counts) -> ofCommunities.put(community, bothUnits(counts)));
        return new CoverageRollUp(ofGrids, ofCommunities);
    }

    private static DivisionCode checked(DivisionCode community) {
        if (community.level() != DivisionLevel.COMMUNITY) {
            throw new DomainException.InvalidValue(
                    "community",
                    Problem.of(
                            "division-level",
                            Input.code("level", community.level().code())));
        }
        return community;
    }

    private static long[] counters() {
        return new long[CoverageUnit.values().length * DISPOSITIONS.length];
    }

    private static void count(long[] counts, CoverageUnit unit, Disposition disposition) {
        counts[unit.ordinal() * DISPOSITIONS.length + disposition.ordinal()]++;
    }

    private static BothUnits bothUnits(long[] counts) {
        return new BothUnits(partition(counts, CoverageUnit.HOUSEHOLD), partition(counts, CoverageUnit.KEY_PERSON));
    }

    private static ClosedPartition<Disposition> partition(long[] counts, CoverageUnit unit) {
        Map<Disposition, Long> byDisposition = new EnumMap<>(Disposition.class);
        for (Disposition disposition : DISPOSITIONS) {
            byDisposition.put(disposition, counts[unit.ordinal() * DISPOSITIONS.length + disposition.ordinal()]);
        }
        return ClosedPartition.of(Disposition.class, byDisposition);
    }
}
