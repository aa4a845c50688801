package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens at the gate. */
public enum Admission {
    /** The passage may go on. */
    ALLOW("allow"),
    /** Goods are handed over at the collection point; nobody passes. */
    COLLECTION_POINT("collection-point"),
    /** The person is handed to those who see to fever; nobody is labelled a case. */
    REFER("refer"),
    /** Not now; the reason says why and, where there is one, from when. */
    DENY("deny");

    private final String code;

    Admission(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
