package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;

/**
 * How often crowded units are visited.
 *
 * @param dayCount how the days are counted from the last visit, or from the registration
 * @param intervalDays for each kind of unit, within how many days the next visit follows, at least 1
 */
public record GuidanceRule(DayCount dayCount, SortedMap<UnitKind, Integer> intervalDays) {

    /** The kind of a policy pack that holds these numbers. */
    public static final PolicyKind<GuidanceRule> KIND = new PolicyKind<>("guidance", GuidanceRule.class);

    public GuidanceRule {
        intervalDays = ImmutableSortedMap.copyOf(intervalDays);
        for (int days : intervalDays.values()) {
            if (days < 1) {
                throw new DomainException.InvalidValue(
                        "intervalDays", Problem.of("too-small", Input.count("limit", 1), Input.count("value", days)));
            }
        }
    }

    /** Returns within how many days the next visit to a unit of {@code kind} follows; empty where nothing is said. */
    Optional<Integer> interval(UnitKind kind) {
        return Optional.ofNullable(intervalDays.get(kind));
    }

    @JsonCreator
    private static GuidanceRule of(
            @JsonProperty(value = "dayCount", required = true) DayCount dayCount,
            @JsonProperty(value = "intervalDays", required = true) Map<String, Integer> intervalDays) {
        SortedMap<UnitKind, Integer> byKind = new TreeMap<>();
        intervalDays.forEach((kind, days) -> byKind.put(new UnitKind(kind), days));
        return new GuidanceRule(dayCount, byKind);
    }
}
