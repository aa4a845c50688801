package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds gaps, overlaps and land outside the frame among the faces. */
final class LandProblems {

    private final List<String> ids;
    private final Arrangement arrangement;
    private final ProofTolerance tolerance;
    private final List<PartitionProblem> problems = new ArrayList<>();

    private LandProblems(List<String> ids, Arrangement arrangement, ProofTolerance tolerance) {
        this.ids = ids;
        this.arrangement = arrangement;
        this.tolerance = tolerance;
    }

    static List<PartitionProblem> of(List<String> ids, Arrangement arrangement, ProofTolerance tolerance) {
        LandProblems found = new LandProblems(ids, arrangement, tolerance);
        found.addOverlaps();
        found.addOutside();
        found.addGaps();
        return found.problems;
    }

    private void addOverlaps() {
        TreeMap<Long, Land> lands = new TreeMap<>();
        for (Face face : arrangement.faces()) {
            int[] owners = face.owners();
            for (int i = 0; i < owners.length; i++) {
                for (int j = i + 1; j < owners.length; j++) {
                    lands.computeIfAbsent(((long) owners[i] << Integer.SIZE) | owners[j], pair -> new Land())
                            .add(face);
                }
            }
        }
        lands.forEach((pair, land) -> {
            if (land.areaSquareMetres() >= tolerance.smallestSquareMetres()) {
                problems.add(land.problem(ProblemKind.OVERLAP, tolerance)
                        .grid(ids.get((int) (pair >> Integer.SIZE)))
                        .other(ids.get(pair.intValue()))
                        .build());
            }
        });
    }

    private void addOutside() {
        TreeMap<Integer, Land> lands = new TreeMap<>();
        for (Face face : arrangement.faces()) {
            if (!face.framed()) {
                for (int owner : face.owners()) {
                    lands.computeIfAbsent(owner, key -> new Land()).add(face);
                }
            }
        }
        lands.forEach((owner, land) -> {
            if (land.areaSquareMetres() >= tolerance.smallestSquareMetres()) {
                problems.add(land.problem(ProblemKind.OUTSIDE_FRAME, tolerance)
                        .grid(ids.get(owner))
                        .build());
            }
        });
    }

    /** Gap faces that meet at an edge are one gap. */
    private void addGaps() {
        List<Face> faces = arrangement.faces();
        int[] group = new int[faces.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        TreeMap<Integer, Map<Integer, Double>> bordering = new TreeMap<>();
        arrangement.sides().forEach((edge, sides) -> {
            if (isGap(sides[0]) && isGap(sides[1])) {
                int one = find(group, sides[0]);
                int other = find(group, sides[1]);
                group[Math.max(one, other)] = Math.min(one, other);
            }
        });
        TreeMap<Integer, Land> lands = new TreeMap<>();
        for (int i = 0; i < faces.size(); i++) {
            if (isGap(i)) {
                lands.computeIfAbsent(find(group, i), key -> new Land()).add(faces.get(i));
                addNeighbours(i, bordering.computeIfAbsent(find(group, i), key -> new TreeMap<>()));
            }
        }
        lands.forEach((first, land) -> {
            if (land.areaSquareMetres() >= tolerance.smallestSquareMetres()) {
                problems.add(land.problem(ProblemKind.GAP, tolerance)
                        .addAllNeighbours(byLength(bordering.getOrDefault(first, Map.of())))
                        .build());
            }
        });
    }

    private void addNeighbours(int face, Map<Integer, Double> metresByOwner) {
        arrangement.faces().get(face).edges(edge -> {
            int[] sides = arrangement.sides().getOrDefault(edge, new int[] {Arrangement.OPEN, Arrangement.OPEN});
            int beyond = sides[0] == face ? sides[1] : sides[0];
            if (beyond != Arrangement.OPEN) {
                double metres = Face.lengthMetres(edge);
                for (int owner : arrangement.faces().get(beyond).owners()) {
                    metresByOwner.merge(owner, metres, Double::sum);
                }
            }
        });
    }

    private List<String> byLength(Map<Integer, Double> metresByOwner) {
        return metresByOwner.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> ids.get(entry.getKey()))
                .toList();
    }

    private boolean isGap(int face) {
        return face != Arrangement.OPEN
                && arrangement.faces().get(face).owners().length == 0
                && arrangement.faces().get(face).framed();
    }

    private static int find(int[] group, int face) {
        int at = face;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
