package org.communitycontrol.reporting.section;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a section has nothing to show; never because there was nothing to find. */
public enum Lack {
    /** The facts were not given. */
    INPUT("input"),
    /** The facts were given, and no policy, or more than one, says what follows from them on the day. */
    POLICY("policy");

    private final String code;

    Lack(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
