package org.communitycontrol.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is missing, gravest first: where the net has no bottom before what is merely still to do. */
public enum GapKind {
    /** The dwelling lies in no grid, so nobody can answer for it. */
    NO_GRID("no-grid"),
    /** The grid has no worker who answers for it on the day. */
    NO_WORKER("no-worker"),
    /** Somebody answers for the unit, and it is not done. */
    NOT_DONE("not-done");

    private final String code;

    GapKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
