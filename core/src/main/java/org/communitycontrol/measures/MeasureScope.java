package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whom a measure meets. */
public enum MeasureScope {
    /** Named households, buildings or persons. */
    NAMED_UNITS("named-units"),
    /** Everybody in the area alike. */
    WHOLE_AREA("whole-area");

    private final String code;

    MeasureScope(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
