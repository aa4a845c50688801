package org.communitycontrol.territory;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.TextRules;

/**
 * A community grid: the smallest area that a worker answers for.
 *
 * @param code the key
 * @param name for display only
 */
public record CommunityGrid(GridCode code, String name) {

    /**
     * Accepts a grid.
     *
     * @throws DomainException.InvalidValue for a name that {@link Division} would refuse
     */
    public CommunityGrid {
        name = TextRules.text("name", name, DivisionTree.LONGEST_NAME);
    }
}
