package org.communitycontrol.workforce.staffing;

import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.RiskTier;

/**
 * How an area is staffed.
 *
 * @param area the identifier of the area
 * @param households the households it answers for, from 0
 * @param available the workers it has, from 0
 * @param tier the risk tier of the area; an area whose tier is not known is helped as the first
 */
public record AreaStaff(String area, long households, long available, Optional<RiskTier> tier) {

    public AreaStaff {
        TextRules.identifier("area", area);
        if (households < 0) {
            throw new DomainException.InvalidValue("households", Problem.of("negative"));
        }
        if (available < 0) {
            throw new DomainException.InvalidValue("available", Problem.of("negative"));
        }
    }

    /** Returns how many workers are missing; 0 where there are enough. */
    public long shortage(StaffingRule rule) {
        return Math.max(0, rule.required(households) - available);
    }
}
