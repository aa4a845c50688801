package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.geogrid.shape.EvenOdd;
import org.communitycontrol.geogrid.shape.ShapeFault;
import org.communitycontrol.geogrid.shape.Shapes;

/** Finds features that are invalid by themselves or repeat an id. */
final class FeatureProblems {

    private FeatureProblems() {}

    static List<PartitionProblem> of(PartitionClaim claim) {
        List<PartitionProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> invalid = new HashSet<>();
        for (GridBoundary grid : claim.grids()) {
            if (!ids.add(grid.id())) {
                problems.add(of(ProblemKind.DUPLICATE_ID, grid)
                        .place(Land.place(
                                EvenOdd.shape(grid.parts()).getInteriorPoint().getCoordinate()))
                        .build());
            }
            Optional<ShapeFault> fault = ShapeFault.of(Shapes.shape(grid.parts()));
            if (fault.isPresent()) {
                invalid.add(grid.id());
                problems.add(
                        of(ProblemKind.INVALID, grid).place(fault.get().point()).build());
            }
        }
        for (String id : new HashSet<>(claim.spoiltIds())) {
            if (!invalid.contains(id)) {
                problems.add(spoilt(id, claim.grids()));
            }
        }
        return problems;
    }

    /** What is used of a feature that was not whole: if several have its id, it is not known which of them that was. */
    private static PartitionProblem spoilt(String id, List<GridBoundary> grids) {
        List<GridBoundary> used =
                grids.stream().filter(grid -> grid.id().equals(id)).toList();
        return used.size() == 1
                ? of(ProblemKind.INVALID, used.get(0)).build()
                : PartitionProblem.builder()
                        .kind(ProblemKind.INVALID)
                        .grid(id)
                        .build();
    }

    /** Returns the area of a grid by the even-odd rule. */
    static double areaSquareMetres(GridBoundary grid) {
        if (grid.parts().size() == 1 && grid.rings().size() == 1 && isValid(grid)) {
            return Math.abs(Ellipsoid.signedAreaSquareMetres(grid.rings().get(0)));
        }
        return Face.areaSquareMetresOfAll(EvenOdd.shape(grid.parts()));
    }

    private static boolean isValid(GridBoundary grid) {
        return ShapeFault.of(Shapes.shape(grid.parts())).isEmpty();
    }

    private static PartitionProblem.Builder of(ProblemKind kind, GridBoundary grid) {
        List<BoundaryPart> parts = grid.parts();
        return PartitionProblem.builder()
                .kind(kind)
                .grid(grid.id())
                .areaSquareMetres(areaSquareMetres(grid))
                .addAllGeometry(parts);
    }
}
