package org.communitycontrol.territory.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;

/**
 * One hierarchy on one day, kept up to date while facts arrive one by one in any order.
 *
 * <p>Holds at every moment what {@link TerritoryHistory} says of all facts applied so far. A change that comes after all
 * others costs what it moves; one that arrives late, or mends an earlier one, has the changes replayed when the topology
 * is next asked for. Mutable, for use by one thread.
 */
public final class RunningTerritory {

    private final Hierarchy hierarchy;
    private final LocalDate day;
    private final RunningLedger ledger = new RunningLedger();
    private final NavigableSet<DatedChange> changes = new TreeSet<>();
    private TopologyFold fold;
    private boolean late;

    /** Begins without facts; changes dated after {@code day} are kept and not looked at. */
    public RunningTerritory(Hierarchy hierarchy, LocalDate day) {
        this.hierarchy = hierarchy;
        this.day = day;
        this.fold = new TopologyFold(hierarchy);
    }

    /** Takes a fact; one that is no change of territory is passed over. */
    public void apply(Fact fact) {
        boolean first = ledger.find(fact.id()).isEmpty();
        SortedSet<Subject> touched = ledger.apply(fact);
        boolean plain = !Amendment.isAmendment(fact);
        if (first && plain && !TerritoryRecords.isChange(fact.kind())) {
            return;
        }
        if (first && plain && standsAsRecorded(fact)) {
            TerritoryRecords.read(fact).value().filter(this::counts).ifPresent(this::add);
        } else {
            late |= !touched.isEmpty();
        }
    }

    /** Returns the areas on the day, as far as the facts applied so far say. */
    public Topology topology() {
        replayIfLate();
        return fold.topology();
    }

    /** Returns the changes without effect, as {@link TerritoryHistory#findings} does. */
    public List<Finding> findings() {
        replayIfLate();
        return List.copyOf(fold.findings());
    }

    private void add(DatedChange dated) {
        boolean last = changes.isEmpty() || changes.last().compareTo(dated) < 0;
        changes.add(dated);
        if (last && !late && fold.isOpenFor(dated)) {
            fold.apply(dated);
        } else {
            late = true;
        }
    }

    private boolean counts(DatedChange dated) {
        return dated.change().hierarchy().equals(hierarchy) && !dated.on().isAfter(day);
    }

    private boolean standsAsRecorded(Fact fact) {
        return ledger.standing(fact.subject()).contains(new StandingFact(fact, List.of()));
    }

    private void replayIfLate() {
        if (!late) {
            return;
        }
        changes.clear();
        fold = new TopologyFold(hierarchy);
        List<DatedChange> all = new ArrayList<>();
        for (StandingFact standing : ledger.standing()) {
            TerritoryRecords.read(standing.fact()).value().filter(this::counts).ifPresent(all::add);
        }
        changes.addAll(all);
        changes.forEach(fold::apply);
        late = false;
    }
}
