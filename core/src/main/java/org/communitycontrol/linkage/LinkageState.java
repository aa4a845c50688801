package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether all the parties a community is to work with do work. */
public enum LinkageState {
    /** Every party has a task. */
    COMPLETE("complete"),
    /** Some party has none. */
    INCOMPLETE("incomplete");

    private final String code;

    LinkageState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
