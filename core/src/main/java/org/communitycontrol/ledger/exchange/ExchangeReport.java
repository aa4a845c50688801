package org.communitycontrol.ledger.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.AmendmentEffect;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.Subject;

/**
 * What a person should look at after ledgers were put together.
 *
 * @param events in order
 */
public record ExchangeReport(List<ExchangeEvent> events) {

    public ExchangeReport {
        events = ImmutableList.sortedCopyOf(events);
    }

    /** Returns the report on {@code ledger}; it depends on the facts alone, not on how they came together. */
    @ImplementsClauses(ClauseIds.C_2_10)
    public static ExchangeReport of(Ledger ledger, ExchangeTerms terms) {
        List<ExchangeEvent> events = new ArrayList<>();
        ledger.conflicts().forEach(conflict -> addConflict(conflict, events));
        FactId last = null;
        for (Fact fact : ledger.facts()) {
            addAhead(fact, terms, events);
            // Of the variants of one id the effective one is told of, and the conflict tells of the others.
            if (!fact.id().equals(last)) {
                last = fact.id();
                ledger.find(fact.id()).ifPresent(effective -> addEffective(effective, ledger, terms, events));
            }
        }
        return new ExchangeReport(events);
    }

    /** Returns the number of events only. */
    @Override
    public String toString() {
        return "ExchangeReport[" + events.size() + " events]";
    }

    private static void addConflict(LedgerConflict conflict, List<ExchangeEvent> events) {
        List<Fact> overruled = conflict.overruled();
        for (int i = overruled.size() - 1; i >= 0; i--) {
            Fact effective = conflict.effective();
            Fact other = overruled.get(i);
            for (String field : effective.toNode().differing(other.toNode())) {
                events.add(new ExchangeEvent.Conflict(
                        conflict.subject(),
                        conflict.id(),
                        effective.kind(),
                        overruled.size() - i,
                        field,
                        ValueClass.at(effective.toNode(), field),
                        ValueClass.at(other.toNode(), field),
                        LedgerConflict.rule(effective, other)));
            }
        }
    }

    private static void addEffective(Fact fact, Ledger ledger, ExchangeTerms terms, List<ExchangeEvent> events) {
        if (Amendment.isAmendment(fact)) {
            addAmendment(fact, ledger, events);
        }
        if (!terms.reads(fact)) {
            events.add(new ExchangeEvent.Unread(fact.subject(), fact.id(), fact.kind()));
        }
        long days = fact.daysUntilRecorded(terms.zone());
        if (terms.lateAfterDays().isPresent()
                && Bound.EXCEEDING.holds(days, (long) terms.lateAfterDays().getAsInt())) {
            events.add(new ExchangeEvent.Late(fact.subject(), fact.id(), fact.kind(), fact.occurredOn(), days));
        }
    }

    private static void addAhead(Fact fact, ExchangeTerms terms, List<ExchangeEvent> events) {
        terms.receivedAt()
                .filter(now -> Quarantine.isAhead(fact, now, terms.tolerance()))
                .ifPresent(now ->
                        events.add(new ExchangeEvent.Ahead(fact.subject(), fact.id(), fact.kind(), fact.recordedAt())));
    }

    /** An amendment that cannot be read names no target that could be told; {@code idleAmendments} has it. */
    private static void addAmendment(Fact fact, Ledger ledger, List<ExchangeEvent> events) {
        try {
            Amendment amendment = Amendment.of(fact);
            Subject subject = ledger.find(amendment.target()).map(Fact::subject).orElse(fact.subject());
            AmendmentEffect effect = ledger.effect(fact.id()).orElse(AmendmentEffect.IDLE);
            events.add(ExchangeEvent.Amended.of(amendment, subject, effect));
        } catch (DomainException.InvalidValue unreadable) {
            return;
        }
    }
}
