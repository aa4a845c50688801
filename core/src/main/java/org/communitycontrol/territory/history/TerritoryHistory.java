package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;

/**
 * All that a ledger says of areas, asked by day.
 *
 * <p>Two axes of time: the day an answer is about, and the moment at which it was known. {@code of(ledger)} answers with
 * all that is recorded; {@code of(ledger.knownAt(moment))} answers as one would have answered then, and goes on to do so
 * whatever is recorded later.
 */
public final class TerritoryHistory {

    private final ListMultimap<Hierarchy, DatedChange> changes;
    private final Map<Hierarchy, StartingAreas> beginning;
    private final List<DividedDwelling> divided;
    private final Map<FactId, Decoded.Refused<?>> refused;

    private TerritoryHistory(
            TerritoryRecords facts, Map<Hierarchy, StartingAreas> beginning, List<DividedDwelling> divided) {
        ImmutableListMultimap.Builder<Hierarchy, DatedChange> sorted = ImmutableListMultimap.builder();
        facts.changes().forEach(dated -> sorted.put(dated.change().hierarchy(), dated));
        this.changes = sorted.build();
        this.beginning = ImmutableMap.copyOf(beginning);
        // Stable: of one day, the first given comes first.
        this.divided = ImmutableList.sortedCopyOf(Comparator.comparing(DividedDwelling::on), divided);
        this.refused = facts.refused();
    }

    /** Returns the history that {@code ledger} tells. */
    public static TerritoryHistory of(Ledger ledger) {
        return of(Map.of(), List.of(), ledger);
    }

    /**
     * Returns the history that {@code ledger} tells of areas that were there before.
     *
     * @param beginning the areas before the first change, by hierarchy
     * @param divided the households that came about where others live, those of one day in their order; on their day they
     *     are there before areas change
     */
    public static TerritoryHistory of(
            Map<Hierarchy, StartingAreas> beginning, List<DividedDwelling> divided, Ledger ledger) {
        return new TerritoryHistory(TerritoryRecords.of(ledger), beginning, divided);
    }

    /** Returns the hierarchies that any change is about, by code. */
    public SortedSet<Hierarchy> hierarchies() {
        return ImmutableSortedSet.copyOf(changes.keySet());
    }

    /** Returns the changes of a hierarchy in their order, those without effect among them. */
    public List<DatedChange> changes(Hierarchy hierarchy) {
        return changes.get(hierarchy);
    }

    /**
     * Returns the areas of {@code hierarchy} at the end of {@code day}, each dwelling in exactly one of them or unassigned;
     * changes of later days are not looked at.
     */
    @ImplementsClauses({ClauseIds.C_2_4})
    public Topology topology(Hierarchy hierarchy, LocalDate day) {
        return fold(hierarchy, day).topology();
    }

    /**
     * Returns the changes of {@code hierarchy} up to {@code day} that had no effect, in the order of the changes: {@code
     * area-unknown}, {@code area-exists}, {@code area-parent-unknown}, {@code area-cycle}, {@code area-not-empty}, {@code
     * split-areas-left}, {@code split-area-elsewhere}; and {@code split-dwelling-elsewhere} for dwellings that a split
     * names and that lay in another area.
     */
    public List<Finding> findings(Hierarchy hierarchy, LocalDate day) {
        return ImmutableList.copyOf(fold(hierarchy, day).findings());
    }

    /** Returns the facts that could not be read, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return refused;
    }

    private TopologyFold fold(Hierarchy hierarchy, LocalDate day) {
        TopologyFold fold = new TopologyFold(hierarchy, beginning.getOrDefault(hierarchy, StartingAreas.NONE));
        Deque<DividedDwelling> next = new ArrayDeque<>(divided);
        for (DatedChange dated : changes.get(hierarchy)) {
            if (dated.on().isAfter(day)) {
                break;
            }
            divide(next, dated.on(), fold);
            fold.apply(dated);
        }
        divide(next, day, fold);
        return fold;
    }

    private static void divide(Deque<DividedDwelling> next, LocalDate until, TopologyFold fold) {
        while (!next.isEmpty() && !next.getFirst().on().isAfter(until)) {
            fold.divide(next.removeFirst());
        }
    }
}
