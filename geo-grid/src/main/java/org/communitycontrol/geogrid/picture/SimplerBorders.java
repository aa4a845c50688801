package org.communitycontrol.geogrid.picture;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.Shapes;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Borders with fewer corners, for pictures and for front-ends; never for finding the grid of a point.
 *
 * <p>Positions where three grids meet stay, and a border that two grids share loses the same corners in both: what was
 * seamless stays so. Every grid stays, however small; one that would vanish keeps its borders. Rings that cross are cut
 * first, by the even-odd rule.
 */
public final class SimplerBorders {

    private SimplerBorders() {}

    /**
     * Returns the grids in their order.
     *
     * @param toleranceDegrees the side of a square as large as the triangle that a dropped corner may cut off; 0 for no
     *     change
     * @throws DomainException.InvalidValue with {@code simplification-tolerance}
     */
    public static List<GridBoundary> of(List<GridBoundary> grids, double toleranceDegrees) {
        if (!(toleranceDegrees >= 0 && toleranceDegrees < Double.POSITIVE_INFINITY)) {
            throw new DomainException.InvalidValue("toleranceDegrees", Problem.of("simplification-tolerance"));
        }
        if (toleranceDegrees == 0) {
            return List.copyOf(grids);
        }
        Geometry[] shapes =
                grids.stream().map(grid -> EvenOdd.shape(grid.parts())).toArray(Geometry[]::new);
        Geometry[] simpler = CoverageSimplifier.simplify(shapes, toleranceDegrees);
        List<GridBoundary> result = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            List<BoundaryPart> parts = Shapes.parts(simpler[i]);
            result.add(
                    parts.isEmpty()
                            ? grids.get(i)
                            : new GridBoundary(grids.get(i).id(), parts));
        }
        return result;
    }
}
