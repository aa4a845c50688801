package org.communitycontrol.territory;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * Who answers for which grid on which day, made from assignments in any order.
 *
 * <p>Several workers may answer for a grid, and a worker for several grids. Immutable.
 */
public final class Responsibility {

    private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::grid)
            .thenComparing(Assignment::worker)
            .thenComparing(Assignment::from)
            .thenComparing(assignment -> assignment.lastDay().orElse(LocalDate.MAX));

    private final SortedSetMultimap<GridCode, Assignment> byGrid;
    private final SortedSetMultimap<WorkerId, Assignment> byWorker;

    private Responsibility(
            SortedSetMultimap<GridCode, Assignment> byGrid, SortedSetMultimap<WorkerId, Assignment> byWorker) {
        this.byGrid = byGrid;
        this.byWorker = byWorker;
    }

    /** Returns what {@code assignments} say together; one that is given twice counts once. */
    public static Responsibility of(Collection<Assignment> assignments) {
        SortedSetMultimap<GridCode, Assignment> byGrid = TreeMultimap.create(Comparator.naturalOrder(), ORDER);
        SortedSetMultimap<WorkerId, Assignment> byWorker = TreeMultimap.create(Comparator.naturalOrder(), ORDER);
        for (Assignment assignment : assignments) {
            byGrid.put(assignment.grid(), assignment);
            byWorker.put(assignment.worker(), assignment);
        }
        return new Responsibility(byGrid, byWorker);
    }

    /** Returns the workers who answer for {@code grid} on {@code day}, by code point; empty if nobody does. */
    public SortedSet<WorkerId> workersFor(GridCode grid, LocalDate day) {
        return byGrid.get(grid).stream()
                .filter(assignment -> assignment.covers(day))
                .map(Assignment::worker)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the grids that {@code worker} answers for on {@code day}, by code. */
    public SortedSet<GridCode> gridsOf(WorkerId worker, LocalDate day) {
        return byWorker.get(worker).stream()
                .filter(assignment -> assignment.covers(day))
                .map(Assignment::grid)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns those of {@code grids} that nobody answers for on {@code day}, by code. */
    public SortedSet<GridCode> unanswered(Collection<GridCode> grids, LocalDate day) {
        return grids.stream()
                .filter(grid -> workersFor(grid, day).isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Responsibility that && byGrid.equals(that.byGrid);
    }

    @Override
    public int hashCode() {
        return byGrid.hashCode();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "Responsibility[" + byGrid.keySet().size() + " grids, "
                + byWorker.keySet().size() + " workers]";
    }
}
