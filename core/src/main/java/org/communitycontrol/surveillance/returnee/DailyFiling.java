package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known of a day: a count, a zero that somebody filed, or nothing. */
public enum DailyFiling {
    /** Something happened, and it was counted. */
    COUNTED("counted"),
    /** A report was filed, and it said zero. */
    ZERO("zero"),
    /** Nobody filed a report, and nothing is known; this is not zero. */
    ABSENT("absent");

    private final String code;

    DailyFiling(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
