package org.communitycontrol.geogrid.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.coordinates.Ellipsoid;
import org.communitycontrol.geogrid.locate.Tessellation;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.communitycontrol.geogrid.proof.Quilt;

class GeoJsonWriterProperties {

    @Provide
    Arbitrary<Tessellation> exact() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113.25, 30.75, true));
    }

    private static Accepted<GridBoundary> writtenAndRead(List<GridBoundary> grids) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJsonWriter.naming("code").write(grids, out);
        return GeoJsonGrids.read(new ByteArrayInputStream(out.toByteArray()), "g", "code");
    }

    /** Numbers of up to 7 decimals come back to the bit, in the same parts and rings; only directions may turn. */
    @Property(tries = 200)
    void readsBackWhatItWrote(@ForAll("exact") Tessellation land) {
        List<GridBoundary> rounded = writtenAndRead(land.grids()).values();
        List<GridBoundary> again = writtenAndRead(rounded).values();

        assertThat(again).isEqualTo(rounded);
        assertThat(rounded).hasSameSizeAs(land.grids());
        for (int i = 0; i < rounded.size(); i++) {
            GridBoundary before = land.grids().get(i);
            GridBoundary after = rounded.get(i);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.parts()).hasSameSizeAs(before.parts());
            for (int r = 0; r < before.rings().size(); r++) {
                assertThat(positions(after.rings().get(r)))
                        .isEqualTo(positions(before.rings().get(r)));
            }
        }
    }

    @Property(tries = 100)
    void windsOuterRingsCounterClockwiseAndHolesClockwise(@ForAll("exact") Tessellation land) {
        writtenAndRead(land.grids())
                .values()
                .forEach(grid -> grid.parts().forEach(part -> {
                    for (int i = 0; i < part.rings().size(); i++) {
                        double area =
                                Ellipsoid.signedAreaSquareMetres(part.rings().get(i));
                        assertThat(i == 0 ? area : -area).isGreaterThanOrEqualTo(0);
                    }
                }));
    }

    /** Rounding moves corners, but never one grid's corner away from its neighbour's. */
    @Property(tries = 50)
    void opensNoSharedBorder(@ForAll Random random) {
        Quilt quilt = Quilt.of(random, 116, 39, 0.005, 3, 3, 4);

        List<GridBoundary> read = writtenAndRead(quilt.grids()).values();

        assertThat(PartitionProof.of(read).problems()).isEmpty();
        assertThat(PartitionProof.of(read).borders()).hasSize(12);
    }

    private static Set<List<Double>> positions(Ring ring) {
        List<List<Double>> positions = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            positions.add(List.of(round(ring.longitude(i)), round(ring.latitude(i))));
        }
        return new HashSet<>(positions);
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
