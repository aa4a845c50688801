package org.communitycontrol.linkage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * What an organisation that takes part in community control is by law or charter.
 *
 * <p>An open set; a place may have kinds of its own.
 *
 * @param code in lower kebab case, 1 to 64 characters
 */
public record OrganizationType(@JsonValue String code) implements Comparable<OrganizationType> {

    /** 居民委员会: the committee by which the residents of an urban community govern themselves. */
    public static final OrganizationType RESIDENTS_COMMITTEE = new OrganizationType("residents-committee");

    /** 村民委员会: the committee by which the residents of a village govern themselves. */
    public static final OrganizationType VILLAGERS_COMMITTEE = new OrganizationType("villagers-committee");

    /** 村(居)务监督委员会: watches over the work of the committee. */
    public static final OrganizationType SUPERVISION_COMMITTEE = new OrganizationType("supervision-committee");

    /** 农村集体经济组织: holds and manages what a village owns in common. */
    public static final OrganizationType ECONOMIC_COLLECTIVE = new OrganizationType("economic-collective");

    /** 业主委员会: acts for the owners of a housing estate. */
    public static final OrganizationType OWNERS_COMMITTEE = new OrganizationType("owners-committee");

    /** 物业服务企业: manages a housing estate for its owners. */
    public static final OrganizationType PROPERTY_MANAGER = new OrganizationType("property-manager");

    /** 社会团体: an association of members. */
    public static final OrganizationType SOCIAL_ASSOCIATION = new OrganizationType("social-association");

    /** 社会服务机构: a not-for-profit provider of services. */
    public static final OrganizationType SOCIAL_SERVICE_INSTITUTION =
            new OrganizationType("social-service-institution");

    /** 基金会: a foundation. */
    public static final OrganizationType FOUNDATION = new OrganizationType("foundation");

    /** 基层医疗卫生机构: a community health centre or station, a township health centre or a village clinic. */
    public static final OrganizationType PRIMARY_CARE_INSTITUTION = new OrganizationType("primary-care-institution");

    /**
     * Accepts a code.
     *
     * @throws DomainException.InvalidValue with {@code code-form}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganizationType {
        code = TextRules.code("organizationType", code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(OrganizationType other) {
        return TextRules.BY_CODE_POINT.compare(code, other.code);
    }
}
