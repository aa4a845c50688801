package org.communitycontrol.surveillance.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourEarliesTest {

    private static final Instant NINE = Instant.parse("2020-02-16T01:00:00Z");
    private static final GridCode GRID = GridCode.parse("350203001001001");
    private static final Policy<EarlyRule> RULE = Policy.adHoc(new EarlyRule(
            List.of(Milestone.DETECTED, Milestone.REPORTED, Milestone.ISOLATED, Milestone.TREATED),
            List.of(new MilestoneDeadline(Milestone.DETECTED, Milestone.REPORTED, 2, Bound.WITHIN))));

    @ParameterizedTest
    @CsvSource({"PT0S, met", "PT1H59M59S, met", "PT2H, met", "PT2H1S, late", "PT48H, late"})
    void aReportIsInTimeWithinTwoHoursTheLastSecondIncluded(Duration taken, String state) {
        CaseTimeline timeline = timeline(Map.of(Milestone.DETECTED, NINE, Milestone.REPORTED, NINE.plus(taken)));

        assertThat(state(timeline, NINE.plus(Duration.ofDays(9)))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, running", "PT2H, running", "PT2H1S, overdue"})
    void withoutAReportItRunsAndIsThenOverdue(Duration passed, String state) {
        assertThat(state(timeline(Map.of(Milestone.DETECTED, NINE)), NINE.plus(passed)))
                .isEqualTo(state);
    }

    @Test
    void aReportOfLaterIsNotLookedAt() {
        CaseTimeline timeline = timeline(Map.of(Milestone.DETECTED, NINE, Milestone.REPORTED, NINE.plusSeconds(60)));

        assertThat(state(timeline, NINE.plusSeconds(59))).isEqualTo("running");
        assertThat(state(timeline, NINE.minusSeconds(1))).isEqualTo("not-started");
        assertThat(FourEarlies.outstanding(timeline, NINE.plusSeconds(60), RULE))
                .containsExactly(Milestone.ISOLATED, Milestone.TREATED);
    }

    @Test
    void namesMilestonesOutOfTheirOrder() {
        assertThat(timeline(Map.of(Milestone.DETECTED, NINE, Milestone.REPORTED, NINE.minusSeconds(1)))
                        .outOfOrder())
                .containsExactly(Milestone.REPORTED);
        assertThat(timeline(Map.of(Milestone.DETECTED, NINE, Milestone.REPORTED, NINE))
                        .outOfOrder())
                .isEmpty();
    }

    @Test
    void givesMedianAndLongestByGridAndNothingWhereNothingIsKnown() {
        List<CaseTimeline> timelines = List.of(after(1), after(2), after(9), after(4));

        assertThat(FourEarlies.byGrid(timelines, Milestone.DETECTED, Milestone.ISOLATED))
                .containsExactly(Map.entry(GRID, new IntervalSummary(4, Duration.ofHours(3), Duration.ofHours(9))));
        assertThat(FourEarlies.byGrid(timelines, Milestone.DETECTED, Milestone.TREATED))
                .isEmpty();
        assertThat(IntervalSummary.of(List.of())).isEqualTo(Optional.empty());
        assertThat(IntervalSummary.of(List.of(Duration.ofHours(5), Duration.ofHours(1), Duration.ofHours(2))))
                .contains(new IntervalSummary(3, Duration.ofHours(2), Duration.ofHours(5)));
    }

    private static CaseTimeline after(int hours) {
        return timeline(Map.of(Milestone.DETECTED, NINE, Milestone.ISOLATED, NINE.plus(Duration.ofHours(hours))));
    }

    private static CaseTimeline timeline(Map<Milestone, Instant> moments) {
        return CaseTimeline.builder()
                .id(new CaseId("A"))
                .grid(GRID)
                .putAllMoments(moments)
                .build();
    }

    private static String state(CaseTimeline timeline, Instant now) {
        return FourEarlies.alarms(timeline, now, RULE).get(0).state().code();
    }
}
