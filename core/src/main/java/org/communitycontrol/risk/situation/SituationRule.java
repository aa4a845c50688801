package org.communitycontrol.risk.situation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;
import org.immutables.value.Value;

/** The number of the community situations: how far apart two cases may be and still belong together. */
@Value.Immutable
public interface SituationRule {

    /** The kind of a policy pack that holds it. */
    PolicyKind<SituationRule> KIND = new PolicyKind<>("community-situation", SituationRule.class);

    /** The longest window, in days. */
    int MOST_DAYS = 366;

    /** The window, in days between two cases; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST_DAYS)
    int windowDays();

    /** How the days between two cases are compared to {@link #windowDays()}: an upper bound. */
    @JsonProperty
    Bound windowBound();

    /** Returns whether two cases are near enough in time to belong together. */
    default boolean near(LocalDate one, LocalDate other) {
        return windowBound().holds(Math.abs(ChronoUnit.DAYS.between(one, other)), (long) windowDays());
    }

    /** Refuses a window outside 1 to 366 days, and a bound that is no upper one. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("windowDays", windowDays(), 1, MOST_DAYS);
        if (!EnumSet.of(Bound.WITHIN, Bound.NOT_EXCEEDING, Bound.AT_MOST, Bound.BELOW)
                .contains(windowBound())) {
            throw new DomainException.InvalidValue(
                    "windowBound",
                    Problem.of(
                            "bound-direction", Input.code("bound", windowBound().code())));
        }
    }

    @JsonCreator
    private static SituationRule of(
            @JsonProperty(value = "windowDays", required = true) int windowDays,
            @JsonProperty(value = "windowBound", required = true) Bound windowBound) {
        return builder().windowDays(windowDays).windowBound(windowBound).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SituationRule}. */
    final class Builder extends ImmutableSituationRule.Builder {
        Builder() {}
    }
}
