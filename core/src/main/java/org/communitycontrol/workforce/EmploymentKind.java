package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * On what terms a worker serves the community.
 *
 * <p>An open set; a place may have kinds of its own.
 *
 * @param code 1 to 64 code points, compared exactly
 */
public record EmploymentKind(@JsonValue String code) implements Comparable<EmploymentKind> {

    /** 专职: employed full time by the community. */
    public static final EmploymentKind FULL_TIME = new EmploymentKind("full-time");

    /** 下沉、借调: seconded by a public body, which goes on paying. */
    public static final EmploymentKind SECONDED = new EmploymentKind("seconded");

    /** 实名注册志愿者: a volunteer in the national register under their own name. */
    public static final EmploymentKind REGISTERED_VOLUNTEER = new EmploymentKind("registered-volunteer");

    /** 未注册志愿者: a volunteer in no register. */
    public static final EmploymentKind UNREGISTERED_VOLUNTEER = new EmploymentKind("unregistered-volunteer");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmploymentKind {
        code = TextRules.identifier("employment", code);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(EmploymentKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
