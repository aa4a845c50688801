package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.immutables.value.Value;

/** What an area reported of one day: confirmed cases so far, and where they are known new ones and clusters. */
@Value.Immutable
public interface CaseReport {

    /** The largest count, the last that every reader of JSON keeps exactly. */
    long MOST = 9_007_199_254_740_992L;

    /** The day, which is over. */
    @JsonProperty
    LocalDate day();

    /** Confirmed cases since the beginning, at the end of the day. */
    @JsonProperty
    @Min(0)
    @Max(MOST)
    long cumulative();

    /** New confirmed cases of the day; without it they are what the cumulative count rose by. */
    @JsonProperty
    OptionalLong newCases();

    /** Whether a cluster's latest case is of the day. */
    @JsonProperty
    @Value.Default
    default ClusterMark cluster() {
        return ClusterMark.UNKNOWN;
    }

    /** Refuses a count below 0 or beyond {@link #MOST}. */
    @Value.Check
    default void checkCounts() {
        check("cumulative", cumulative());
        newCases().ifPresent(count -> check("newCases", count));
    }

    private static void check(String field, long count) {
        if (count < 0 || count > MOST) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("not-a-count")
                            .bound("0.." + MOST)
                            .nearest(count < 0 ? "0" : Long.toString(MOST))
                            .build());
        }
    }

    /** Returns a report without new cases or clusters of its own. */
    static CaseReport of(LocalDate day, long cumulative) {
        return builder().day(day).cumulative(cumulative).build();
    }

    /** Returns a report that says whether there is a cluster. */
    static CaseReport of(LocalDate day, long cumulative, ClusterMark cluster) {
        return builder().day(day).cumulative(cumulative).cluster(cluster).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseReport}. */
    final class Builder extends ImmutableCaseReport.Builder {
        Builder() {}
    }
}
