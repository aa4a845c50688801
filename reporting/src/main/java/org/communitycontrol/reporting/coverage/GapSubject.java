package org.communitycontrol.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where something is missing. */
public enum GapSubject {
    /** A dwelling: a hole in the net, or a household to screen. */
    HOUSEHOLD("household"),
    /** Somebody who lives in a dwelling that the net does not hold, in a key group or not. */
    PERSON("person"),
    /** Somebody in a key group whose monitoring is due. */
    KEY_PERSON("key-person");

    private final String code;

    GapSubject(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
