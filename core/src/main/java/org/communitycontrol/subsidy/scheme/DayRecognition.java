package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.workforce.DayKind;

/**
 * How minutes become a day or a part of one.
 *
 * @param appliesTo the shifts it is for
 * @param on the kinds of day it is for; empty for all, and then no calendar is needed
 * @param steps from how many minutes on how much is recognised, at least one; of those that hold the greatest counts
 */
public record DayRecognition(
        @JsonProperty("for") DutyFilter appliesTo,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<DayKind> on,

        @JsonProperty List<RecognitionStep> steps) {

    /**
     * Refuses a recognition without a step.
     *
     * @throws DomainException.InvalidValue with {@code scheme-empty}
     */
    public DayRecognition {
        on = Sets.immutableEnumSet(on);
        steps = ImmutableList.copyOf(steps);
        if (steps.isEmpty()) {
            throw new DomainException.InvalidValue("steps", Problem.of("scheme-empty"));
        }
    }

    /** Returns the step that counts for {@code minutes}; empty if they are too few for any. */
    public Optional<RecognitionStep> step(int minutes) {
        return steps.stream()
                .filter(step -> step.holds(minutes))
                .max(Comparator.comparing(RecognitionStep::days).thenComparing(step -> -step.leastMinutes()));
    }

    /** Returns the fewest minutes for which anything is recognised. */
    public int leastMinutes() {
        return steps.stream().mapToInt(RecognitionStep::leastMinutes).min().orElseThrow();
    }

    @JsonCreator
    private static DayRecognition read(
            @JsonProperty("for") DutyFilter appliesTo,
            @JsonProperty(value = "on", isRequired = OptBoolean.FALSE) Set<DayKind> on,
            @JsonProperty("steps") List<RecognitionStep> steps) {
        return new DayRecognition(appliesTo, on, steps);
    }
}
