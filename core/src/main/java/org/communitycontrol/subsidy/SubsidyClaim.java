package org.communitycontrol.subsidy;

import org.communitycontrol.finding.TextRules;

/**
 * A statement and the place that claims it.
 *
 * @param place the host's identifier of the community or street that puts the claim in
 * @param statement what it claims
 */
public record SubsidyClaim(String place, SubsidyStatement statement) {

    /**
     * Accepts a claim.
     *
     * @throws org.communitycontrol.finding.DomainException.InvalidValue for a place that is no identifier
     */
    public SubsidyClaim {
        place = TextRules.identifier("place", place);
    }
}
