package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds features that are invalid by themselves or repeat an id. */
final class FeatureProblems {

    private FeatureProblems() {}

    static List<PartitionProblem> of(List<MeasuredGrid> grids, List<String> spoiltIds) {
        List<PartitionProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> invalid = new HashSet<>();
        for (MeasuredGrid grid : grids) {
            if (!ids.add(grid.id())) {
                problems.add(of(ProblemKind.DUPLICATE_ID, grid)
                        .place(Land.place(grid.shape().getInteriorPoint().getCoordinate()))
                        .build());
            }
            grid.fault().ifPresent(fault -> {
                invalid.add(grid.id());
                problems.add(of(ProblemKind.INVALID, grid).place(fault.point()).build());
            });
        }
        for (String id : new HashSet<>(spoiltIds)) {
            if (!invalid.contains(id)) {
                problems.add(spoilt(id, grids));
            }
        }
        return problems;
    }

    /** What is used of a feature that was not whole: if several have its id, it is not known which of them that was. */
    private static PartitionProblem spoilt(String id, List<MeasuredGrid> grids) {
        List<MeasuredGrid> used =
                grids.stream().filter(grid -> grid.id().equals(id)).toList();
        return used.size() == 1
                ? of(ProblemKind.INVALID, used.get(0)).build()
                : PartitionProblem.builder().kind(ProblemKind.INVALID).grid(id).build();
    }

    private static PartitionProblem.Builder of(ProblemKind kind, MeasuredGrid grid) {
        return PartitionProblem.builder()
                .kind(kind)
                .grid(grid.id())
                .areaSquareMetres(grid.areaSquareMetres())
                .addAllGeometry(grid.grid().parts());
    }
}
