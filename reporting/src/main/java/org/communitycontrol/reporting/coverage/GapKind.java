package org.communitycontrol.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is missing at a household or person, gravest first. */
public enum GapKind {
    /** The dwelling lies in no grid, so nobody can answer for it. */
    NO_GRID("no-grid"),
    /** No worker answers for the grid on the day. */
    NO_RESPONSIBLE_WORKER("no-responsible-worker"),
    /** The unit is expected and not done. */
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
