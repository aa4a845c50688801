package org.communitycontrol.finding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The good values of an input and what was wrong with the rest: one bad record never loses the good ones.
 *
 * @param values the values that were accepted, in input order
 * @param findings what was found, in the order of {@link Finding}
 * @param <T> the type of the values
 */
public record Accepted<T>(List<T> values, List<Finding> findings) {

    public Accepted {
        values = ImmutableList.copyOf(values);
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /** Returns accepted values without findings. */
    public static <T> Accepted<T> of(List<T> values) {
        return new Accepted<>(values, List.of());
    }

    /** Returns these and then {@code more}. */
    public Accepted<T> plus(Accepted<T> more) {
        List<T> allValues = new ArrayList<>(values);
        allValues.addAll(more.values);
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(more.findings);
        return new Accepted<>(allValues, allFindings);
    }

    /** Returns the same findings with each value replaced. */
    public <R> Accepted<R> map(Function<? super T, ? extends R> mapper) {
        ImmutableList.Builder<R> mapped = ImmutableList.builder();
        values.forEach(value -> mapped.add(mapper.apply(value)));
        return new Accepted<>(mapped.build(), findings);
    }

    /** Returns whether nothing was found wrong. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** Returns counts only; the values may be personal. */
    @Override
    public String toString() {
        return "Accepted[" + values.size() + " values, " + findings.size() + " findings]";
    }
}
