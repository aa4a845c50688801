package org.communitycontrol.workforce.staffing;

import java.util.Optional;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.risk.RiskTier;

/**
 * How an area is staffed.
 *
 * @param area the identifier of the area
 * @param households the households it answers for, 0 to 1,000,000,000
 * @param available the workers it has, 0 to 1,000,000,000
 * @param tier the risk tier of the area; an area whose tier is not known is helped as the first
 */
public record AreaStaff(String area, int households, int available, Optional<RiskTier> tier) {

    private static final int MOST = 1_000_000_000;

    public AreaStaff {
        TextRules.identifier("area", area);
        NumberRules.between("households", households, 0, MOST);
        NumberRules.between("available", available, 0, MOST);
    }

    /** Returns how many workers are missing; 0 where there are enough. */
    public long shortage(StaffingRule rule) {
        return Math.max(0, rule.required(households) - available);
    }
}
