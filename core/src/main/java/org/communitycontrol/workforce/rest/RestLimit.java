package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rest rule limits. */
public enum RestLimit {
    /** Duty days in a row; measured in days, may not exceed the bound. */
    CONSECUTIVE_DAYS("consecutive-days"),
    /** Rest between two stretches of work; measured in minutes, at least the bound. */
    REST_BETWEEN_SHIFTS("rest-between-shifts"),
    /** Work within a number of days; measured in minutes, may not exceed the bound. */
    MINUTES_IN_WINDOW("minutes-in-window"),
    /** 补休: free days after a long run of duty days; measured in days, at least the bound. */
    COMPENSATORY_LEAVE("compensatory-leave"),
    /** Free days between work in one exposure cohort and work in another; measured in days, at least the bound. */
    COHORTS_APART("cohorts-apart");

    private final String code;

    RestLimit(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
