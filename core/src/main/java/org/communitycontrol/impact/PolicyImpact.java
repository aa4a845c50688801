package org.communitycontrol.impact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Reason;

/**
 * What a change of policy does to the decisions on a host's own subjects.
 *
 * <p>Same means the same outcome: a value that stays for another reason is unchanged, and a missing input that changes is
 * a change. A decision that is closed or paid is never reopened: it is listed, and stays as it was.
 *
 * @param impacts one for each subject, in the order given
 * @param <V> the type of the value
 * @param <R> the reasons the decision can have
 */
public record PolicyImpact<V, R extends Reason<V>>(List<Impact<V, R>> impacts) {

    public PolicyImpact {
        impacts = ImmutableList.copyOf(impacts);
    }

    /**
     * Returns what changes from {@code before} to {@code after}.
     *
     * @param subjects what is decided on
     * @param closed whether the decision on a subject is closed or paid
     */
    public static <S, V, R extends Reason<V>> PolicyImpact<V, R> between(
            Collection<? extends S> subjects,
            Function<? super S, Decision<V, R>> before,
            Function<? super S, Decision<V, R>> after,
            Predicate<? super S> closed) {
        ImmutableList.Builder<Impact<V, R>> impacts = ImmutableList.builder();
        for (S subject : subjects) {
            Decision<V, R> first = before.apply(subject);
            Decision<V, R> second = after.apply(subject);
            boolean same = first.outcome().equals(second.outcome());
            impacts.add(new Impact<>(first, second, ImpactPart.of(closed.test(subject), same)));
        }
        return new PolicyImpact<>(impacts.build());
    }

    /** Returns how many subjects are in each part; together they are all there are. */
    public Map<ImpactPart, Long> counts() {
        Map<ImpactPart, Long> counts = new EnumMap<>(ImpactPart.class);
        for (ImpactPart part : ImpactPart.values()) {
            counts.put(part, 0L);
        }
        impacts.forEach(impact -> counts.merge(impact.part(), 1L, Math::addExact));
        return ImmutableMap.copyOf(counts);
    }
}
