package org.communitycontrol.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.territory.history.Hierarchy;
import org.communitycontrol.territory.history.RunningTerritory;
import org.communitycontrol.territory.history.TerritoryHistory;
import org.communitycontrol.territory.history.Topology;

class TopologyProperties implements TopologyLaws {

    @Override
    public Topology topology(List<Fact> facts, LocalDate day) {
        return TerritoryHistory.of(Ledger.of(facts)).topology(Hierarchy.GRID, day);
    }

    @Override
    public Topology topology(List<Fact> facts, LocalDate day, Instant moment) {
        return TerritoryHistory.of(Ledger.of(facts).knownAt(moment)).topology(Hierarchy.GRID, day);
    }

    /** Asked after every fact or only at the end, the running answer is the one computed afresh. */
    @Property
    void theIncrementalFoldEqualsTheRecomputedOne(
            @ForAll("histories") List<Fact> facts, @ForAll("asOf") LocalDate day, @ForAll boolean askEachTime) {
        RunningTerritory running = new RunningTerritory(Hierarchy.GRID, day);
        List<Fact> sofar = new ArrayList<>();
        for (Fact fact : facts) {
            running.apply(fact);
            sofar.add(fact);
            if (askEachTime) {
                assertThat(running.topology()).isEqualTo(topology(sofar, day));
            }
        }
        TerritoryHistory history = TerritoryHistory.of(Ledger.of(facts));
        assertThat(running.topology()).isEqualTo(history.topology(Hierarchy.GRID, day));
        assertThat(running.findings()).isEqualTo(history.findings(Hierarchy.GRID, day));
    }
}
