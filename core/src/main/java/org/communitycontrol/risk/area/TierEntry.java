package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an area came into its tier; its clock runs from that day. */
public enum TierEntry {
    /** By an infection, or by the latest of several. */
    INFECTION("infection"),
    /** By being lowered from a stricter tier. */
    LOWERING("lowering"),
    /** By being designated without an infection. */
    DESIGNATION("designation");

    private final String code;

    TierEntry(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
