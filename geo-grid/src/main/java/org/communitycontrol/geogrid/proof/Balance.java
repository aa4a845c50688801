package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/** The areas of a proof: those of the grids as they were given, and those of the faces they were cut into. */
final class Balance {

    private double grids;
    private double covered;
    private double coveredAgain;
    private double gaps;
    private double outside;
    private double frame;
    private double worstGrid;

    private Balance() {}

    static Balance of(List<MeasuredGrid> grids, List<MeasuredGrid> frame, Ground ground, Arrangement arrangement) {
        Balance balance = new Balance();
        double[] ofFaces = new double[ground.ids().size()];
        for (Face face : arrangement.faces()) {
            double area = face.areaSquareMetres();
            for (int owner : face.owners()) {
                ofFaces[owner] += area;
            }
            int times = face.owners().length;
            balance.covered += times > 0 ? area : 0;
            balance.coveredAgain += times > 1 ? (times - 1) * area : 0;
            balance.gaps += times == 0 && face.framed() ? area : 0;
            balance.outside += times > 0 && !face.framed() ? area : 0;
        }
        Map<String, List<MeasuredGrid>> byId = new HashMap<>();
        grids.forEach(
                grid -> byId.computeIfAbsent(grid.id(), id -> new ArrayList<>()).add(grid));
        for (int owner = 0; owner < ofFaces.length; owner++) {
            List<MeasuredGrid> features = byId.getOrDefault(ground.ids().get(owner), List.of());
            double given = features.size() == 1 ? features.get(0).areaSquareMetres() : ofFaces[owner];
            balance.grids += given;
            balance.worstGrid = Math.max(balance.worstGrid, Math.abs(given - ofFaces[owner]));
        }
        balance.frame =
                frame.stream().mapToDouble(MeasuredGrid::areaSquareMetres).sum();
        return balance;
    }

    PartitionCertificate certificate(PartitionClaim claim, List<PartitionProblem> problems) {
        Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);
        problems.forEach(problem -> counts.merge(problem.kind(), 1, Integer::sum));
        double closing = claim.frame().isPresent() ? Math.abs(grids + gaps - coveredAgain - outside - frame) : 0;
        PartitionCertificate.Builder certificate = PartitionCertificate.builder()
                .grids((int)
                        claim.grids().stream().map(GridBoundary::id).distinct().count())
                .features(claim.grids().size())
                .gridsDigest(Digest.of(claim.grids()))
                .tolerance(claim.tolerance())
                .putAllCounts(counts)
                .gridSquareMetres(grids)
                .coveredSquareMetres(covered)
                .coveredAgainSquareMetres(coveredAgain)
                .gapSquareMetres(gaps)
                .outsideSquareMetres(outside)
                .errorSquareMetres(Math.max(worstGrid, closing));
        claim.frame()
                .ifPresent(given ->
                        certificate.frameDigest(Digest.of(List.of(given))).frameSquareMetres(frame));
        return certificate.build();
    }
}
