package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.RiskTier;
import org.immutables.value.Value;

/** The numbers of the risk areas within a county: the ways down, and how days are counted. */
@Value.Immutable
public interface AreaTierRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<AreaTierRule> KIND = new PolicyKind<>("area-tier", AreaTierRule.class);

    /** From which day the days of a step are counted. */
    @JsonProperty
    DayCount dayCount();

    /** How the days are compared to those of a step: a lower bound. */
    @JsonProperty
    Bound daysBound();

    /** The ways down, at most one for a tier and how an area came into it. */
    @JsonProperty
    List<LoweringStep> steps();

    /** Returns the way down from {@code tier}; empty if there is none. */
    default Optional<LoweringStep> step(RiskTier tier, TierEntry entered) {
        return steps().stream()
                .filter(step -> step.from() == tier && step.entered() == entered)
                .findFirst();
    }

    /** Returns whether the days of {@code step} are full at the end of {@code day} in a count from {@code start}. */
    default boolean full(LoweringStep step, LocalDate start, LocalDate day) {
        return daysBound().holds(dayCount().dayNumber(start, day), (long) step.days());
    }

    /** Returns the first day at whose end the days of {@code step} are full in a count from {@code start}. */
    default LocalDate fullOn(LoweringStep step, LocalDate start) {
        LocalDate day = dayCount().lastDay(start, step.days());
        return full(step, start, day) ? day : day.plusDays(1);
    }

    /** Refuses a bound that is no lower one, no way down at all, and two ways down from one place. */
    @Value.Check
    default void checkSteps() {
        if (!EnumSet.of(Bound.AT_LEAST, Bound.REACHING, Bound.EXCEEDING).contains(daysBound())) {
            throw new DomainException.InvalidValue(
                    "daysBound",
                    Problem.of("bound-direction", Input.code("bound", daysBound().code())));
        }
        if (step(RiskTier.HIGH, TierEntry.INFECTION).isEmpty()) {
            throw new DomainException.InvalidValue("steps", Problem.of("no-step-from-high"));
        }
        Set<String> places = new HashSet<>();
        for (LoweringStep step : steps()) {
            if (!places.add(step.from().code() + '/' + step.entered().code())) {
                throw new DomainException.InvalidValue("steps", Problem.of("step-repeated"));
            }
        }
    }

    @JsonCreator
    private static AreaTierRule of(
            @JsonProperty(value = "dayCount", required = true) DayCount dayCount,
            @JsonProperty(value = "daysBound", required = true) Bound daysBound,
            @JsonProperty(value = "steps", required = true) List<LoweringStep> steps) {
        return builder()
                .dayCount(dayCount)
                .daysBound(daysBound)
                .addAllSteps(steps)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AreaTierRule}. */
    final class Builder extends ImmutableAreaTierRule.Builder {
        Builder() {}
    }
}
