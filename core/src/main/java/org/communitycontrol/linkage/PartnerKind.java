package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * As what a partner takes part in community control.
 *
 * <p>An open set; a place may have kinds of its own.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record PartnerKind(@JsonValue String code) implements Comparable<PartnerKind> {

    /** 城乡社区组织: an organisation of the community itself, such as its committee. */
    public static final PartnerKind COMMUNITY_ORGANIZATION = new PartnerKind("community-organization");

    /** 社会组织: a social organisation. */
    public static final PartnerKind SOCIAL_ORGANIZATION = new PartnerKind("social-organization");

    /** 社会工作者: a professional social worker, or a team of them. */
    public static final PartnerKind SOCIAL_WORKER = new PartnerKind("social-worker");

    /** 社区志愿者: volunteers of the community. */
    public static final PartnerKind VOLUNTEER_GROUP = new PartnerKind("volunteer-group");

    /** 基层医疗卫生机构: a primary-level health-care institution. */
    public static final PartnerKind PRIMARY_CARE_INSTITUTION = new PartnerKind("primary-care-institution");

    /** 基层医务人员: a doctor of such an institution, a family doctor among them. */
    public static final PartnerKind PRIMARY_CARE_DOCTOR = new PartnerKind("primary-care-doctor");

    /** 乡村医生: a village doctor. */
    public static final PartnerKind VILLAGE_DOCTOR = new PartnerKind("village-doctor");

    /** 机关、事业单位: a public body that lends people. */
    public static final PartnerKind PUBLIC_BODY = new PartnerKind("public-body");

    /** 企业: an enterprise. */
    public static final PartnerKind ENTERPRISE = new PartnerKind("enterprise");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerKind {
        code = TextRules.code("partnerKind", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(PartnerKind other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
