package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** The colour of a health code. */
public enum HealthColour {
    /** 绿码. */
    GREEN("green"),
    /** 黄码. */
    YELLOW("yellow"),
    /** 红码. */
    RED("red");

    private final String code;

    HealthColour(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
