package org.communitycontrol.people.keygroup;

import com.fasterxml.jackson.annotation.JsonValue;

/** What must be known to tell an older person who lives alone. */
public enum ElderSource {
    /** The date of birth. */
    BIRTH_DATE("birth-date"),
    /** How many live in the household. */
    HOUSEHOLD_MEMBERS("household-members");

    private final String code;

    ElderSource(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
