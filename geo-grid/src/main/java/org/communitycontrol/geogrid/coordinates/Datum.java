package org.communitycontrol.geogrid.coordinates;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the degrees of a point refer to; ordered by the number of shifts from WGS-84. */
public enum Datum {
    /** What satellites give and GeoJSON asks for. */
    WGS84("wgs84"),
    /** Maps published in China. */
    GCJ02("gcj02"),
    /** One step further. */
    BD09("bd09");

    private final String code;

    Datum(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
