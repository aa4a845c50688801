package org.communitycontrol.testkit.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.timeline.CaseTimeline;
import org.communitycontrol.surveillance.timeline.DeadlineState;
import org.communitycontrol.surveillance.timeline.EarlyRule;
import org.communitycontrol.surveillance.timeline.Milestone;
import org.communitycontrol.surveillance.timeline.MilestoneAlarm;
import org.communitycontrol.surveillance.timeline.MilestoneDeadline;

/** What holds for whatever says where the deadlines of a case stand. */
public interface EarlyLaws {

    /** Returns where every deadline stands at {@code now}. */
    List<MilestoneAlarm> alarms(CaseTimeline timeline, Instant now, Policy<EarlyRule> policy);

    /** Returns the timelines the laws are tried on. */
    @Provide
    default Arbitrary<CaseTimeline> timelines() {
        return new SurveillanceDomain().timelines();
    }

    /** Returns the moments the laws are tried on. */
    @Provide
    default Arbitrary<Instant> moments() {
        return new SurveillanceDomain().moments();
    }

    /** Each deadline is in exactly the state that the seconds say, and what comes later is not looked at. */
    @Property
    default void theSecondsDecide(
            @ForAll("timelines") CaseTimeline timeline,
            @ForAll("moments") Instant now,
            @ForAll @IntRange(min = 1, max = 2) int hours) {
        EarlyRule rule = new EarlyRule(
                List.of(), List.of(new MilestoneDeadline(Milestone.DETECTED, Milestone.REPORTED, hours, Bound.WITHIN)));
        MilestoneAlarm alarm = alarms(timeline, now, Policy.adHoc(rule)).get(0);
        Optional<Instant> from = known(timeline, Milestone.DETECTED, now);
        Optional<Instant> to = known(timeline, Milestone.REPORTED, now);
        if (from.isEmpty()) {
            assertThat(alarm.state()).isEqualTo(DeadlineState.NOT_STARTED);
            return;
        }
        long seconds = to.orElse(now).getEpochSecond() - from.get().getEpochSecond();
        boolean inTime = seconds <= hours * 3600L;
        DeadlineState expected = to.isPresent()
                ? (inTime ? DeadlineState.MET : DeadlineState.LATE)
                : (inTime ? DeadlineState.RUNNING : DeadlineState.OVERDUE);
        assertThat(alarm.state()).isEqualTo(expected);
        assertThat(alarm.taken()).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static Optional<Instant> known(CaseTimeline timeline, Milestone milestone, Instant now) {
        return Optional.ofNullable(timeline.moments().get(milestone)).filter(moment -> !moment.isAfter(now));
    }
}
