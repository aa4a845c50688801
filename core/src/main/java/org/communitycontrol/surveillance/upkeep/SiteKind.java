package org.communitycontrol.surveillance.upkeep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.TextRules;

/**
 * What a place to be disinfected is; an open set.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record SiteKind(@JsonValue String code) implements Comparable<SiteKind> {

    /** 公共场所: a place open to everybody. */
    public static final SiteKind PUBLIC_PLACE = new SiteKind("public-place");

    /** 社区服务设施: a facility of the community. */
    public static final SiteKind SERVICE_FACILITY = new SiteKind("service-facility");

    /** 重点场所: a place where many touch the same things. */
    public static final SiteKind KEY_PLACE = new SiteKind("key-place");

    /**
     * Accepts a code.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SiteKind {
        code = TextRules.code("siteKind", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(SiteKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
