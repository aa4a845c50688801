package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a measure keeps to what its area calls for. */
public enum Proportion {
    /** It does. */
    PROPORTIONATE("proportionate"),
    /** 过度防控: it goes further, or leaves people alone with it. */
    OVER_CONTROL("over-control");

    private final String code;

    Proportion(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
