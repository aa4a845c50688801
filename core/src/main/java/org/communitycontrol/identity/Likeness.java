package org.communitycontrol.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a human is advised about two records; ordered from the least alike. */
public enum Likeness {
    /** Nothing that is known makes one person of them. */
    APART("apart"),
    /** They may be one person: look at both. */
    CANDIDATE("candidate"),
    /** They are most likely one person; that, too, is for a human to say. */
    LIKELY("likely");

    private final String code;

    Likeness(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
