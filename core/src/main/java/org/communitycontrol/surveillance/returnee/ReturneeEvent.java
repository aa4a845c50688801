package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can happen to a returnee; of one day in this order. */
public enum ReturneeEvent {
    /** Came, or came again. */
    ARRIVAL("arrival"),
    /** Found. */
    TRACE("trace"),
    /** Entered in the register. */
    REGISTRATION("registration"),
    /** Somebody of the community takes them over. */
    TAKEOVER("takeover"),
    /** Visited, nothing abnormal. */
    NORMAL_VISIT("normal-visit"),
    /** Visited, something abnormal. */
    ABNORMAL_VISIT("abnormal-visit"),
    /** Fetched by a vehicle meant for it. */
    TRANSFER("transfer"),
    /** Handed to a doctor. */
    ADMISSION("admission"),
    /** Sent home by a doctor. */
    RETURN_FROM_CARE("return-from-care"),
    /** The observation is completed. */
    OBSERVATION_END("observation-end"),
    /** Left the community. */
    DEPARTURE("departure");

    private final String code;

    ReturneeEvent(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
