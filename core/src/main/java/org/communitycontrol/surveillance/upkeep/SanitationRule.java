package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.message.Input;

/**
 * How often places are disinfected.
 *
 * @param timesADay for each kind of place how many times a day, at least 1
 */
public record SanitationRule(SortedMap<SiteKind, Integer> timesADay) {

    /** The kind of a policy pack that holds these numbers. */
    public static final PolicyKind<SanitationRule> KIND = new PolicyKind<>("sanitation", SanitationRule.class);

    public SanitationRule {
        timesADay = ImmutableSortedMap.copyOf(timesADay);
        for (int times : timesADay.values()) {
            if (times < 1) {
                throw new DomainException.InvalidValue(
                        "timesADay", Problem.of("too-small", Input.count("limit", 1), Input.count("value", times)));
            }
        }
    }

    @JsonCreator
    private static SanitationRule of(
            @JsonProperty(value = "timesADay", required = true) Map<String, Integer> timesADay) {
        SortedMap<SiteKind, Integer> byKind = new TreeMap<>();
        timesADay.forEach((kind, times) -> byKind.put(new SiteKind(kind), times));
        return new SanitationRule(byKind);
    }
}
