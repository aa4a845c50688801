package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * What a shift is for the scheme that pays for it, beyond role and post, such as {@code direct-contact}.
 *
 * <p>An open set; a scheme names the categories it knows.
 *
 * @param code 1 to 64 code points, compared exactly
 */
public record DutyCategory(@JsonValue String code) implements Comparable<DutyCategory> {

    /** 直接接触: in direct contact with suspected or confirmed cases. */
    public static final DutyCategory DIRECT_CONTACT = new DutyCategory("direct-contact");

    /** 缺勤: was due and did not come. */
    public static final DutyCategory ABSENT = new DutyCategory("absent");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyCategory {
        code = TextRules.identifier("category", code);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(DutyCategory other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
