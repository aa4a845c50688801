package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A level of the hierarchy of places, in order from the nation down to the community grid. */
public enum DivisionLevel {
    /** The whole country; it has no digits of its own. */
    NATION("nation", 0),
    /** Province, autonomous region, municipality or special administrative region. */
    PROVINCE("province", 2),
    /** Prefecture-level city or its like. */
    CITY("city", 4),
    /** County, city district, banner or county-level city. */
    COUNTY("county", 6),
    /** Subdistrict, town or township. */
    STREET("street", 9),
    /** The area of a residents' or villagers' committee. */
    COMMUNITY("community", 12),
    /** A community grid. */
    GRID("grid", 15);

    private final String code;
    private final int digits;

    DivisionLevel(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns how many digits a code of this level has. */
    public int digits() {
        return digits;
    }

    /** Returns the next level up; empty for the nation. */
    public Optional<DivisionLevel> above() {
        return switch (this) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case CITY -> Optional.of(PROVINCE);
            case COUNTY -> Optional.of(CITY);
            case STREET -> Optional.of(COUNTY);
            case COMMUNITY -> Optional.of(STREET);
            case GRID -> Optional.of(COMMUNITY);
        };
    }

    /** Returns the next level down; empty for the grid. */
    public Optional<DivisionLevel> below() {
        return switch (this) {
            case NATION -> Optional.of(PROVINCE);
            case PROVINCE -> Optional.of(CITY);
            case CITY -> Optional.of(COUNTY);
            case COUNTY -> Optional.of(STREET);
            case STREET -> Optional.of(COMMUNITY);
            case COMMUNITY -> Optional.of(GRID);
            case GRID -> Optional.empty();
        };
    }

    /** Returns the level whose codes have {@code digits} digits; empty if there is none. */
    public static Optional<DivisionLevel> ofDigits(int digits) {
        for (DivisionLevel level : values()) {
            if (level.digits == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
