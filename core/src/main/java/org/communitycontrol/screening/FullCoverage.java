package org.communitycontrol.screening;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether both coverages of the notice are full. */
public enum FullCoverage {
    /** Every expected household is screened and every expected key person is monitored. */
    FULL("full"),
    /** Something is missing. */
    NOT_FULL("not-full");

    private final String code;

    FullCoverage(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
