package org.communitycontrol.dictionary;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the value of a field comes from. */
public enum Provenance {
    /** The host's register gave it. */
    REGISTER("register"),
    /** An authority issued it. */
    ISSUED("issued"),
    /** The person said so. */
    SELF_REPORTED("self-reported"),
    /** A worker saw or did it. */
    OBSERVED("observed"),
    /** Somebody in charge decided it. */
    DECIDED("decided"),
    /** The device or program that recorded the fact wrote it. */
    RECORDED("recorded");

    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
