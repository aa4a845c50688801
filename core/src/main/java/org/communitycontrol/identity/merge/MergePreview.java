package org.communitycontrol.identity.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/** What a merge would do, before it is done: identifiers, kinds and counts, and nothing of what the facts say. */
@Value.Immutable
public interface MergePreview {

    /** The identifier to be given up. */
    @Value.Redacted
    Subject alias();

    /** The identifier that would go on. */
    @Value.Redacted
    Subject survivor();

    /** Every identifier that would come along, {@link #alias()} among them. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Subject> comingAlong();

    /** The facts that would be read under the survivor, in order. */
    @Value.Redacted
    List<FactId> moving();

    /** How many facts of which kind would be. */
    @Value.NaturalOrder
    SortedMap<FactKind, Integer> movingByKind();

    /** How many facts of which kind are under the survivor already. */
    @Value.NaturalOrder
    SortedMap<FactKind, Integer> stayingByKind();

    /** The pairs of facts that want a look, in order. */
    List<MergeClash> clashes();

    /**
     * Why the merge must not be recorded; empty if it may: {@code merge-type}, {@code merge-of-itself}, {@code
     * merge-given-up} if the alias was given up already (its survivor is the one to merge), {@code merge-done} if both
     * are one already.
     */
    Optional<Problem> problem();

    /**
     * Returns what giving {@code alias} up in favour of {@code of} would do.
     *
     * @param of where it was given up itself, the one that goes on for it takes its place
     */
    static MergePreview of(MergedLedger ledger, Subject alias, Subject of) {
        Subject survivor = ledger.resolve(of);
        Optional<Problem> problem = problem(ledger, alias, of, survivor);
        Builder preview = builder().alias(alias).survivor(survivor).problem(problem);
        if (problem.isPresent()) {
            return preview.build();
        }
        List<StandingFact> moving = ledger.standing(alias);
        List<StandingFact> staying = ledger.standing(survivor);
        return preview.addAllComingAlong(ledger.all(alias))
                .addAllMoving(
                        moving.stream().map(standing -> standing.fact().id()).toList())
                .putAllMovingByKind(counts(moving))
                .putAllStayingByKind(counts(staying))
                .addAllClashes(clashes(moving, staying))
                .build();
    }

    private static Optional<Problem> problem(MergedLedger ledger, Subject alias, Subject of, Subject survivor) {
        Optional<Problem> never = Merges.problem(alias, of);
        if (never.isPresent()) {
            return never;
        }
        Subject current = ledger.resolve(alias);
        if (current.equals(survivor)) {
            return Optional.of(Problem.of("merge-done"));
        }
        return current.equals(alias)
                ? Optional.empty()
                : Optional.of(Problem.of("merge-given-up", Input.id("goesOnAs", current.id())));
    }

    private static SortedMap<FactKind, Integer> counts(List<StandingFact> facts) {
        SortedMap<FactKind, Integer> counts = new TreeMap<>();
        facts.forEach(standing -> counts.merge(standing.fact().kind(), 1, Integer::sum));
        return counts;
    }

    private static List<MergeClash> clashes(List<StandingFact> moving, List<StandingFact> staying) {
        List<MergeClash> clashes = new ArrayList<>();
        for (StandingFact one : moving) {
            for (StandingFact other : staying) {
                Fact mine = one.fact();
                Fact theirs = other.fact();
                if (mine.kind().equals(theirs.kind())
                        && mine.occurredOn().equals(theirs.occurredOn())
                        && !mine.payload().equals(theirs.payload())) {
                    clashes.add(new MergeClash(mine.kind(), mine.occurredOn(), mine.id(), theirs.id()));
                }
            }
        }
        return ImmutableList.sortedCopyOf(clashes);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MergePreview}. */
    final class Builder extends ImmutableMergePreview.Builder {
        Builder() {}
    }
}
