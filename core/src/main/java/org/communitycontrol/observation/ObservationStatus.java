package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where somebody stands in an observation at the end of a day. */
public enum ObservationStatus {
    /** Day 1 has not come: never exposed, or exposed so lately that the count has not begun. */
    NOT_STARTED("not-started"),
    /** A day of the window, and not its last. */
    UNDER_OBSERVATION("under-observation"),
    /** The last day of the window, which ends at 24:00. */
    LAST_DAY("last-day"),
    /** The window is full; the certificate may be asked for. */
    COMPLETED("completed"),
    /** Left the observation and has not come back to it, however long ago. */
    INTERRUPTED("interrupted"),
    /** Released before the window was full, for a reason the rule knows. */
    RELEASED_EARLY("released-early");

    private final String code;

    ObservationStatus(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
