package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is counted: the two full coverages of the notice have one unit each. */
public enum CoverageUnit {
    /** Door-to-door screening: households of the register. */
    HOUSEHOLD("household"),
    /** Key-group monitoring: persons who belong to a key group on the day. */
    KEY_PERSON("key-person");

    private final String code;

    CoverageUnit(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
