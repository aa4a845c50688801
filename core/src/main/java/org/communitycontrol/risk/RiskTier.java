package org.communitycontrol.risk;

import com.fasterxml.jackson.annotation.JsonValue;

/** The risk tier of an area. The order is from mild to strict, so the later of two is the stricter. */
public enum RiskTier {
    /** 低风险. */
    LOW("low"),
    /** 中风险. */
    MEDIUM("medium"),
    /** 高风险. */
    HIGH("high");

    private final String code;

    RiskTier(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
