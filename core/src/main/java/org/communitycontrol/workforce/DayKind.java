package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of day the law of working time makes of a date. */
public enum DayKind {
    /** A day on which people work, also a weekend day that a notice swapped. */
    WORKING_DAY("working-day"),
    /** A Saturday or Sunday that is neither a holiday nor swapped. */
    REST_DAY("rest-day"),
    /** A day a holiday notice gives off. */
    HOLIDAY("holiday");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
