package org.communitycontrol.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;

class RunningLedgerProperties implements LedgerLaws<RunningLedger> {

    private static final List<Subject> SUBJECTS =
            new LedgerDomain().subjects().allValues().orElseThrow().toList();

    @Override
    public RunningLedger of(Collection<Fact> facts) {
        RunningLedger running = new RunningLedger();
        facts.forEach(running::apply);
        return running;
    }

    @Override
    public RunningLedger merge(RunningLedger one, RunningLedger other) {
        one.toLedger().facts().forEach(other::apply);
        return other;
    }

    @Override
    public Collection<Fact> facts(RunningLedger running) {
        return running.toLedger().facts();
    }

    @Override
    public List<StandingFact> standing(RunningLedger running) {
        return running.standing();
    }

    @Property
    void atEveryMomentItSaysWhatALedgerOfTheFactsSoFarSays(@ForAll("histories") List<Fact> history) {
        RunningLedger running = new RunningLedger();
        for (int i = 0; i < history.size(); i++) {
            running.apply(history.get(i));
            Ledger ledger = Ledger.of(history.subList(0, i + 1));
            assertThat(running.toLedger()).isEqualTo(ledger);
            assertThat(running.standing()).isEqualTo(ledger.standing());
            assertThat(running.conflicts()).isEqualTo(ledger.conflicts());
            assertThat(running.idleAmendments()).isEqualTo(ledger.idleAmendments());
            for (Subject subject : SUBJECTS) {
                assertThat(running.standing(subject)).isEqualTo(ledger.standing(subject));
            }
        }
    }

    @Property
    void whoseFactsChangeIsSaidBeforehand(@ForAll("histories") List<Fact> history) {
        RunningLedger running = new RunningLedger();
        for (Fact fact : history) {
            Map<Subject, List<StandingFact>> before = new HashMap<>();
            SUBJECTS.forEach(subject -> before.put(subject, running.standing(subject)));
            Set<Subject> changed = running.apply(fact);
            for (Subject subject : SUBJECTS) {
                if (!changed.contains(subject)) {
                    assertThat(running.standing(subject)).isEqualTo(before.get(subject));
                }
            }
        }
    }
}
