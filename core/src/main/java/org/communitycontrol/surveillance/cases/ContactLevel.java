package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonValue;

/** How close somebody was to a case. */
public enum ContactLevel {
    /** 密切接触者: a close contact of a case. */
    CLOSE("close"),
    /** 密接的密接: a contact of a close contact. */
    SECONDARY("secondary");

    private final String code;

    ContactLevel(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
