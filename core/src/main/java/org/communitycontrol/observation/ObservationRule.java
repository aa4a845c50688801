package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.surveillance.ReadingRule;
import org.immutables.value.Value;

/** The numbers of an observation: what starts it, how its days are counted, where they are spent, how it ends. */
@Value.Immutable
public interface ObservationRule {

    /** The kind of a policy pack that holds these numbers. */
    PolicyKind<ObservationRule> KIND = new PolicyKind<>("observation", ObservationRule.class);

    /** The longest extension after a failed check, in days. */
    int MOST_EXTENSION_DAYS = 60;

    /** How days are counted from an exposure; one rule has one convention, and nothing mixes two. */
    @JsonProperty
    DayCount dayCount();

    /**
     * The kinds of exposure in groups, the better evidence first: a group is asked only if no exposure of the groups
     * before it is known. Within a group the exposure whose window ends last decides.
     */
    @JsonProperty
    List<List<ExposureKind>> startPriority();

    /** For each kind of exposure the phases that follow it, in order. */
    @JsonProperty
    Map<ExposureKind, List<Phase>> courses();

    /** What readings are due and which are abnormal. */
    @JsonProperty
    ReadingRule readings();

    /** Whether the window is only full once a check on its last day or later was passed. */
    @JsonProperty
    boolean exitCheckRequired();

    /** How many days follow a failed check on the last day or later; 0 to 60, 0 if it extends nothing. */
    @JsonProperty
    @Min(0)
    @Max(MOST_EXTENSION_DAYS)
    int extensionDays();

    /** What days away from the observation do to its count. */
    @JsonProperty
    InterruptionEffect interruption();

    /** The reasons for which somebody may be released before the window is full; empty if there is none. */
    @JsonProperty
    Set<ReleaseReason> earlyReleaseReasons();

    /** Returns the days of the course that follows an exposure of {@code kind}; 0 for a kind this rule does not know. */
    default int courseDays(ExposureKind kind) {
        return courses().getOrDefault(kind, List.of()).stream()
                .mapToInt(Phase::days)
                .sum();
    }

    /** Refuses an extension outside 0 to 60 days. */
    @Value.Check
    default void checkExtension() {
        NumberRules.between("extensionDays", extensionDays(), 0, MOST_EXTENSION_DAYS);
    }

    /** Refuses kinds that stand in no group or in two, a kind without a course, and a course without a phase. */
    @Value.Check
    default void checkCourses() {
        List<ExposureKind> grouped =
                startPriority().stream().flatMap(List::stream).toList();
        boolean complete = !grouped.isEmpty()
                && Set.copyOf(grouped).equals(courses().keySet())
                && grouped.stream().distinct().count() == grouped.size()
                && courses().values().stream().noneMatch(List::isEmpty);
        if (!complete) {
            throw new DomainException.InvalidValue("startPriority", Problem.of("courses-incomplete"));
        }
    }

    @JsonCreator
    private static ObservationRule of(
            @JsonProperty(value = "dayCount", required = true) DayCount dayCount,
            @JsonProperty(value = "startPriority", required = true) List<List<ExposureKind>> startPriority,
            @JsonProperty(value = "courses", required = true) Map<String, List<Phase>> courses,
            @JsonProperty(value = "readings", required = true) ReadingRule readings,
            @JsonProperty(value = "exitCheckRequired", required = true) boolean exitCheckRequired,
            @JsonProperty(value = "extensionDays", required = true) int extensionDays,
            @JsonProperty(value = "interruption", required = true) InterruptionEffect interruption,
            @JsonProperty(value = "earlyReleaseReasons", required = true) List<ReleaseReason> earlyReleaseReasons) {
        return builder()
                .dayCount(dayCount)
                .addAllStartPriority(startPriority)
                .putAllCourses(courses.entrySet().stream()
                        .collect(Collectors.toMap(course -> new ExposureKind(course.getKey()), Map.Entry::getValue)))
                .readings(readings)
                .exitCheckRequired(exitCheckRequired)
                .extensionDays(extensionDays)
                .interruption(interruption)
                .addAllEarlyReleaseReasons(earlyReleaseReasons)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObservationRule}. */
    final class Builder extends ImmutableObservationRule.Builder {
        Builder() {}
    }
}
