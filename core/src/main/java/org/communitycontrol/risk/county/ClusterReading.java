package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a host that may not know clusters reads the cluster condition. */
public enum ClusterReading {
    /** Never met: the milder end. */
    NONE("none"),
    /** By the marks of the reports. */
    GIVEN("given"),
    /** Met whenever there is a new case in the window: the stricter end. */
    ALWAYS("always");

    private final String code;

    ClusterReading(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
