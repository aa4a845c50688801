package org.communitycontrol.workforce.staffing;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;
import org.communitycontrol.workforce.WorkedShifts;

/**
 * The loads of a week, by worker and by grid (clause 3.21).
 *
 * <p>The households and visits of a grid are carried in equal parts by those who answer for it; a part that is no whole
 * number is taken up to the next, so that nobody looks less loaded than they are. A grid carries its own households and
 * visits, and all minutes its workers serve, also those for other grids.
 *
 * @param byWorker the load of everybody who answers for a grid or served in the week
 * @param byGrid the load of every grid that somebody answers for
 * @param unanswered the grids with households for which nobody answers; they have no index
 */
public record WeekLoad(
        SortedMap<WorkerId, LoadIndex> byWorker,
        SortedMap<GridCode, LoadIndex> byGrid,
        SortedSet<GridCode> unanswered) {

    private static final int DAYS = 7;

    public WeekLoad {
        byWorker = ImmutableSortedMap.copyOf(byWorker);
        byGrid = ImmutableSortedMap.copyOf(byGrid);
        unanswered = ImmutableSortedSet.copyOf(unanswered);
    }

    /**
     * Returns the loads of the seven days that end with {@code day}.
     *
     * @param responsibility who answers for which grid on {@code day}
     * @param households the households of each grid
     * @param visits the visits made in each grid in the week; a grid that is not named had none
     * @param duties the duties there are, of anybody on any day; each minute counts once
     */
    public static WeekLoad of(
            LocalDate day,
            Responsibility responsibility,
            Map<GridCode, Integer> households,
            Map<GridCode, Integer> visits,
            Collection<Duty> duties) {
        SortedMap<WorkerId, Long> minutes = minutes(day, duties);
        SortedMap<WorkerId, List<GridCode>> grids = new TreeMap<>();
        minutes.keySet().forEach(worker -> grids.put(worker, new ArrayList<>()));
        SortedMap<GridCode, LoadIndex> byGrid = new TreeMap<>();
        for (GridCode grid : new TreeSet<>(households.keySet())) {
            SortedSet<WorkerId> workers = responsibility.workersFor(grid, day);
            if (!workers.isEmpty()) {
                workers.forEach(worker ->
                        grids.computeIfAbsent(worker, each -> new ArrayList<>()).add(grid));
                long served = workers.stream()
                        .mapToLong(worker -> minutes.getOrDefault(worker, 0L))
                        .sum();
                byGrid.put(
                        grid,
                        new LoadIndex(
                                households.getOrDefault(grid, 0),
                                visits.getOrDefault(grid, 0),
                                served,
                                workers.size()));
            }
        }
        SortedMap<WorkerId, LoadIndex> byWorker = new TreeMap<>();
        grids.forEach((worker, own) -> byWorker.put(
                worker,
                new LoadIndex(
                        parts(own, byGrid, LoadIndex::households),
                        parts(own, byGrid, LoadIndex::visits),
                        minutes.getOrDefault(worker, 0L),
                        1)));
        return new WeekLoad(byWorker, byGrid, responsibility.unanswered(households.keySet(), day));
    }

    private static long parts(List<GridCode> grids, Map<GridCode, LoadIndex> loads, ToLongFunction<LoadIndex> carried) {
        return grids.stream()
                .map(loads::get)
                .mapToLong(load -> -Math.floorDiv(-carried.applyAsLong(load), load.workers()))
                .sum();
    }

    private static SortedMap<WorkerId, Long> minutes(LocalDate day, Collection<Duty> duties) {
        List<Placed<Duty>> week = duties.stream()
                .filter(duty -> !duty.date().isAfter(day) && duty.date().isAfter(day.minusDays(DAYS)))
                .map(Placed::of)
                .toList();
        SortedMap<WorkerId, Long> minutes = new TreeMap<>();
        WorkedShifts.of(week)
                .byWorker()
                .forEach((worker, shifts) -> minutes.put(
                        worker, shifts.stream().mapToLong(WorkedShift::minutes).sum()));
        return minutes;
    }
}
