package org.communitycontrol.surveillance.returnee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * The risk tier of the place somebody came from, on the day of arrival; an open set, because its names changed with the editions.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record OriginTier(@JsonValue String code) implements Comparable<OriginTier> {

    /** 低风险. */
    public static final OriginTier LOW = new OriginTier("low");

    /** 中风险. */
    public static final OriginTier MEDIUM = new OriginTier("medium");

    /** 高风险. */
    public static final OriginTier HIGH = new OriginTier("high");

    /** 境外: from abroad. */
    public static final OriginTier ABROAD = new OriginTier("abroad");

    /** Not known; counted as such and never as low. */
    public static final OriginTier UNKNOWN = new OriginTier("unknown");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OriginTier {
        code = TextRules.code("originTier", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(OriginTier other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
