package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonValue;

/** The half of a day in which a reading is due; a day has both. */
public enum HalfDay {
    /** Before noon. */
    AM("am"),
    /** After noon. */
    PM("pm");

    private final String code;

    HalfDay(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
