package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a day's report says of clusters (聚集性疫情): whether a cluster's latest case is of that day. */
public enum ClusterMark {
    /** A cluster's latest case is of the day. */
    YES("yes"),
    /** It was asked, and there is none. */
    NO("no"),
    /** Nobody said; this is not {@link #NO}. */
    UNKNOWN("unknown");

    private final String code;

    ClusterMark(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
