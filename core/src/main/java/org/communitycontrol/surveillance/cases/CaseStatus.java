package org.communitycontrol.surveillance.cases;

import com.fasterxml.jackson.annotation.JsonValue;

/** What those who diagnose said of a case, the gravest last; of two statements of one day the graver holds. */
public enum CaseStatus {
    /** 排除或订正: it is none after all. */
    REMOVED("removed"),
    /** 疑似: suspected. */
    SUSPECTED("suspected"),
    /** 无症状感染者: infected without symptoms. */
    ASYMPTOMATIC("asymptomatic"),
    /** 确诊: confirmed. */
    CONFIRMED("confirmed");

    private final String code;

    CaseStatus(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
