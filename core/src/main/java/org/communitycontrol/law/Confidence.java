package org.communitycontrol.law;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How sure we are that a rule says what the pack says, surest first.
 *
 * <p>Travels with every decision, so that a reader sees when a number is a choice of this library and not of the law.
 */
public enum Confidence {
    /** The words of the notice itself. */
    NOTICE("notice"),
    /** Seen in an official text, in central media, or in a compilation of the official text. */
    OFFICIAL("official"),
    /** Seen in a repost of an official text. */
    REPOST("repost"),
    /** Seen in several secondary copies; the source document was not found. */
    SECONDARY("secondary"),
    /** Known from practice and likely, not verified. */
    UNVERIFIED("unverified"),
    /** No rule says it: a choice made here, documented where it is made. */
    DESIGN("design"),
    /** Given by the host or a test, without a pack. */
    CALLER("caller");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
