package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.geogrid.boundary.GridBoundary;

/**
 * Proves that grids divide the land among them, or shows where they do not.
 *
 * <p>Every place then lies in exactly one grid, borders aside, which belong to the grids that touch there. The order in
 * which grids come changes nothing. Broken input never ends in an exception: a geometry is read even-odd as everywhere.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PartitionProof {

    private final List<PartitionProblem> problems;
    private final List<SharedBorder> borders;
    private final PartitionCertificate certificate;

    private PartitionProof(
            List<PartitionProblem> problems, List<SharedBorder> borders, PartitionCertificate certificate) {
        this.problems = List.copyOf(problems);
        this.borders = List.copyOf(borders);
        this.certificate = certificate;
    }

    /** Looks for everything that is wrong with {@code claim}. */
    public static PartitionProof of(PartitionClaim claim) {
        List<MeasuredGrid> grids = claim.grids().stream().map(MeasuredGrid::new).toList();
        List<MeasuredGrid> frame = claim.frame().map(MeasuredGrid::new).stream().toList();
        Ground ground = new Ground(claim);
        Arrangement arrangement = new Arrangement(ground, claim.tolerance().snapDegrees());
        BorderProblems borders = new BorderProblems(ground, arrangement);
        List<PartitionProblem> problems = new ArrayList<>(FeatureProblems.of(grids, claim.spoiltIds()));
        problems.addAll(LandProblems.of(ground.ids(), arrangement, claim.tolerance()));
        problems.addAll(borders.problems());
        problems.sort(PartitionProblem.ORDER);
        return new PartitionProof(
                problems,
                borders.borders(),
                Balance.of(grids, frame, ground, arrangement).certificate(claim, problems));
    }

    /** Looks for everything that is wrong with {@code grids}, which fill no given frame. */
    public static PartitionProof of(Iterable<GridBoundary> grids) {
        return of(PartitionClaim.of(grids));
    }

    /** Returns everything that is wrong, in {@linkplain PartitionProblem#ORDER order}; empty if nothing is. */
    public List<PartitionProblem> problems() {
        return problems;
    }

    /** Returns which grids are neighbours: each pair with a common border once, in the order of ids by code point. */
    public List<SharedBorder> borders() {
        return borders;
    }

    /** Returns what was checked and what was proved of it. */
    public PartitionCertificate certificate() {
        return certificate;
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "PartitionProof[" + problems.size() + " problems, " + borders.size() + " borders]";
    }
}
