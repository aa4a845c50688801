package org.communitycontrol.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;

/**
 * A ledger that takes facts one at a time and says whose standing facts each may change.
 *
 * <p>Holds at every moment what {@link Ledger#of} would make of the facts applied so far, in whatever order they came.
 * Applying one takes time at most logarithmic in their number. Mutable, for use by one thread.
 */
public final class RunningLedger {

    private final Map<FactId, Fact> effective = new HashMap<>();
    private final Map<FactId, NavigableSet<Fact>> overruled = new HashMap<>();
    private final Map<Subject, NavigableSet<FactId>> plain = new HashMap<>();
    private final Map<FactId, Amendment> amendments = new HashMap<>();
    private final Map<FactId, NavigableSet<Amendment>> amendmentsOf = new HashMap<>();
    private final Set<FactId> unreadable = new HashSet<>();

    /** Begins without facts. */
    public RunningLedger() {}

    /**
     * Adds a fact; one that is known already changes nothing.
     *
     * @return the subjects whose {@link #standing(Subject) standing facts} may have changed: none, one, or two where a
     *     conflict moved a fact from one subject to another
     */
    public SortedSet<Subject> apply(Fact fact) {
        Fact known = effective.get(fact.id());
        if (known == null) {
            index(fact);
            return subjects(subjectChangedBy(fact), Optional.empty());
        }
        int order = Fact.byPrecedence().compare(fact, known);
        if (order == 0) {
            return ImmutableSortedSet.of();
        }
        overruled
                .computeIfAbsent(fact.id(), id -> new TreeSet<>(Fact.byPrecedence()))
                .add(order < 0 ? fact : known);
        if (order < 0) {
            return ImmutableSortedSet.of();
        }
        Optional<Subject> before = subjectChangedBy(known);
        forget(known);
        index(fact);
        return subjects(before, subjectChangedBy(fact));
    }

    /** Returns the effective fact of this id, be it plain or an amendment, retracted or not, as it was recorded. */
    public Optional<Fact> find(FactId id) {
        return Optional.ofNullable(effective.get(id));
    }

    /** Returns every plain fact that stands, as it stands, in order. */
    public List<StandingFact> standing() {
        List<StandingFact> all = new ArrayList<>();
        plain.values().forEach(ids -> collectStanding(ids, all));
        return ImmutableList.sortedCopyOf(all);
    }

    /** Gives the plain facts that stand of one subject after the other, in no order of subjects; each in order. */
    public void forEachSubject(Consumer<? super List<StandingFact>> use) {
        plain.values().forEach(ids -> {
            List<StandingFact> all = new ArrayList<>(ids.size());
            collectStanding(ids, all);
            use.accept(ImmutableList.sortedCopyOf(all));
        });
    }

    /** Returns the plain facts about {@code subject} that stand, as they stand, in order. */
    public List<StandingFact> standing(Subject subject) {
        List<StandingFact> all = new ArrayList<>();
        collectStanding(plain.getOrDefault(subject, new TreeSet<>()), all);
        return ImmutableList.sortedCopyOf(all);
    }

    /** Returns the ids recorded more than once with different content, by id. */
    public List<LedgerConflict> conflicts() {
        List<LedgerConflict> conflicts = new ArrayList<>();
        overruled.forEach((id, variants) ->
                find(id).ifPresent(fact -> conflicts.add(new LedgerConflict(fact, List.copyOf(variants)))));
        return ImmutableList.sortedCopyOf(conflicts);
    }

    /** Returns the amendments without effect, by id. */
    public List<IdleAmendment> idleAmendments() {
        List<IdleAmendment> idle = new ArrayList<>();
        unreadable.forEach(
                id -> find(id).ifPresent(fact -> idle.add(new IdleAmendment(fact, IdleAmendment.Reason.UNREADABLE))));
        amendments
                .values()
                .forEach(amendment ->
                        whyIdle(amendment).ifPresent(reason -> idle.add(new IdleAmendment(amendment.fact(), reason))));
        return ImmutableList.sortedCopyOf(idle);
    }

    /** Returns what became of the amendment of this id; empty if there is no such amendment. */
    public Optional<AmendmentEffect> effect(FactId id) {
        return find(id).filter(Amendment::isAmendment).map(fact -> {
            Amendment amendment = amendments.get(id);
            return amendment == null ? AmendmentEffect.IDLE : effect(amendment);
        });
    }

    /** Returns a ledger of all facts applied so far. */
    public Ledger toLedger() {
        List<Fact> facts = new ArrayList<>(effective.values());
        overruled.values().forEach(facts::addAll);
        return Ledger.of(facts);
    }

    /** Returns the number of ids. */
    @Override
    public String toString() {
        return "RunningLedger[" + effective.size() + " ids]";
    }

    private void index(Fact fact) {
        effective.put(fact.id(), fact);
        if (!Amendment.isAmendment(fact)) {
            plain.computeIfAbsent(fact.subject(), subject -> new TreeSet<>()).add(fact.id());
            return;
        }
        try {
            Amendment amendment = Amendment.of(fact);
            amendments.put(fact.id(), amendment);
            amendmentsOf
                    .computeIfAbsent(amendment.target(), id -> new TreeSet<>())
                    .add(amendment);
        } catch (DomainException.InvalidValue refused) {
            unreadable.add(fact.id());
        }
    }

    private void forget(Fact fact) {
        unreadable.remove(fact.id());
        plain.computeIfPresent(fact.subject(), (subject, ids) -> without(ids, fact.id()));
        Amendment amendment = amendments.remove(fact.id());
        if (amendment != null) {
            amendmentsOf.computeIfPresent(amendment.target(), (id, all) -> without(all, amendment));
        }
    }

    /** Follows amendments to the plain fact at their end; each step goes back in time, so there is an end. */
    private Optional<Subject> subjectChangedBy(Fact fact) {
        Fact current = fact;
        while (Amendment.isAmendment(current)) {
            Amendment amendment = amendments.get(current.id());
            Fact target = amendment == null ? null : effective.get(amendment.target());
            if (amendment == null || target == null || whyIdle(amendment).isPresent()) {
                return Optional.empty();
            }
            current = target;
        }
        return Optional.of(current.subject());
    }

    private Optional<IdleAmendment.Reason> whyIdle(Amendment amendment) {
        Optional<IdleAmendment.Reason> broken = whyBroken(amendment);
        if (broken.isPresent() || links(amendment) <= Amendment.LONGEST_CHAIN) {
            return broken;
        }
        return Optional.of(IdleAmendment.Reason.CHAIN_TOO_LONG);
    }

    /** Returns how many amendments stand one upon the other, this one on top; stops counting beyond the limit. */
    private int links(Amendment top) {
        int links = 1;
        Amendment current = top;
        while (links <= Amendment.LONGEST_CHAIN && whyBroken(current).isEmpty()) {
            Amendment next = amendments.get(current.target());
            if (next == null) {
                return links;
            }
            current = next;
            links++;
        }
        return links;
    }

    private Optional<IdleAmendment.Reason> whyBroken(Amendment amendment) {
        if (amendment.target().equals(amendment.fact().id())) {
            return Optional.of(IdleAmendment.Reason.OF_ITSELF);
        }
        Fact target = effective.get(amendment.target());
        if (target == null) {
            return Optional.of(IdleAmendment.Reason.WAITS);
        }
        if (!Amendment.isAmendment(target)) {
            return Optional.empty();
        }
        if (!amendment.retracts()) {
            return Optional.of(IdleAmendment.Reason.CORRECTS_AN_AMENDMENT);
        }
        return amendment.isLaterThan(target) ? Optional.empty() : Optional.of(IdleAmendment.Reason.BEFORE_ITS_TARGET);
    }

    private void collectStanding(Collection<FactId> ids, List<StandingFact> into) {
        for (FactId id : ids) {
            Fact fact = effective.get(id);
            if (fact != null) {
                standing(fact).ifPresent(into::add);
            }
        }
    }

    private Optional<StandingFact> standing(Fact fact) {
        if (!amendmentsOf.containsKey(fact.id())) {
            return Optional.of(new StandingFact(fact, List.of()));
        }
        List<Amendment> applying = applyingTo(fact.id());
        if (applying.stream().anyMatch(Amendment::retracts)) {
            return Optional.empty();
        }
        Fact corrected =
                applying.isEmpty() ? fact : applying.get(applying.size() - 1).applyTo(fact);
        List<FactId> amendedBy =
                applying.stream().map(amendment -> amendment.fact().id()).toList();
        return Optional.of(new StandingFact(corrected, amendedBy));
    }

    /** Returns the amendments of a plain fact that are not themselves retracted, in order. */
    private List<Amendment> applyingTo(FactId id) {
        List<Amendment> tree = new ArrayList<>(amendmentsOf(id));
        int direct = tree.size();
        for (int i = 0; i < tree.size(); i++) {
            tree.addAll(amendmentsOf(tree.get(i).fact().id()));
        }
        // Every amendment stands behind its target in the list: backwards, each is settled before its target.
        Set<FactId> retracted = new HashSet<>();
        for (int i = tree.size() - 1; i >= direct; i--) {
            if (!retracted.contains(tree.get(i).fact().id())) {
                retracted.add(tree.get(i).target());
            }
        }
        return tree.subList(0, direct).stream()
                .filter(amendment -> !retracted.contains(amendment.fact().id()))
                .toList();
    }

    private AmendmentEffect effect(Amendment amendment) {
        if (whyIdle(amendment).isPresent()) {
            return AmendmentEffect.IDLE;
        }
        if (isTakenBack(amendment)) {
            return AmendmentEffect.TAKEN_BACK;
        }
        boolean overruled = !amendment.retracts()
                && amendmentsOf(amendment.target()).stream()
                        .anyMatch(other -> !isTakenBack(other) && (other.retracts() || other.compareTo(amendment) > 0));
        return overruled ? AmendmentEffect.OVERRULED : AmendmentEffect.APPLIES;
    }

    private boolean isTakenBack(Amendment amendment) {
        return amendmentsOf(amendment.fact().id()).stream().anyMatch(retraction -> !isTakenBack(retraction));
    }

    private List<Amendment> amendmentsOf(FactId id) {
        return amendmentsOf.getOrDefault(id, new TreeSet<>()).stream()
                .filter(amendment -> whyIdle(amendment).isEmpty())
                .toList();
    }

    private static <T> NavigableSet<T> without(NavigableSet<T> all, T one) {
        all.remove(one);
        return all;
    }

    private static SortedSet<Subject> subjects(Optional<Subject> one, Optional<Subject> other) {
        ImmutableSortedSet.Builder<Subject> subjects = ImmutableSortedSet.naturalOrder();
        one.ifPresent(subjects::add);
        other.ifPresent(subjects::add);
        return subjects.build();
    }
}
