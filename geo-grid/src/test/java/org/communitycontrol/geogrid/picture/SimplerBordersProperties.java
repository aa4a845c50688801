package org.communitycontrol.geogrid.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.locate.Tessellation;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.communitycontrol.geogrid.proof.Quilt;
import org.communitycontrol.geogrid.proof.SharedBorder;

class SimplerBordersProperties {

    @Provide
    Arbitrary<Tessellation> tessellations() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113.3, 30.7, false));
    }

    /** No gap and no overlap opens, neighbours stay neighbours, and every shared border has the same corners in both. */
    @Property(tries = 60)
    void keepsNeighboursSeamless(@ForAll Random random, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        double size = 0.005;
        Quilt quilt = Quilt.of(random, 116, 39, size, 3, 3, 12);
        List<GridBoundary> simpler = SimplerBorders.of(quilt.grids(), share * size / 3);

        PartitionProof before = PartitionProof.of(quilt.grids());
        PartitionProof after = PartitionProof.of(simpler);

        assertThat(after.problems()).isEmpty();
        assertThat(after.borders())
                .extracting(SharedBorder::grid, SharedBorder::other)
                .isEqualTo(before.borders().stream()
                        .map(border -> tuple(border.grid(), border.other()))
                        .toList());
        assertThat(after.borders()).allMatch(border -> border.unmatchedMetres() == 0);
        assertThat(positions(simpler)).isLessThanOrEqualTo(positions(quilt.grids()));
    }

    /** However grids overlap and cross, each is still there. */
    @Property(tries = 100)
    void losesNoGrid(
            @ForAll("tessellations") Tessellation land, @ForAll @DoubleRange(min = 0.01, max = 3) double degrees) {
        List<GridBoundary> simpler = SimplerBorders.of(land.grids(), degrees);

        assertThat(simpler)
                .extracting(GridBoundary::id)
                .isEqualTo(land.grids().stream().map(GridBoundary::id).toList());
        assertThat(MapPicture.of(land.grids(), 300, 5).outlines()).hasSameSizeAs(land.grids());
    }

    private static int positions(List<GridBoundary> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rings().stream())
                .mapToInt(Ring::size)
                .sum();
    }
}
