package org.communitycontrol.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * What a worker is for the community: the office or task under which they serve.
 *
 * <p>An open set; a place may have roles of its own.
 *
 * @param code 1 to 64 code points, compared exactly
 */
public record Role(@JsonValue String code) implements Comparable<Role> {

    /** 社区(村)“两委”成员: a member of the party branch or the committee of a community or village. */
    public static final Role COMMITTEE_MEMBER = new Role("committee-member");

    /** 社区专职工作人员: works full time for the community. */
    public static final Role COMMUNITY_WORKER = new Role("community-worker");

    /** 网格员: answers for a community grid. */
    public static final Role GRID_WORKER = new Role("grid-worker");

    /** 志愿者: serves without pay. */
    public static final Role VOLUNTEER = new Role("volunteer");

    /** 下沉干部: an official sent down by a public body, who keeps that body's pay. */
    public static final Role SECONDED_OFFICIAL = new Role("seconded-official");

    /** 医疗卫生人员: works for a medical or disease-control institution. */
    public static final Role MEDICAL_WORKER = new Role("medical-worker");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code identifier-length} or {@code identifier-character}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Role {
        code = TextRules.identifier("role", code);
    }

    /** Orders by Unicode code point. */
    @Override
    public int compareTo(Role other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
