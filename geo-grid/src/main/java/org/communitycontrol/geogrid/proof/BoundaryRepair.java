package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;
import org.communitycontrol.message.Input;

/**
 * Makes valid polygons of boundaries whose rings cross, for programs that refuse such; never done unasked.
 *
 * <p>The repaired boundary holds the places that the broken one held, by the even-odd rule, so no dwelling changes its
 * grid; only positions where rings cross are new.
 */
public final class BoundaryRepair {

    private BoundaryRepair() {}

    /**
     * Returns the grids in their order, the valid ones as they are.
     *
     * <p>A finding, with the grid's place in the list as its pointer, stands for each that was changed ({@code
     * boundary-repaired}) and each that has no inside at all and is left out ({@code boundary-without-inside}).
     */
    public static Accepted<GridBoundary> of(List<GridBoundary> grids) {
        List<GridBoundary> repaired = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            GridBoundary grid = grids.get(i);
            Optional<ShapeFault> fault = ShapeFault.of(Shapes.shape(grid.parts()));
            if (fault.isEmpty()) {
                repaired.add(grid);
                continue;
            }
            Place place = Place.at("", 0, "/" + i);
            List<BoundaryPart> parts = Shapes.parts(EvenOdd.shape(grid.parts()));
            if (parts.isEmpty()) {
                findings.add(Finding.of(place, "boundary-without-inside"));
            } else {
                repaired.add(new GridBoundary(grid.id(), parts));
                findings.add(Finding.of(
                        place,
                        "boundary-repaired",
                        Input.amount("longitude", fault.get().exactLongitude()),
                        Input.amount("latitude", fault.get().exactLatitude())));
            }
        }
        return new Accepted<>(repaired, findings);
    }
}
