package org.communitycontrol.geogrid.locate;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * The grid of a point.
 *
 * @param match how the point lies to {@code grid}
 * @param grid the grid's id; empty exactly where {@code match} is {@link Match#OUTSIDE}
 */
public record Located(Match match, String grid) {

    /** In no grid. */
    public static final Located NOWHERE = new Located(Match.OUTSIDE, "");

    /**
     * Checks that a grid is named where there is one.
     *
     * @throws DomainException.InvalidValue with {@code located-grid}
     */
    public Located {
        if ((match == Match.OUTSIDE) != grid.isEmpty()) {
            throw new DomainException.InvalidValue("grid", Problem.of("located-grid"));
        }
    }
}
