package org.communitycontrol.examples.commandline.generate.ground;

import java.util.List;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * A community to live in.
 *
 * @param code 12 digits
 * @param grids at least one; the id of each boundary is the grid's code
 */
public record Community(String code, List<GridBoundary> grids) {

    /** Copies the grids. */
    public Community {
        grids = List.copyOf(grids);
    }
}
