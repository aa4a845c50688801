package org.communitycontrol.geogrid.coordinates;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the degrees of a point refer to; ordered by the number of shifts from WGS-84. */
public enum Datum {
    /** What satellites give and GeoJSON asks for. */
    WGS84("wgs84", 0),
    /** Maps published in China. */
    GCJ02("gcj02", 1),
    /** One step further. */
    BD09("bd09", 2);

    private final String code;
    private final int shifts;

    Datum(String code, int shifts) {
        this.code = code;
        this.shifts = shifts;
    }

    /** How many shifts lead here from WGS-84. */
    int shifts() {
        return shifts;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
