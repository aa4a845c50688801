package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;
import org.communitycontrol.message.Input;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes valid polygons of boundaries whose rings cross, for programs that refuse such; never done unasked.
 *
 * <p>By {@link RepairRule#EVEN_ODD} the repaired boundary holds the places that the broken one held, so no dwelling
 * changes its grid; only positions where rings cross are new. By {@link RepairRule#GEOMETRY_FIXER} it may hold more.
 */
public final class BoundaryRepair {

    private BoundaryRepair() {}

    /** Returns the grids in their order, repaired {@linkplain RepairRule#EVEN_ODD even-odd}. */
    public static Accepted<GridBoundary> of(List<GridBoundary> grids) {
        return of(grids, RepairRule.EVEN_ODD);
    }

    /**
     * Returns the grids in their order, the valid ones as they are.
     *
     * <p>A finding, with the grid's place in the list as its pointer, stands for each that was changed ({@code
     * boundary-repaired}, with its area in square metres before, as the even-odd rule has it, and after) and each that
     * has no inside at all and is left out ({@code boundary-without-inside}).
     */
    public static Accepted<GridBoundary> of(List<GridBoundary> grids, RepairRule rule) {
        List<GridBoundary> repaired = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            GridBoundary grid = grids.get(i);
            MeasuredGrid measured = new MeasuredGrid(grid);
            if (measured.fault().isEmpty()) {
                repaired.add(grid);
                continue;
            }
            Place place = Place.at("", 0, "/" + i);
            Geometry shape = rule.shape(measured);
            List<BoundaryPart> parts = Shapes.parts(shape);
            if (parts.isEmpty()) {
                findings.add(Finding.of(place, "boundary-without-inside"));
            } else {
                repaired.add(new GridBoundary(grid.id(), parts));
                findings.add(repaired(place, measured, shape, rule));
            }
        }
        return new Accepted<>(repaired, findings);
    }

    private static Finding repaired(Place place, MeasuredGrid grid, Geometry shape, RepairRule rule) {
        ShapeFault fault = grid.fault().orElseThrow();
        return Finding.of(
                place,
                "boundary-repaired",
                Input.code("rule", rule.code()),
                Input.amount("longitude", fault.exactLongitude()),
                Input.amount("latitude", fault.exactLatitude()),
                Input.amount("before", Amounts.of(grid.areaSquareMetres(), 2)),
                Input.amount("after", Amounts.of(Face.areaSquareMetresOfAll(shape), 2)));
    }
}
