package org.communitycontrol.testkit.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.InterruptionEffect;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationEvent;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationPlace;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStage;
import org.communitycontrol.observation.ObservationSteps;
import org.communitycontrol.observation.Phase;
import org.communitycontrol.observation.ReleaseReason;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Temperature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The table of steps against the decision itself: every history of some days, an event each, under every combination of
 * rules. The decision is made of dates and knows of no stages, so that neither can copy the other's mistake.
 */
class ObservationStepsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);

    private final Map<ObservationStage, Map<ObservationEvent, Set<ObservationStage>>> seen =
            new EnumMap<>(ObservationStage.class);

    @Test
    void everyHistoryOfFourDaysFollowsTheTable() {
        rules(1, 2).forEach(rule -> follow(rule, 4));
        assertThat(seen).hasSameSizeAs(ObservationStage.values());
    }

    @Test
    @Tag("long")
    void theHistoriesOfFiveDaysTakeEveryStepOfTheTableAndNoOther() {
        rules(1, 2, 3).forEach(rule -> follow(rule, 5));
        for (ObservationStage stage : ObservationStage.values()) {
            for (ObservationEvent event : ObservationEvent.values()) {
                Set<ObservationStage> found = seen.getOrDefault(stage, Map.of()).getOrDefault(event, Set.of());
                ObservationSteps.step(stage, event)
                        .match(
                                taken -> assertThat(found)
                                        .as("%s after %s", event.code(), stage.code())
                                        .isEqualTo(taken.next()),
                                refused -> assertThat(found)
                                        .as("%s after %s, refused", event.code(), stage.code())
                                        .isEqualTo(seen.getOrDefault(stage, Map.of())
                                                .get(ObservationEvent.NOTHING)));
            }
        }
    }

    private void follow(ObservationRule rule, int days) {
        follow(rule, ObservationFacts.of("P"), FIRST, ObservationStage.NO_EXPOSURE, days);
    }

    private void follow(
            ObservationRule rule, ObservationFacts facts, LocalDate day, ObservationStage before, int daysLeft) {
        if (daysLeft == 0) {
            return;
        }
        for (ObservationEvent event : ObservationEvent.values()) {
            ObservationFacts known = event.fact(day, rule).map(facts::with).orElse(facts);
            ObservationStage after = ObservationStage.of(
                            Observation.decide(known, day, Policy.adHoc(rule)).reason())
                    .orElseThrow();
            seen.computeIfAbsent(before, stage -> new EnumMap<>(ObservationEvent.class))
                    .computeIfAbsent(event, e -> EnumSet.noneOf(ObservationStage.class))
                    .add(after);
            if (!allowed(before, event).contains(after)) {
                throw new AssertionError(event.code() + " leads from " + before.code() + " to " + after.code()
                        + ", against the table: " + known.facts() + " under " + rule);
            }
            boolean bearsOnNothing = event == ObservationEvent.MOVE || event == ObservationEvent.ORDER;
            if (!bearsOnNothing) {
                follow(rule, known, day.plusDays(1), after, daysLeft - 1);
            }
        }
    }

    /** A refused event may be recorded all the same, by a device that did not ask; it has no effect. */
    private static Set<ObservationStage> allowed(ObservationStage before, ObservationEvent event) {
        return ObservationSteps.step(before, event)
                .match(
                        taken -> taken.next(),
                        refused -> ObservationSteps.step(before, ObservationEvent.NOTHING)
                                .match(nothing -> nothing.next(), never -> Set.of()));
    }

    private static List<ObservationRule> rules(int... lengths) {
        List<ObservationRule> rules = new ArrayList<>();
        for (DayCount count : DayCount.values()) {
            for (InterruptionEffect effect : InterruptionEffect.values()) {
                for (boolean check : new boolean[] {false, true}) {
                    for (int extension : new int[] {0, 2}) {
                        for (int length : lengths) {
                            rules.add(rule(count, effect, check, extension, length));
                        }
                    }
                }
            }
        }
        return rules;
    }

    private static ObservationRule rule(
            DayCount count, InterruptionEffect effect, boolean check, int extension, int length) {
        return ObservationRule.builder()
                .dayCount(count)
                .addStartPriority(List.<ExposureKind>of(ExposureKind.CONTACT))
                .putCourse(ExposureKind.CONTACT, List.of(Phase.of(ObservationPlace.HOME, length)))
                .readings(ReadingRule.builder()
                        .threshold(Temperature.ofTenths(373))
                        .bound(Bound.AT_LEAST)
                        .addDue(HalfDay.AM, HalfDay.PM)
                        .build())
                .exitCheckRequired(check)
                .extensionDays(extension)
                .interruption(effect)
                .addEarlyReleaseReasons(ReleaseReason.EXPOSURE_DISPROVED)
                .build();
    }
}
