package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a worker had their rest. */
public enum RestVerdict {
    /** Every limit was kept. */
    RESTED("rested"),
    /** At least one was not. */
    NOT_RESTED("not-rested");

    private final String code;

    RestVerdict(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
