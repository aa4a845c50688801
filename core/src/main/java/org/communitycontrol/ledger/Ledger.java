package org.communitycontrol.ledger;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A set of facts.
 *
 * <p>{@link #merge} is union: associative, commutative and idempotent, with {@link #empty} as its identity; two ledgers
 * are equal if they hold the same facts. What stands is worked out once, when first asked for. Immutable, safe for use
 * by many threads. To follow facts as they arrive, use {@link RunningLedger}.
 */
public final class Ledger {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::id).thenComparing(Fact.byPrecedence());

    private static final Ledger EMPTY = new Ledger(ImmutableList.of());

    private final ImmutableList<Fact> facts;
    private final Supplier<RunningLedger> fold;

    private Ledger(ImmutableList<Fact> facts) {
        this.facts = facts;
        // Never changed after it is built, and only read from here: safe for many threads.
        this.fold = Suppliers.memoize(() -> {
            RunningLedger running = new RunningLedger();
            facts.forEach(running::apply);
            return running;
        });
    }

    /** Returns the ledger without facts. */
    public static Ledger empty() {
        return EMPTY;
    }

    /** Returns the ledger of these facts, in any order and however often each is given. */
    public static Ledger of(Collection<Fact> facts) {
        return new Ledger(distinct(ImmutableList.sortedCopyOf(ORDER, facts)));
    }

    /** Returns the facts of both; in time proportional to their number. */
    public Ledger merge(Ledger other) {
        ImmutableList.Builder<Fact> union = ImmutableList.builderWithExpectedSize(facts.size());
        int mine = 0;
        int theirs = 0;
        while (mine < facts.size() && theirs < other.facts.size()) {
            int order = ORDER.compare(facts.get(mine), other.facts.get(theirs));
            union.add(order <= 0 ? facts.get(mine) : other.facts.get(theirs));
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        union.addAll(facts.subList(mine, facts.size()));
        union.addAll(other.facts.subList(theirs, other.facts.size()));
        return new Ledger(union.build());
    }

    /**
     * Returns what was known at {@code moment}: the facts recorded then or before. What is recorded afterwards, amendments
     * and variants included, changes nothing in it.
     */
    public Ledger knownAt(Instant moment) {
        return new Ledger(facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(moment))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns every fact, all variants of a conflict included: by id, then the effective variant last. */
    public List<Fact> facts() {
        return facts;
    }

    /** Returns the effective fact of this id, be it plain or an amendment, retracted or not, as it was recorded. */
    public Optional<Fact> find(FactId id) {
        return fold.get().find(id);
    }

    /** Returns every plain fact that stands, as it stands, in order. */
    public List<StandingFact> standing() {
        return fold.get().standing();
    }

    /** Returns the plain facts about {@code subject} that stand, as they stand, in order. */
    public List<StandingFact> standing(Subject subject) {
        return fold.get().standing(subject);
    }

    /** Gives the plain facts that stand of one subject after the other, in no order of subjects; each in order. */
    public void forEachSubject(Consumer<? super List<StandingFact>> use) {
        fold.get().forEachSubject(use);
    }

    /** Returns the ids recorded more than once with different content, by id. */
    public List<LedgerConflict> conflicts() {
        return fold.get().conflicts();
    }

    /** Returns the amendments without effect, by id. */
    public List<IdleAmendment> idleAmendments() {
        return fold.get().idleAmendments();
    }

    /** Returns what became of the amendment of this id; empty if there is no such amendment. */
    public Optional<AmendmentEffect> effect(FactId id) {
        return fold.get().effect(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** Returns the number of facts. */
    @Override
    public String toString() {
        return "Ledger[" + facts.size() + " facts]";
    }

    private static ImmutableList<Fact> distinct(List<Fact> sorted) {
        ImmutableList.Builder<Fact> distinct = ImmutableList.builderWithExpectedSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || !sorted.get(i).equals(sorted.get(i - 1))) {
                distinct.add(sorted.get(i));
            }
        }
        return distinct.build();
    }
}
