package org.communitycontrol.surveillance.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.law.PolicyKind;

/**
 * Which earlies are asked for, and within how many hours.
 *
 * @param earlies the milestones that must come, in order
 * @param deadlines the hours between them, where a rule sets any
 */
public record EarlyRule(List<Milestone> earlies, List<MilestoneDeadline> deadlines) {

    /** The kind of a policy pack that holds this rule. */
    public static final PolicyKind<EarlyRule> KIND = new PolicyKind<>("earlies", EarlyRule.class);

    @JsonCreator
    public EarlyRule(
            @JsonProperty(value = "earlies", required = true) List<Milestone> earlies,
            @JsonProperty(value = "deadlines", required = true) List<MilestoneDeadline> deadlines) {
        this.earlies = ImmutableList.copyOf(earlies);
        this.deadlines = ImmutableList.copyOf(deadlines);
    }
}
