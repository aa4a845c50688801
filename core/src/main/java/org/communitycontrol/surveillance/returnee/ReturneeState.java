package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a returnee is in the six-phrase protocol. */
public enum ReturneeState {
    /** On a list of people who came back; nobody has found them yet. */
    LISTED("listed"),
    /** 追踪到人: found. */
    TRACED("traced"),
    /** 登记在册: entered in the register. */
    REGISTERED("registered"),
    /** 社区管理: somebody of the community answers for them. */
    UNDER_MANAGEMENT("under-management"),
    /** 上门观察: visited at the door, nothing abnormal. */
    VISITED("visited"),
    /** Visited, and something abnormal was seen; to be taken to a doctor. */
    ABNORMAL("abnormal"),
    /** 规范运转: on the way by a vehicle meant for it. */
    IN_TRANSFER("in-transfer"),
    /** 异常就医: with a doctor, who decides on from there. */
    REFERRED("referred"),
    /** The observation is completed. */
    RELEASED("released"),
    /** Left the community. */
    LEFT("left");

    private final String code;

    ReturneeState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
