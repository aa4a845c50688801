package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Proofs over many grids, in seconds of this thread's processor time, which another program's load does not change. */
class PartitionProofVolumeTest {

    @Test
    void provesAThousandGrids() {
        assertThat(secondsOf(40, 25)).isLessThan(10);
    }

    @Test
    @Tag("long")
    void provesTenThousandGrids() {
        assertThat(secondsOf(100, 100)).isLessThan(20);
    }

    private static double secondsOf(int columns, int rows) {
        Quilt quilt = Quilt.of(new Random(5), 116, 39, 0.004, columns, rows, 14);
        List<GridBoundary> grids = new ArrayList<>(quilt.grids());
        grids.remove(columns + 1);
        grids.add(new GridBoundary("again", grids.get(0).parts()));
        PartitionClaim claim =
                PartitionClaim.builder().addAllGrids(grids).frame(quilt.frame()).build();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PartitionProof proof = PartitionProof.of(claim);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("partition proof of %d grids: %.2f s of processor time%n", columns * rows, seconds);

        assertThat(proof.problems())
                .extracting(PartitionProblem::kind)
                .containsExactly(ProblemKind.GAP, ProblemKind.OVERLAP);
        assertThat(proof.borders()).hasSizeGreaterThan(columns * (rows - 1) + rows * (columns - 1) - 5);
        return seconds;
    }
}
