package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Proofs over many grids, within bounds wide enough for a machine that does other work as well. */
class PartitionProofVolumeTest {

    @Test
    void provesAThousandGrids() {
        assertThat(secondsOf(40, 25)).isLessThan(30);
    }

    @Test
    @Tag("long")
    void provesTenThousandGrids() {
        assertThat(secondsOf(100, 100)).isLessThan(60);
    }

    private static double secondsOf(int columns, int rows) {
        Quilt quilt = Quilt.of(new Random(5), 116, 39, 0.004, columns, rows, 14);
        List<GridBoundary> grids = new ArrayList<>(quilt.grids());
        grids.remove(columns + 1);
        grids.add(new GridBoundary("again", grids.get(0).parts()));
        PartitionClaim claim =
                PartitionClaim.builder().addAllGrids(grids).frame(quilt.frame()).build();
        long start = System.nanoTime();
        PartitionProof proof = PartitionProof.of(claim);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("partition proof of %d grids: %.2f s%n", columns * rows, seconds);

        assertThat(proof.problems())
                .extracting(PartitionProblem::kind)
                .containsExactly(ProblemKind.GAP, ProblemKind.OVERLAP);
        assertThat(proof.borders()).hasSizeGreaterThan(columns * (rows - 1) + rows * (columns - 1) - 5);
        return seconds;
    }
}
