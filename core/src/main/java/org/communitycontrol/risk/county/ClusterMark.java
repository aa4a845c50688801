package org.communitycontrol.risk.county;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import org.communitycontrol.surveillance.cases.Cluster;

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

    /**
     * Returns what a day's report says if {@code clusters} are all there are at the end of that day.
     *
     * @param clusters as {@link org.communitycontrol.surveillance.cases.Clusters#find} finds them as of {@code day}
     */
    public static ClusterMark of(LocalDate day, Collection<Cluster> clusters) {
        return clusters.stream().anyMatch(cluster -> cluster.last().equals(day)) ? YES : NO;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
