package org.communitycontrol.reporting.section;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.law.PolicyReference;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestLimit;

/**
 * How many duties were looked at and how often rest fell short.
 *
 * @param policy the limits
 * @param duties the duties looked at
 * @param workers who served them
 * @param shortfalls what fell short, by limit; a limit that was kept is not in it
 */
public record RestSummary(
        @JsonProperty PolicyReference policy,
        @JsonProperty long duties,
        @JsonProperty long workers,
        @JsonProperty List<Shortfall> shortfalls) {

    /** Copies the list. */
    public RestSummary {
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * How often a limit was broken.
     *
     * @param rule the limit
     * @param count how often, at least 1
     * @param workers by how many workers, at least 1
     */
    public record Shortfall(
            @JsonProperty RestLimit rule,
            @JsonProperty long count,
            @JsonProperty long workers) {}

    /** Returns the figures of {@code breaches} in {@code duties}. */
    public static RestSummary of(PolicyReference policy, Collection<Duty> duties, Collection<RestBreach> breaches) {
        SortedMap<RestLimit, Long> counts = new TreeMap<>();
        Map<RestLimit, SortedSet<WorkerId>> workers = new TreeMap<>();
        for (RestBreach breach : breaches) {
            counts.merge(breach.limit(), 1L, Long::sum);
            workers.computeIfAbsent(breach.limit(), limit -> new TreeSet<>()).add(breach.worker());
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        counts.forEach((limit, count) -> shortfalls.add(new Shortfall(
                limit, count, workers.getOrDefault(limit, new TreeSet<>()).size())));
        return new RestSummary(
                policy,
                duties.size(),
                duties.stream().map(Duty::worker).distinct().count(),
                shortfalls);
    }
}
