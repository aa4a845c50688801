package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rate is paid for. */
public enum PayUnit {
    /** A recognised day, or a part of one. */
    DAY("day"),
    /** An hour served. */
    HOUR("hour");

    private final String code;

    PayUnit(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
