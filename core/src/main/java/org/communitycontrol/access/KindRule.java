package org.communitycontrol.access;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a policy says of a kind of passage. */
public enum KindRule {
    /** Passes without more. */
    ADMITTED("admitted"),
    /** Passes with a pass or proof that is shown. */
    WITH_PASS("with-pass"),
    /** Goes as far as the collection point. */
    COLLECTION_POINT("collection-point"),
    /** Does not pass while the community is closed off. */
    NOT_ADMITTED("not-admitted"),
    /** Goes out by the budget of the household, and may always come home. */
    HOUSEHOLD_BUDGET("household-budget");

    private final String code;

    KindRule(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
