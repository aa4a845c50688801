package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** What no measure may cut off, whatever the tier (clauses 2.24, 2.25, 2.27). */
public enum EssentialAccess {
    /** 应急车辆: ambulance, rescue and fire brigade. */
    EMERGENCY("emergency"),
    /** 就医: the way to treatment. */
    MEDICAL("medical"),
    /** 生活必需品: food and daily goods. */
    FOOD("food"),
    /** 照料: those who look after somebody. */
    CARE("care");

    private final String code;

    EssentialAccess(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
