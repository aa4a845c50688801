package org.communitycontrol.risk.situation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something in the cases that no rule decides and a human should look at. */
public enum SituationFlag {
    /** Two cases share a place and are too far apart to be an outbreak. */
    SAME_PLACE_LATER("same-place-beyond-window"),
    /** Two cases are near in time, in different places, and at least one has a known source: is there a link? */
    NEAR_IN_TIME("near-in-different-places"),
    /** Two cases of unknown source share a place, so that they are an outbreak and not transmission. */
    UNKNOWN_SOURCES_TOGETHER("unknown-sources-in-one-place");

    private final String code;

    SituationFlag(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
