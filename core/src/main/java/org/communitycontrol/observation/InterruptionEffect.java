package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What days away from an observation do to its count, once somebody has come back. */
public enum InterruptionEffect {
    /** They count as if they had been observed. */
    CLOCK_RUNS("clock-runs"),
    /** They are made up for at the end. */
    CLOCK_PAUSES("clock-pauses"),
    /** The count begins anew on the day of return. */
    CLOCK_RESTARTS("clock-restarts");

    private final String code;

    InterruptionEffect(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
