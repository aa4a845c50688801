package org.communitycontrol.people;

import com.fasterxml.jackson.annotation.JsonValue;

/** The sex of a person as registered; one that is not known is left out. */
public enum Sex {
    /** Male. */
    MALE("male"),
    /** Female. */
    FEMALE("female");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** Returns the code on the wire, that of FHIR's administrative gender. */
    @JsonValue
    public String code() {
        return code;
    }
}
