package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** What control in an area is for (clause 1.1 and the companion rules). */
public enum ControlStrategy {
    /** 外防输入: keep infection from coming in. */
    PREVENT_IMPORTATION("prevent-importation"),
    /** 内防扩散: keep infection inside from spreading. */
    PREVENT_SPREAD("prevent-spread"),
    /** 外防输出: keep infection from going out. */
    PREVENT_EXPORTATION("prevent-exportation");

    private final String code;

    ControlStrategy(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
