package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a case was infected. */
public enum CaseOrigin {
    /** 本地: here. */
    LOCAL("local"),
    /** 输入: elsewhere. */
    IMPORTED("imported"),
    /** Not known; never taken for either. */
    UNKNOWN("unknown");

    private final String code;

    CaseOrigin(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
