package org.communitycontrol.dictionary;

import com.fasterxml.jackson.annotation.JsonValue;

/** How carefully a field must be kept; the classes of the Personal Information Protection Law (2021), least first. */
public enum Sensitivity {
    /** Says nothing about anybody: codes, versions. */
    PUBLIC("public"),
    /** An identifier of the host's own, of no use without its register. */
    INTERNAL("internal"),
    /** About an identified or identifiable person (art. 4). */
    PERSONAL("personal"),
    /** Health, whereabouts, or a child under 14 (art. 28). */
    SENSITIVE("sensitive");

    private final String code;

    Sensitivity(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
