package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.observation.ObservationFact.Checked;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFact.Interrupted;
import org.communitycontrol.observation.ObservationFact.Moved;
import org.communitycontrol.observation.ObservationFact.Ordered;
import org.communitycontrol.observation.ObservationFact.Released;
import org.communitycontrol.observation.ObservationFact.Resumed;

/** What a day can bring to an observation. */
public enum ObservationEvent {
    /** The day passes and nothing happens; readings, taken or missed, are nothing. */
    NOTHING("nothing"),
    /** An exposure. */
    EXPOSURE("exposure"),
    /** A check is passed. */
    CHECK_PASSED("check-passed"),
    /** A check is failed. */
    CHECK_FAILED("check-failed"),
    /** The person leaves the observation. */
    INTERRUPTION("interruption"),
    /** The person comes back to it. */
    RESUMPTION("resumption"),
    /** An early release, for a reason the rule accepts. */
    EARLY_RELEASE("early-release"),
    /** A change of place. */
    MOVE("move"),
    /** An order of a window. */
    ORDER("order");

    private final String code;

    ObservationEvent(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the event as a fact of {@code day}, the exposure and the reason being those the rule names first; empty for
     * {@link #NOTHING}, and for a release under a rule that accepts no reason.
     */
    public Optional<ObservationFact> fact(LocalDate day, ObservationRule rule) {
        return switch (this) {
            case NOTHING -> Optional.empty();
            case EXPOSURE -> Optional.of(
                    new Exposed(day, rule.startPriority().get(0).get(0)));
            case CHECK_PASSED -> Optional.of(new Checked(day, true));
            case CHECK_FAILED -> Optional.of(new Checked(day, false));
            case INTERRUPTION -> Optional.of(new Interrupted(day));
            case RESUMPTION -> Optional.of(new Resumed(day));
            case EARLY_RELEASE -> rule.earlyReleaseReasons().stream()
                    .sorted()
                    .findFirst()
                    .map(reason -> new Released(day, reason));
            case MOVE -> Optional.of(new Moved(day, ObservationPlace.CENTRALISED));
            case ORDER -> Optional.of(new Ordered(day, day, day));
        };
    }
}
