package org.communitycontrol.measures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * A measure a community can take.
 *
 * <p>An open set: a pack may bring measures of its own. The constants are those of the shipped packs.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record MeasureCode(@JsonValue String code) implements Comparable<MeasureCode> {

    /** 疫区返回人员管理: returnees register, are checked and observed. */
    public static final MeasureCode RETURNEE_MANAGEMENT = new MeasureCode("returnee-management");

    /** 密切接触者管理: close contacts are traced and observed. */
    public static final MeasureCode CLOSE_CONTACT_MANAGEMENT = new MeasureCode("close-contact-management");

    /** 疫区封锁: an epidemic area is sealed. */
    public static final MeasureCode EPIDEMIC_AREA_LOCKDOWN = new MeasureCode("epidemic-area-lockdown");

    /** 限制人员聚集: gatherings are limited. */
    public static final MeasureCode RESTRICT_GATHERINGS = new MeasureCode("restrict-gatherings");

    /** 精细化封闭式管理: closed-off, with classes of people and vehicles that pass. */
    public static final MeasureCode CLOSED_OFF_MANAGEMENT = new MeasureCode("closed-off-management");

    /** 限制出入: entry and exit are limited. */
    public static final MeasureCode RESTRICT_ENTRY_EXIT = new MeasureCode("restrict-entry-exit");

    /** 禁止出入: entry and exit are forbidden. */
    public static final MeasureCode FORBID_ENTRY_EXIT = new MeasureCode("forbid-entry-exit");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureCode {
        TextRules.code("measure", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(MeasureCode other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
