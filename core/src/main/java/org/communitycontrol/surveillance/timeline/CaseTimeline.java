package org.communitycontrol.surveillance.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.territory.GridCode;
import org.immutables.value.Value;

/** When what happened to one case. A milestone without a moment has not happened, as far as is known. */
@Value.Immutable
public interface CaseTimeline {

    /** The case. */
    CaseId id();

    /** The grid it belongs to; empty if none is known. */
    Optional<GridCode> grid();

    /** The moments by milestone. */
    @Value.NaturalOrder
    SortedMap<Milestone, Instant> moments();

    /** Returns the time from one milestone to another; negative if they came the other way round; empty if one has not come. */
    default Optional<Duration> between(Milestone from, Milestone to) {
        Optional<Instant> begin = Optional.ofNullable(moments().get(from));
        Optional<Instant> end = Optional.ofNullable(moments().get(to));
        return begin.flatMap(known -> end.map(later -> Duration.between(known, later)));
    }

    /** Returns the milestones that lie before an earlier one of the usual order: rare, and often a slip of the pen. */
    default List<Milestone> outOfOrder() {
        List<Milestone> found = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (Milestone milestone : moments().keySet()) {
            Instant moment = moments().get(milestone);
            if (moment.isBefore(latest)) {
                found.add(milestone);
            } else {
                latest = moment;
            }
        }
        return found;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseTimeline}. */
    final class Builder extends ImmutableCaseTimeline.Builder {
        Builder() {}
    }
}
