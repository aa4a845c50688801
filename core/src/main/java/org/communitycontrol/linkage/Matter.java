package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * What a task of community control is about.
 *
 * <p>An open set; a place may have kinds of its own.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record Matter(@JsonValue String code) implements Comparable<Matter> {

    /** 疫情监测: watching for cases. */
    public static final Matter EPIDEMIC_SURVEILLANCE = new Matter("epidemic-surveillance");

    /** 信息报送: reporting. */
    public static final Matter INFORMATION_REPORTING = new Matter("information-reporting");

    /** 宣传教育: publicity and education. */
    public static final Matter PUBLICITY = new Matter("publicity");

    /** 环境整治: cleaning and disinfecting the surroundings. */
    public static final Matter SANITATION = new Matter("sanitation");

    /** 困难帮扶: helping people in difficulty. */
    public static final Matter ASSISTANCE = new Matter("assistance");

    /** 出入管理: watching who comes and goes. */
    public static final Matter ACCESS_CONTROL = new Matter("access-control");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Matter {
        code = TextRules.code("matter", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(Matter other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
