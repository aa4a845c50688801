package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of division a code stands for, read from its serial number (rules for statistical division codes).
 *
 * <p>Only {@link #PLACEHOLDER} needs a list of divisions; see {@link DivisionTree#kind}.
 */
public enum DivisionKind {
    /** A province or its like. */
    PROVINCE("province"),
    /** A city or its like. */
    CITY("city"),
    /** A row that only groups counties: 01 and 02 in a municipality, 90 where counties stand directly under a province. */
    PSEUDO_CITY("pseudo-city"),
    /** A county or its like. */
    COUNTY("county"),
    /** A development zone that counts as a county in statistics, serial 71 to 79; not in GB/T 2260. */
    FUNCTIONAL_ZONE("functional-zone"),
    /** A county row that only fills the level: its city has no other. */
    PLACEHOLDER("placeholder"),
    /** A subdistrict (街道), serial 001 to 099. */
    SUBDISTRICT("subdistrict"),
    /** A town (镇), serial 100 to 199. */
    TOWN("town"),
    /** A township (乡), serial 200 to 399. */
    TOWNSHIP("township"),
    /** A zone, farm or camp that counts as a town, serial 400 to 599. */
    QUASI_TOWN("quasi-town"),
    /** The area of a residents' committee (居民委员会), serial 001 to 199. */
    RESIDENTS_COMMITTEE("residents-committee"),
    /** The area of a villagers' committee (村民委员会), serial 200 to 399. */
    VILLAGERS_COMMITTEE("villagers-committee"),
    /** An area that counts as that of a residents' committee, serial 400 to 499. */
    QUASI_RESIDENTS("quasi-residents"),
    /** An area that counts as that of a villagers' committee, serial 500 to 599. */
    QUASI_VILLAGERS("quasi-villagers"),
    /** A street or community with a serial the rules do not speak of. */
    OTHER("other");

    private static final int DIRECT_COUNTIES = 90;

    private final String code;

    DivisionKind(String code) {
        this.code = code;
    }

    /** Returns the code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns the kind as far as the code alone says it; never {@link #PLACEHOLDER}. */
    public static DivisionKind of(DivisionCode division) {
        DivisionLevel level = division.level();
        int serial = serial(division, level);
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case CITY -> ofCity(division, serial);
            case COUNTY -> serial >= 71 && serial <= 79 ? FUNCTIONAL_ZONE : COUNTY;
            case STREET -> ofStreet(serial);
            case COMMUNITY -> ofCommunity(serial);
            case NATION, GRID -> OTHER;
        };
    }

    private static int serial(DivisionCode division, DivisionLevel level) {
        int start = level.above().orElse(DivisionLevel.NATION).digits();
        return Integer.parseInt(division.value(), start, level.digits(), 10);
    }

    private static DivisionKind ofCity(DivisionCode city, int serial) {
        boolean municipality = switch (city.province().value()) {
            case "11", "12", "31", "50" -> true;
            default -> false;
        };
        boolean groupsCounties = municipality && (serial == 1 || serial == 2);
        return groupsCounties || serial == DIRECT_COUNTIES ? PSEUDO_CITY : CITY;
    }

    private static DivisionKind ofStreet(int serial) {
        if (serial < 1 || serial > 599) {
            return OTHER;
        }
        if (serial < 100) {
            return SUBDISTRICT;
        }
        if (serial < 200) {
            return TOWN;
        }
        return serial < 400 ? TOWNSHIP : QUASI_TOWN;
    }

    private static DivisionKind ofCommunity(int serial) {
        if (serial < 1 || serial > 599) {
            return OTHER;
        }
        if (serial < 200) {
            return RESIDENTS_COMMITTEE;
        }
        if (serial < 400) {
            return VILLAGERS_COMMITTEE;
        }
        return serial < 500 ? QUASI_RESIDENTS : QUASI_VILLAGERS;
    }
}
