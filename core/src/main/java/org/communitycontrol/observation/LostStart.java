package org.communitycontrol.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An exposure that does not set the window, and why.
 *
 * @param exposure the exposure
 * @param why what it lost to
 */
public record LostStart(
        @JsonProperty ObservationFact.Exposed exposure, @JsonProperty Why why) {

    /** What an exposure lost to. */
    public enum Why {
        /** The window of another exposure ends later, or as late and began later. */
        ENDS_EARLIER("ends-earlier"),
        /** An exposure of a kind that comes first is known. */
        LOWER_PRIORITY("lower-priority"),
        /** An early release ended it. */
        RELEASED("released");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** Returns the code on the wire. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
