package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Tessellation;

class PartitionProofProperties {

    private static final double METRES_IN_DEGREE = 111_700;

    @Provide
    Arbitrary<Quilt> quilts() {
        return Arbitraries.randomValue(Quilt::any);
    }

    @Provide
    Arbitrary<Tessellation> tessellations() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113.3, 30.7, random.nextBoolean()));
    }

    private static PartitionProof proof(List<GridBoundary> grids, GridBoundary frame) {
        return PartitionProof.of(
                PartitionClaim.builder().addAllGrids(grids).frame(frame).build());
    }

    @Property(tries = 60)
    void findsNothingWhereThereIsNothing(@ForAll("quilts") Quilt quilt, @ForAll Random random) {
        List<GridBoundary> grids = new ArrayList<>(quilt.grids());
        Collections.shuffle(grids, random);

        PartitionProof proof = proof(grids, quilt.frame());

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.certificate().provesThePartition()).isTrue();
        assertThat(PartitionProof.of(grids).problems()).isEmpty();
        assertThat(proof.borders())
                .hasSize(quilt.rows() * (quilt.columns() - 1) + quilt.columns() * (quilt.rows() - 1))
                .allMatch(border -> border.unmatchedMetres() == 0);
    }

    /**
     * One corner of one grid is moved: what it loses is a gap, what it gains an overlap or outside, by area; as nearly as
     * positions count as one, along both sides of the two edges that meet there.
     */
    @Property(tries = 60)
    void findsExactlyWhatAMovedCornerOpensAndCovers(
            @ForAll("quilts") Quilt quilt,
            @ForAll Random random,
            @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 1e-4) double by) {
        int row = random.nextInt(quilt.rows());
        int column = random.nextInt(quilt.columns());
        double[] positions = quilt.positions(row, column);
        int corner = random.nextInt(positions.length / 2 - 1);
        double angle = 2 * Math.PI * random.nextDouble();
        double[] moved = positions.clone();
        moved[2 * corner] += by * Math.cos(angle);
        moved[2 * corner + 1] += by * Math.sin(angle);
        if (corner == 0) {
            moved[moved.length - 2] = moved[0];
            moved[moved.length - 1] = moved[1];
        }
        List<GridBoundary> grids = new ArrayList<>(quilt.grids());
        grids.set(row * quilt.columns() + column, GridBoundary.of(Quilt.id(row, column), Ring.of(moved)));

        PartitionProof proof = proof(grids, quilt.frame());

        PartitionCertificate found = proof.certificate();
        double gained = Ellipsoid.signedAreaSquareMetres(moved) - Ellipsoid.signedAreaSquareMetres(positions);
        double reported = area(proof, ProblemKind.OVERLAP) + area(proof, ProblemKind.OUTSIDE_FRAME);
        double snapMetres = ProofTolerance.STANDARD.snapDegrees() * METRES_IN_DEGREE;
        boolean crossed = found.counts().containsKey(ProblemKind.INVALID);
        if (!crossed) {
            assertThat(reported - area(proof, ProblemKind.GAP))
                    .isCloseTo(gained, within(1e-4 + snapMetres * 2 * edgesMetres(moved, corner)));
        }
        assertThat(area(proof, ProblemKind.GAP)).isCloseTo(found.gapSquareMetres(), within(1e-4));
        assertThat(found.provesThePartition()).isFalse();
        assertThat(proof.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.OVERLAP)
                .allMatch(problem -> List.of(problem.grid(), problem.other()).contains(Quilt.id(row, column)));
    }

    /** Grids and gaps, less what is covered again and what is outside, are the frame, for any grids and any frame. */
    @Property(tries = 60)
    void balancesAreas(@ForAll("tessellations") Tessellation land, @ForAll Random random) {
        double west = 113 + 3 * random.nextDouble();
        double south = 30.5 + 3 * random.nextDouble();
        GridBoundary frame = GridBoundary.of(
                "frame", Ring.of(west, south, west + 2, south, west + 2, south + 2, west, south + 2, west, south));

        PartitionProof proof = proof(land.grids(), frame);

        PartitionCertificate found = proof.certificate();
        assertThat(found.balanced()).isTrue();
        assertThat(found.gridSquareMetres()
                        + found.gapSquareMetres()
                        - found.coveredAgainSquareMetres()
                        - found.outsideSquareMetres())
                .isCloseTo(found.frameSquareMetres().orElse(0.0), within(1e-8 * found.gridSquareMetres()));
    }

    /** The point a problem names does lie in as many grids as it says. */
    @Property(tries = 60)
    void namesPlacesThatAreAsItSays(@ForAll("tessellations") Tessellation land) {
        GridLocator locator = GridLocator.of(land.grids());
        for (PartitionProblem problem : PartitionProof.of(land.grids()).problems()) {
            problem.place().ifPresent(place -> {
                switch (problem.kind()) {
                    case GAP -> assertThat(locator.allAt(place)).isEmpty();
                    case OVERLAP -> assertThat(locator.allAt(place)).contains(problem.grid(), problem.other());
                    default -> assertThat(locator.allAt(place)).isNotNull();
                }
            });
        }
    }

    /** Random points, asked one by one, find the shares of land that the proof measures. */
    @Property(tries = 20)
    void agreesWithSampling(@ForAll("tessellations") Tessellation land, @ForAll Random random) {
        double west = 113;
        double south = 30.4;
        double size = 7;
        GridBoundary frame = GridBoundary.of(
                "frame",
                Ring.of(west, south, west + size, south, west + size, south + size, west, south + size, west, south));
        PartitionCertificate found = proof(land.grids(), frame).certificate();
        GridLocator locator = GridLocator.of(land.grids());
        int samples = 20_000;
        double free = 0;
        double weight = 0;
        for (int i = 0; i < samples; i++) {
            double longitude = west + size * random.nextDouble();
            double latitude = south + size * random.nextDouble();
            double share = Math.cos(Math.toRadians(latitude));
            weight += share;
            free += locator.allAt(longitude, latitude).isEmpty() ? share : 0;
        }
        assertThat(found.gapSquareMetres() / found.frameSquareMetres().orElse(1.0))
                .isCloseTo(free / weight, within(0.02));
    }

    @Property(tries = 60)
    void doesNotDependOnTheOrderOfGrids(@ForAll("tessellations") Tessellation land, @ForAll Random random) {
        List<GridBoundary> shuffled = new ArrayList<>(land.grids());
        Collections.shuffle(shuffled, random);
        PartitionProof one = PartitionProof.of(land.grids());
        PartitionProof other = PartitionProof.of(shuffled);
        assertThat(other.problems()).isEqualTo(one.problems());
        assertThat(other.borders()).isEqualTo(one.borders());
        assertThat(other.certificate()).isEqualTo(one.certificate());
    }

    /** Neighbours are neighbours whichever of the two is named first. */
    @Property(tries = 60)
    void namesEachPairOfNeighboursOnce(@ForAll("quilts") Quilt quilt) {
        List<GridBoundary> turned = quilt.grids().stream()
                .map(grid -> new GridBoundary(
                        "x" + (1000 - Integer.parseInt(grid.id().replaceAll("\\D", ""))), grid.parts()))
                .toList();
        List<Double> lengths = PartitionProof.of(quilt.grids()).borders().stream()
                .map(SharedBorder::lengthMetres)
                .sorted()
                .toList();
        List<Double> lengthsTurned = PartitionProof.of(turned).borders().stream()
                .map(SharedBorder::lengthMetres)
                .sorted()
                .toList();
        assertThat(lengthsTurned).hasSameSizeAs(lengths);
        for (int i = 0; i < lengths.size(); i++) {
            assertThat(lengthsTurned.get(i)).isCloseTo(lengths.get(i), within(1e-6));
        }
    }

    private static double edgesMetres(double[] ring, int corner) {
        int last = ring.length / 2 - 1;
        int before = corner == 0 ? last - 1 : corner - 1;
        return edgeMetres(ring, before, corner) + edgeMetres(ring, corner, corner + 1);
    }

    private static double edgeMetres(double[] ring, int from, int to) {
        return Ellipsoid.lengthMetres(ring[2 * from], ring[2 * from + 1], ring[2 * to], ring[2 * to + 1]);
    }

    private static double area(PartitionProof proof, ProblemKind kind) {
        return proof.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .mapToDouble(problem -> problem.areaSquareMetres().orElse(0.0))
                .sum();
    }
}
