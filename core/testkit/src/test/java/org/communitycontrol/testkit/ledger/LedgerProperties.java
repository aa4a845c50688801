package org.communitycontrol.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.StandingFact;

class LedgerProperties implements LedgerLaws<Ledger> {

    @Override
    public Ledger of(Collection<Fact> facts) {
        return Ledger.of(facts);
    }

    @Override
    public Ledger merge(Ledger one, Ledger other) {
        return one.merge(other);
    }

    @Override
    public Collection<Fact> facts(Ledger ledger) {
        return ledger.facts();
    }

    @Override
    public List<StandingFact> standing(Ledger ledger) {
        return ledger.standing();
    }

    @Property
    void everyIdHasOneEffectiveFactAndTheRestIsAConflict(@ForAll("histories") List<Fact> history) {
        Ledger ledger = Ledger.of(history);
        long variants = 0;
        for (LedgerConflict conflict : ledger.conflicts()) {
            assertThat(ledger.find(conflict.id())).contains(conflict.effective());
            assertThat(conflict.differing()).isNotEmpty();
            conflict.overruled()
                    .forEach(other -> assertThat(Fact.byPrecedence().compare(other, conflict.effective()))
                            .isNegative());
            variants += conflict.overruled().size();
        }
        assertThat(variants)
                .isEqualTo(ledger.facts().size()
                        - ledger.facts().stream().map(Fact::id).distinct().count());
    }

    @Property
    void aFactComesBackFromItsOwnWriting(@ForAll("histories") List<Fact> history) {
        for (Fact fact : history) {
            assertThat(Fact.fromNode(fact.toNode())).isEqualTo(fact);
            assertThat(Fact.fromNode(fact.toNode()).canonical()).isEqualTo(fact.canonical());
        }
    }

    @Property
    void whatIsPrintedNamesNobody(@ForAll("histories") List<Fact> history) {
        Ledger ledger = Ledger.of(history);
        for (Object printed :
                List.of(ledger, history, ledger.conflicts(), ledger.standing(), ledger.idleAmendments())) {
            assertThat(printed.toString()).doesNotContain("H-0000", "W-0");
        }
    }
}
