package org.communitycontrol.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known for one passage. What is not given is not known. */
@Value.Immutable
public interface AccessFacts {

    /** Whether the community is under closed-off management on the day. */
    Optional<Boolean> closedOff();

    /** Whether the household is under home observation on the day. */
    Optional<Boolean> underObservation();

    /** Whether the gate is an entry point of the community. */
    Optional<Boolean> entryPoint();

    /** The earlier outings of the household, in any order. */
    List<Outing> outings();

    /** Returns the latest outing that began before that moment; empty if there was none. */
    default Optional<Outing> lastOutingBefore(LocalDate day, LocalTime time) {
        return outings().stream()
                .filter(outing -> outing.outDate().atTime(outing.outTime()).isBefore(day.atTime(time)))
                .max(Comparator.comparing(Outing::outDate)
                        .thenComparing(Outing::outTime)
                        .thenComparing(outing -> outing.minutes().orElse(Long.MAX_VALUE)));
    }

    /** Returns the facts of an open household in a closed-off community, at one of its entry points. */
    static AccessFacts behindGates(Outing... outings) {
        return builder()
                .closedOff(true)
                .underObservation(false)
                .entryPoint(true)
                .addOutings(outings)
                .build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccessFacts}. */
    final class Builder extends ImmutableAccessFacts.Builder {
        Builder() {}
    }
}
