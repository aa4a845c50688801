package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * What a crowded unit is; an open set.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record UnitKind(@JsonValue String code) implements Comparable<UnitKind> {

    /** 企业: an enterprise. */
    public static final UnitKind ENTERPRISE = new UnitKind("enterprise");

    /** 学校: a school. */
    public static final UnitKind SCHOOL = new UnitKind("school");

    /** 农贸市场: a market. */
    public static final UnitKind MARKET = new UnitKind("market");

    /** 养老机构: a home for older people. */
    public static final UnitKind CARE_HOME = new UnitKind("care-home");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitKind {
        code = TextRules.code("unitKind", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(UnitKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
