package org.communitycontrol.risk;

import com.fasterxml.jackson.annotation.JsonValue;

/** The epidemic situation of a community (社区疫情划分). The order is from mild to strict. */
public enum CommunitySituation {
    /** 社区未发现病例: no confirmed case among the residents. */
    NO_CASE_FOUND("no-case-found"),
    /** 社区出现病例: a case, and no second one that belongs to it. */
    CASE_APPEARED("case-appeared"),
    /** 暴发疫情: within the window, cases in one small place. */
    OUTBREAK("outbreak"),
    /** 社区传播疫情: within the window, sporadic cases of unknown source. */
    TRANSMISSION("transmission");

    private final String code;

    CommunitySituation(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the tier with which the guideline of 2020-04-14 treats a community in this situation alike. */
    public RiskTier pairedTier() {
        return switch (this) {
            case NO_CASE_FOUND -> RiskTier.LOW;
            case CASE_APPEARED, OUTBREAK -> RiskTier.MEDIUM;
            case TRANSMISSION -> RiskTier.HIGH;
        };
    }
}
