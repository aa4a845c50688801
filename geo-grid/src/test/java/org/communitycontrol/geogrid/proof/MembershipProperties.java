package org.communitycontrol.geogrid.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.geogrid.boundary.Extent;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Wgs84;

class MembershipProperties {

    @Provide
    Arbitrary<Quilt> quilts() {
        return Arbitraries.randomValue(Quilt::any);
    }

    /** Where the partition of a frame is proved, every dwelling in the frame lies in exactly one grid; without one grid, not. */
    @Property(tries = 30)
    void everyDwellingOfAProvedFrameLiesInExactlyOneGrid(@ForAll("quilts") Quilt quilt, @ForAll Random random) {
        List<GridBoundary> grids = quilt.grids();
        Extent extent = quilt.frame().extent();
        List<DwellingPoint> dwellings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Wgs84 point = new Wgs84(
                    extent.west() + (extent.east() - extent.west()) * random.nextDouble(),
                    extent.south() + (extent.north() - extent.south()) * random.nextDouble());
            dwellings.add(new DwellingPoint("d" + i, point));
        }
        List<String> outside = Membership.of(List.of(quilt.frame()), dwellings).inNone();
        PartitionClaim claim =
                PartitionClaim.builder().addAllGrids(grids).frame(quilt.frame()).build();

        assertThat(PartitionProof.of(claim).certificate().provesThePartition()).isTrue();
        assertThat(Membership.of(grids, dwellings).inNone()).isEqualTo(outside);
        assertThat(Membership.of(grids, dwellings).inSeveral()).isEmpty();

        List<DwellingPoint> within =
                dwellings.stream().filter(d -> !outside.contains(d.id())).toList();
        List<GridBoundary> one = grids.subList(0, 1);
        List<GridBoundary> without = grids.subList(1, grids.size());
        assertThat(Membership.of(grids, within).eachInExactlyOne()).isTrue();
        int inOne = within.size() - Membership.of(one, within).inNone().size();
        int inOthers = within.size() - Membership.of(without, within).inNone().size();
        assertThat(inOne + inOthers).isGreaterThanOrEqualTo(within.size());
        List<GridBoundary> twice = new ArrayList<>(grids);
        twice.add(new GridBoundary("again", grids.get(0).parts()));
        assertThat(Membership.of(twice, within).inSeveral().size())
                .isEqualTo(inOne - Membership.of(one, within).onBorders());
    }
}
