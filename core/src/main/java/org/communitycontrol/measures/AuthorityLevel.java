package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who orders or approves a measure, from the lowest level to the highest. */
public enum AuthorityLevel {
    /** 村(居)民委员会: the committee of the community. */
    COMMUNITY("community"),
    /** 街道(乡镇). */
    STREET("street"),
    /** 县级. */
    COUNTY("county"),
    /** 市级. */
    CITY("city"),
    /** 省级. */
    PROVINCE("province"),
    /** 国家. */
    STATE("state");

    private final String code;

    AuthorityLevel(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
