package org.communitycontrol.surveillance;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a community does about a reading; it sends people to a doctor and never says what they have. */
public enum Referral {
    /** Nothing: the reading is unremarkable. */
    NONE("none"),
    /** Report it and arrange transport to a fever clinic. */
    REFER("refer");

    private final String code;

    Referral(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
