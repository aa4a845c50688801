package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Sets;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;

/**
 * What makes cases of one place a cluster.
 *
 * <p>For how long a cluster then counts towards the tier of a county is another number, in {@code CountyTierRule}: two of
 * one place 14 days apart are one cluster, and it counts for 14 days after the second.
 *
 * @param days the days that may lie between the first case and the last
 * @param daysBound how the days between stand to {@code days}: {@code within} for 14 days or fewer
 * @param cases the number of cases
 * @param casesBound how the count stands to {@code cases}: {@code at-least} for 2 and more
 * @param counted the statuses that count
 */
public record ClusterRule(int days, Bound daysBound, int cases, Bound casesBound, Set<CaseStatus> counted) {

    /** The kind of a policy pack that holds these numbers. */
    public static final PolicyKind<ClusterRule> KIND = new PolicyKind<>("cluster", ClusterRule.class);

    @JsonCreator
    public ClusterRule(
            @JsonProperty(value = "days", required = true) int days,
            @JsonProperty(value = "daysBound", required = true) Bound daysBound,
            @JsonProperty(value = "cases", required = true) int cases,
            @JsonProperty(value = "casesBound", required = true) Bound casesBound,
            @JsonProperty(value = "counted", required = true) Set<CaseStatus> counted) {
        least("days", days, 0);
        least("cases", cases, 1);
        this.days = days;
        this.daysBound = daysBound;
        this.cases = cases;
        this.casesBound = casesBound;
        this.counted = Sets.immutableEnumSet(counted);
    }

    private static void least(String field, int value, int limit) {
        if (value < limit) {
            throw new DomainException.InvalidValue(
                    field, Problem.of("too-small", Input.count("limit", limit), Input.count("value", value)));
        }
    }
}
