package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a passage goes. */
public enum Direction {
    /** Into the community. */
    IN("in"),
    /** Out of it. */
    OUT("out");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
