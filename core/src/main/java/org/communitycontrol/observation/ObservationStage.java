package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The stages an observation passes through; each is one reason of {@link ObservationReason}. */
public enum ObservationStage {
    /** No exposure is known. */
    NO_EXPOSURE("no-exposure"),
    /** Exposed, and day 1 has not come. */
    COUNT_NOT_BEGUN("count-not-begun"),
    /** A day before the last. */
    WITHIN_WINDOW("within-window"),
    /** The last day. */
    ON_LAST_DAY("on-last-day"),
    /** The last day is over, and a required check is not known to be passed. */
    CHECK_MISSING("check-missing"),
    /** The window is full. */
    WINDOW_FULL("window-full"),
    /** Left the observation and not back. */
    AWAY("away"),
    /** Released before the window was full. */
    RELEASED_BEFORE("released-before");

    private final String code;

    ObservationStage(String code) {
        this.code = code;
    }

    /** Returns the code on the wire, which is the reason's. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the stage of a reason; empty where the rule has no course for an exposure, so that there is none. */
    public static Optional<ObservationStage> of(ObservationReason reason) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(reason.code()))
                .findFirst();
    }
}
