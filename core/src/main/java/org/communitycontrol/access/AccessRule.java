package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.communitycontrol.days.Bound;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.surveillance.Temperature;
import org.immutables.value.Value;

/** How a closed-off community is entered and left: numbers and words of a local rule. */
@Value.Immutable
public interface AccessRule {

    /** The kind of a policy pack that holds these. */
    PolicyKind<AccessRule> KIND = new PolicyKind<>("access", AccessRule.class);

    /** The greatest number of days, outings or exits a rule can name. */
    int MOST = 366;

    /** What holds for each kind of passage; a kind that is not named is not decided. */
    @JsonProperty
    @Value.NaturalOrder
    SortedMap<PassageKind, KindRule> kinds();

    /** Kinds that pass like an ambulance here, beyond those that pass everywhere. */
    @JsonProperty
    Set<PassageKind> emergencyKinds();

    /** For how many days one outing uses the budget up, the day out being the first; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST)
    int outingEveryDays();

    /** The length of an outing, in minutes; empty where the rule sets none. */
    @JsonProperty
    Optional<Integer> outingMinutes();

    /** How the length stands to {@link #outingMinutes()}: 不超过 includes it, 不足 does not. */
    @JsonProperty
    Bound outingBound();

    /** How many following outings an overlong one cancels; 0 to 366. */
    @JsonProperty
    @Min(0)
    @Max(MOST)
    int outingsCancelledByOvertime();

    /** The first time of day at which one may go out; empty where the rule sets none. */
    @JsonProperty
    Optional<LocalTime> openFrom();

    /** The last time of day at which one may go out, included; empty where the rule sets none. */
    @JsonProperty
    Optional<LocalTime> openUntil();

    /** The temperature that refers a person; empty where none is measured. */
    @JsonProperty
    Optional<Temperature> temperatureThreshold();

    /** How a reading stands to {@link #temperatureThreshold()} when it refers. */
    @JsonProperty
    Bound temperatureBound();

    /** The number of exits on one day that a human should look at; 1 to 366. */
    @JsonProperty
    @Min(1)
    @Max(MOST)
    int flaggedExits();

    /** How the number of exits stands to {@link #flaggedExits()} when it is flagged. */
    @JsonProperty
    Bound flaggedBound();

    /** Returns whether a kind passes whatever else is known: those that pass everywhere, and those of this rule. */
    default boolean emergency(PassageKind kind) {
        return kind.alwaysPasses() || emergencyKinds().contains(kind);
    }

    /** Refuses numbers out of range, and one end of the hours without the other. */
    @Value.Check
    default void checkNumbers() {
        NumberRules.between("outingEveryDays", outingEveryDays(), 1, MOST);
        NumberRules.between("outingsCancelledByOvertime", outingsCancelledByOvertime(), 0, MOST);
        NumberRules.between("flaggedExits", flaggedExits(), 1, MOST);
        outingMinutes().ifPresent(minutes -> NumberRules.between("outingMinutes", minutes, 1, MOST * 24 * 60));
        if (openFrom().isPresent() != openUntil().isPresent()) {
            throw new DomainException.InvalidValue("openUntil", Problem.of("hours-half"));
        }
    }

    @JsonCreator
    private static AccessRule of(
            @JsonProperty(value = "kinds", required = true) Map<PassageKind, KindRule> kinds,
            @JsonProperty(value = "emergencyKinds", required = true) List<PassageKind> emergencyKinds,
            @JsonProperty(value = "outingEveryDays", required = true) int outingEveryDays,
            @JsonProperty("outingMinutes") Optional<Integer> outingMinutes,
            @JsonProperty(value = "outingBound", required = true) Bound outingBound,
            @JsonProperty(value = "outingsCancelledByOvertime", required = true) int outingsCancelledByOvertime,
            @JsonProperty("openFrom") Optional<LocalTime> openFrom,
            @JsonProperty("openUntil") Optional<LocalTime> openUntil,
            @JsonProperty("temperatureThreshold") Optional<Temperature> temperatureThreshold,
            @JsonProperty(value = "temperatureBound", required = true) Bound temperatureBound,
            @JsonProperty(value = "flaggedExits", required = true) int flaggedExits,
            @JsonProperty(value = "flaggedBound", required = true) Bound flaggedBound) {
        return builder()
                .putAllKinds(kinds)
                .addAllEmergencyKinds(emergencyKinds)
                .outingEveryDays(outingEveryDays)
                .outingMinutes(outingMinutes)
                .outingBound(outingBound)
                .outingsCancelledByOvertime(outingsCancelledByOvertime)
                .openFrom(openFrom)
                .openUntil(openUntil)
                .temperatureThreshold(temperatureThreshold)
                .temperatureBound(temperatureBound)
                .flaggedExits(flaggedExits)
                .flaggedBound(flaggedBound)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccessRule}. */
    final class Builder extends ImmutableAccessRule.Builder {
        Builder() {}
    }
}
