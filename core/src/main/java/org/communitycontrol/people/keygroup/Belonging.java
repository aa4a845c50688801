package org.communitycontrol.people.keygroup;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether somebody belongs to a key group. */
public enum Belonging {
    /** Belongs to it. */
    BELONGS("belongs"),
    /** Does not. */
    DOES_NOT_BELONG("does-not-belong");

    private final String code;

    Belonging(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
