package org.communitycontrol.risk.area;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happened in an area on a day. */
public enum AreaEventKind {
    /** A new infection was found: a confirmed case or one without symptoms. */
    INFECTION("infection"),
    /** A round of tests reached everybody, and all were negative. */
    ROUND_NEGATIVE("round-negative"),
    /** A round of tests did not reach everybody. It counts for nothing. */
    ROUND_INCOMPLETE("round-incomplete"),
    /** A round of tests found a positive, which is a new infection. */
    ROUND_POSITIVE("round-positive"),
    /** The last exposure of a close contact of the area's cases was on this day. */
    LAST_CONTACT("last-contact"),
    /** The area was designated medium though nobody was found infected in it. */
    DESIGNATED_MEDIUM("designated-medium"),
    /** The area was made a control zone though nobody was found infected in it. */
    DESIGNATED_CONTROL("designated-control");

    private final String code;

    AreaEventKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
