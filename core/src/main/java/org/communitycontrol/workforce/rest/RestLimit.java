package org.communitycontrol.workforce.rest;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a rest rule limits. */
public enum RestLimit {
    /** Duty days in a row; measured in days, may not exceed the bound. */
    CONSECUTIVE_DAYS("consecutive-days"),
    /** Rest between two stretches of work; measured in minutes, at least the bound. */
    REST_BETWEEN_SHIFTS("rest-between-shifts"),
    /** Work within the days that end with a duty day; measured in minutes, may not exceed the bound. */
    MINUTES_IN_WINDOW("minutes-in-window"),
    /**
     * 补休: free days between a run of duty days that was long enough and the next duty day; measured in days, at least the
     * bound. Every duty day that comes too early is a breach, also the next in the same run.
     */
    COMPENSATORY_LEAVE("compensatory-leave"),
    /**
     * Free days between work in one exposure cohort and the last work in any other; measured in days, at least the bound.
     * Two cohorts on one day are 0 days apart.
     */
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
