package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a sheet of duties is proved. */
public enum ProofState {
    /** Attended, shown to everybody, and nothing stands against it. */
    PROVED("proved"),
    /** Something stands against it, or its publicity is still running. */
    NOT_PROVED("not-proved");

    private final String code;

    ProofState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
