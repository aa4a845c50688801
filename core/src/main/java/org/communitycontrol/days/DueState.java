package org.communitycontrol.days;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a duty stands on a day; the five states exclude one another. */
public enum DueState {
    /** It may not be done yet. */
    NOT_DUE("not-due"),
    /** It is due, and later days are left. */
    DUE("due"),
    /** The last day on which it is in time. */
    LAST_DAY("last-day"),
    /** The last day is over; it can still be done, late. */
    OVERDUE("overdue"),
    /** It can no longer be done. */
    EXPIRED("expired");

    private final String code;

    DueState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
