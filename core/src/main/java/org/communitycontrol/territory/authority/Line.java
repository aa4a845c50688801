package org.communitycontrol.territory.authority;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the two departments that lead community control side by side. */
public enum Line {
    /** 民政: civil affairs, which leads the residents' and villagers' committees. */
    CIVIL_AFFAIRS("civil-affairs"),
    /** 卫生健康: health. */
    HEALTH("health");

    private final String code;

    Line(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
