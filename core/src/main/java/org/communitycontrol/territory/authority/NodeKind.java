package org.communitycontrol.territory.authority;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of place has the authorities. */
public enum NodeKind {
    /** The nation. */
    NATION("nation"),
    /** A province, autonomous region or municipality. */
    PROVINCE("province"),
    /** A city under separate state planning. */
    SEPARATELY_PLANNED_CITY("separately-planned-city"),
    /** The Corps. */
    CORPS("corps"),
    /** A unit of the Corps. */
    CORPS_UNIT("corps-unit"),
    /** Any other division down to the community. */
    LOCAL("local");

    private final String code;

    NodeKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns whether a notice of the nation is addressed to it by name. */
    public boolean isAddressed() {
        return switch (this) {
            case PROVINCE, SEPARATELY_PLANNED_CITY, CORPS -> true;
            case NATION, CORPS_UNIT, LOCAL -> false;
        };
    }
}
