package org.communitycontrol.surveillance.timeline;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a deadline stands. */
public enum DeadlineState {
    /** What it runs from has not happened. */
    NOT_STARTED("not-started"),
    /** It runs, and time is left. */
    RUNNING("running"),
    /** Done in time. */
    MET("met"),
    /** Done, too late. */
    LATE("late"),
    /** Not done, and the time is over. */
    OVERDUE("overdue");

    private final String code;

    DeadlineState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
