package org.communitycontrol.impact;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a change of policy does to one decision; each is in exactly one part. */
public enum ImpactPart {
    /** Open, and the value would be another. */
    CHANGED("changed"),
    /** Open, and the value stays, be it for another reason. */
    UNCHANGED("unchanged"),
    /** Closed or paid: it stays as it was decided, although the value would be another. */
    CLOSED_WOULD_CHANGE("closed-would-change"),
    /** Closed or paid, and the value would stay anyway. */
    CLOSED_UNCHANGED("closed-unchanged");

    private final String code;

    ImpactPart(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    static ImpactPart of(boolean closed, boolean same) {
        if (closed) {
            return same ? CLOSED_UNCHANGED : CLOSED_WOULD_CHANGE;
        }
        return same ? UNCHANGED : CHANGED;
    }
}
