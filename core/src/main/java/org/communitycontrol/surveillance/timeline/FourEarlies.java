package org.communitycontrol.surveillance.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.territory.GridCode;

/**
 * Says of each case which earlies have not come, and which deadline is missed; of each grid how long they take.
 *
 * <p>Detected at 09:00 and reported at 11:00: in time, within 2 hours. At 11:00:01: late. Not reported by then: overdue.
 */
public final class FourEarlies {

    private FourEarlies() {}

    /** Returns where every deadline of the rule stands at {@code now}; moments after it are not looked at. */
    @ImplementsClauses(ClauseIds.C_1_5)
    public static List<MilestoneAlarm> alarms(CaseTimeline timeline, Instant now, Policy<EarlyRule> policy) {
        List<MilestoneAlarm> alarms = new ArrayList<>();
        for (MilestoneDeadline deadline : policy.parameters().deadlines()) {
            alarms.add(
                    alarm(deadline, moment(timeline, deadline.from(), now), moment(timeline, deadline.to(), now), now));
        }
        return alarms;
    }

    private static MilestoneAlarm alarm(
            MilestoneDeadline deadline, Optional<Instant> from, Optional<Instant> to, Instant now) {
        if (from.isEmpty()) {
            return new MilestoneAlarm(deadline, DeadlineState.NOT_STARTED, Duration.ZERO);
        }
        Duration taken = Duration.between(from.get(), to.orElse(now));
        boolean inTime = deadline.inTime(taken);
        DeadlineState state = to.isPresent()
                ? inTime ? DeadlineState.MET : DeadlineState.LATE
                : inTime ? DeadlineState.RUNNING : DeadlineState.OVERDUE;
        return new MilestoneAlarm(deadline, state, taken);
    }

    /** Returns the earlies the rule asks for that have not come by {@code now}, in its order. */
    public static List<Milestone> outstanding(CaseTimeline timeline, Instant now, Policy<EarlyRule> policy) {
        return policy.parameters().earlies().stream()
                .filter(early -> moment(timeline, early, now).isEmpty())
                .toList();
    }

    /**
     * Returns by grid how long it took from one milestone to another. Cases without a grid, or without one of the two
     * milestones, are left out; so are those whose milestones came the other way round.
     */
    public static SortedMap<GridCode, IntervalSummary> byGrid(
            Collection<CaseTimeline> timelines, Milestone from, Milestone to) {
        SortedMap<GridCode, List<Duration>> taken = new TreeMap<>();
        for (CaseTimeline timeline : timelines) {
            Optional<Duration> interval = timeline.between(from, to).filter(length -> !length.isNegative());
            if (timeline.grid().isPresent() && interval.isPresent()) {
                taken.computeIfAbsent(timeline.grid().get(), grid -> new ArrayList<>())
                        .add(interval.get());
            }
        }
        SortedMap<GridCode, IntervalSummary> summaries = new TreeMap<>();
        taken.forEach(
                (grid, lengths) -> IntervalSummary.of(lengths).ifPresent(summary -> summaries.put(grid, summary)));
        return summaries;
    }

    private static Optional<Instant> moment(CaseTimeline timeline, Milestone milestone, Instant now) {
        return Optional.ofNullable(timeline.moments().get(milestone)).filter(moment -> !moment.isAfter(now));
    }
}
