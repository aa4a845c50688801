package org.communitycontrol.impact;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.finding.TextRules;

/**
 * One subject under the two policies.
 *
 * @param before the decision under the first
 * @param after the decision under the second
 * @param part what that means for it
 * @param <V> the type of the value
 * @param <R> the reasons the decision can have
 */
public record Impact<V, R extends Reason<V>>(Decision<V, R> before, Decision<V, R> after, ImpactPart part) {

    /** Returns the outcome that holds: a closed decision stays as it was. */
    public Outcome<V> holds() {
        return switch (part) {
            case CHANGED, UNCHANGED -> after.outcome();
            case CLOSED_WOULD_CHANGE, CLOSED_UNCHANGED -> before.outcome();
        };
    }

    /** Returns the clauses that either decision serves. */
    public Set<String> clauses() {
        return ImmutableSortedSet.orderedBy(TextRules.BY_CODE_POINT)
                .addAll(before.clauses())
                .addAll(after.clauses())
                .build();
    }
}
