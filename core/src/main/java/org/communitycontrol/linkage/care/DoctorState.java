package org.communitycontrol.linkage.care;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a grid has a doctor. */
public enum DoctorState {
    /** A doctor looks after it. */
    WITH_DOCTOR("with-doctor"),
    /** None does. */
    WITHOUT_DOCTOR("without-doctor");

    private final String code;

    DoctorState(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
