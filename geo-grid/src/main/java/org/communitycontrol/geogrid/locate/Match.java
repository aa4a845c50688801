package org.communitycontrol.geogrid.locate;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a point lies to a grid. */
public enum Match {
    /** Within the border. */
    INSIDE("inside"),
    /** On the border, which belongs to the grid. */
    BOUNDARY("boundary"),
    /** In no grid and on no border. */
    OUTSIDE("outside");

    private final String code;

    Match(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
