package org.communitycontrol.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a clause can be computed. */
public enum ClauseKind {
    /** An obligation with something to decide, count or check. */
    COMPUTABLE("computable"),
    /** Records and checklists with little arithmetic. */
    PARTLY("partly"),
    /** Context or exhortation; nothing to compute. */
    CONTEXT("context");

    private final String code;

    ClauseKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    static ClauseKind of(String code) {
        for (ClauseKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException("no clause kind has this code");
    }
}
