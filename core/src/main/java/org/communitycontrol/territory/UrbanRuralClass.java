package org.communitycontrol.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * How urban a community is (城乡分类代码 of the statistical division codes); the rules close the set. A code that begins
 * with 1 is urban, one with 2 rural.
 */
public enum UrbanRuralClass {
    /** 主城区: the main urban area. */
    MAIN_URBAN("111"),
    /** 城乡结合区: where the city meets the country. */
    URBAN_RURAL_JUNCTION("112"),
    /** 镇中心区: the centre of a town. */
    TOWN_CENTRE("121"),
    /** 镇乡结合区: where a town meets the country. */
    TOWN_RURAL_JUNCTION("122"),
    /** 特殊区域: a zone, farm or mine apart from towns. */
    SPECIAL_AREA("123"),
    /** 乡中心区: the centre of a township. */
    TOWNSHIP_CENTRE("210"),
    /** 村庄: a village. */
    VILLAGE("220");

    private final String code;

    UrbanRuralClass(String code) {
        this.code = code;
    }

    /** Returns the three digits. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns whether it is urban; else it is rural. */
    public boolean isUrban() {
        return code.charAt(0) == '1';
    }

    /** Returns the class whose three digits are {@code code}; empty if the rules have none. */
    public static Optional<UrbanRuralClass> ofCode(String code) {
        for (UrbanRuralClass one : values()) {
            if (one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
