package org.communitycontrol.surveillance.timeline;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long something took over several cases.
 *
 * @param cases how many, at least 1
 * @param median the middle one; of an even number the mean of the middle two, down to the nanosecond
 * @param longest the longest
 */
public record IntervalSummary(int cases, Duration median, Duration longest) {

    /** Returns the summary; empty if there is nothing to summarise, which is not zero. */
    public static Optional<IntervalSummary> of(Collection<Duration> intervals) {
        if (intervals.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = intervals.stream().sorted().toList();
        int middle = sorted.size() / 2;
        Duration median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return Optional.of(new IntervalSummary(sorted.size(), median, sorted.get(sorted.size() - 1)));
    }
}
