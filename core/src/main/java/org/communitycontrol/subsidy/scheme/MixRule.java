package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a day is worth on which a worker served in several ways, each with a count of its own. */
public enum MixRule {
    /** Each is judged by itself, and the one that pays most is paid. */
    HIGHER("higher"),
    /** Each is judged by itself, and all are paid up to one day together, the one whose day is dearest first. */
    ADD_DAYS("add-days"),
    /** The minutes of the day are added, and judged by the one that then pays most. */
    ADD_MINUTES("add-minutes");

    private final String code;

    MixRule(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
