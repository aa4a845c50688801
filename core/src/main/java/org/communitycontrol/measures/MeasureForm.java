package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a measure acts on people; the last three are those that must never be left to themselves. */
public enum MeasureForm {
    /** Asks, informs, cleans or helps: restricts nobody. */
    OPEN("open"),
    /** 封: closes a place. */
    SEAL("seal"),
    /** 禁: forbids an activity. */
    BAN("ban"),
    /** 拒: turns people away. */
    REFUSE("refuse");

    private final String code;

    MeasureForm(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
