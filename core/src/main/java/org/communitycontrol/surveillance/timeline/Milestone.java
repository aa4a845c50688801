package org.communitycontrol.surveillance.timeline;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens to a case, in its usual order. */
public enum Milestone {
    /** 发病: the first symptom. */
    ONSET("onset"),
    /** 早发现: somebody noticed. */
    DETECTED("detected"),
    /** 早报告: it was reported. */
    REPORTED("reported"),
    /** 早隔离: the person was isolated. */
    ISOLATED("isolated"),
    /** 早诊断: those who diagnose said what it is. */
    DIAGNOSED("diagnosed"),
    /** 早治疗: treatment began. */
    TREATED("treated");

    private final String code;

    Milestone(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
