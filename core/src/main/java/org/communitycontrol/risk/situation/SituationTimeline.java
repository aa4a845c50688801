package org.communitycontrol.risk.situation;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The situation of one community on any day, after one pass over its cases: for many days of one community.
 *
 * <p>The same answers as {@link CommunitySituations}.
 */
public final class SituationTimeline {

    private final List<Step> steps = new ArrayList<>();

    private SituationTimeline() {}

    /** Returns the timeline of a community. */
    public static SituationTimeline of(CommunityCases cases, SituationRule rule) {
        SituationTimeline timeline = new SituationTimeline();
        CasePairs pairs = new CasePairs(rule);
        timeline.add(LocalDate.MIN, CommunitySituations.reason(pairs, Optional.empty(), rule), Set.of());
        List<ConfirmedCase> sorted = cases.upTo(LocalDate.MAX);
        List<LocalDate> days = new ArrayList<>(sorted.stream().map(ConfirmedCase::day).toList());
        cases.largeOutbreaksSince().ifPresent(days::add);
        int next = 0;
        for (LocalDate day : days.stream().sorted().distinct().toList()) {
            while (next < sorted.size() && sorted.get(next).day().equals(day)) {
                pairs.apply(sorted.get(next));
                next++;
            }
            Optional<LocalDate> large = cases.largeOutbreaksSince().filter(since -> !since.isAfter(day));
            timeline.add(day, CommunitySituations.reason(pairs, large, rule), CommunitySituations.flags(pairs));
        }
        return timeline;
    }

    private void add(LocalDate day, SituationReason reason, Set<SituationFlag> flags) {
        steps.add(new Step(day, reason, Sets.immutableEnumSet(flags)));
    }

    /** Returns why the community is in its situation at the end of {@code day}. */
    public SituationReason reason(LocalDate day) {
        return step(day).reason();
    }

    /** Returns what a human should look at in the cases up to {@code day}. */
    public Set<SituationFlag> flags(LocalDate day) {
        return step(day).flags();
    }

    private Step step(LocalDate day) {
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (steps.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return steps.get(low);
    }

    private record Step(LocalDate from, SituationReason reason, Set<SituationFlag> flags) {}
}
