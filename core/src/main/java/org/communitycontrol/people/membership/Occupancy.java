package org.communitycontrol.people.membership;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** How a dwelling is lived in, as somebody saw it. */
public enum Occupancy {
    /** By a household. */
    OCCUPIED("occupied"),
    /** By nobody; counts only with the name of who verified it. */
    VACANT("vacant"),
    /** 群租: by several parties that rent rooms. */
    GROUP_RENTAL("group-rental");

    static final Map<String, Occupancy> BY_CODE = ImmutableMap.of(
            OCCUPIED.code, OCCUPIED, VACANT.code, VACANT, GROUP_RENTAL.code, GROUP_RENTAL);

    private final String code;

    Occupancy(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
