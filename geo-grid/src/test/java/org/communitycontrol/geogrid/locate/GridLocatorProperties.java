package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

class GridLocatorProperties {

    private static final int POINTS = 25;

    @Provide
    Arbitrary<Tessellation> exactTessellations() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113, 30, true));
    }

    @Provide
    Arbitrary<Tessellation> roundedTessellations() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 113.3, 30.7, false));
    }

    @Provide
    Arbitrary<Tessellation> tessellationsAcrossTheAntimeridian() {
        return Arbitraries.randomValue(random -> Tessellation.of(random, 177, -18, true));
    }

    @Property
    void agreesWithTheSlowLocatorOnExactMidpoints(
            @ForAll("exactTessellations") Tessellation land, @ForAll Random random) {
        agrees(land, random);
    }

    @Property
    void agreesWithTheSlowLocatorOnRoundedPoints(
            @ForAll("roundedTessellations") Tessellation land, @ForAll Random random) {
        agrees(land, random);
    }

    private static void agrees(Tessellation land, Random random) {
        GridLocator locator = GridLocator.of(land.grids());
        for (double[] point : land.points(random, POINTS)) {
            assertThat(locator.locate(point[0], point[1]))
                    .as("%s, %s", point[0], point[1])
                    .isEqualTo(SlowLocator.locate(land.grids(), point[0], point[1]));
        }
    }

    @Property
    void namesAllGridsThatTouchAndTheLeastOfThemFirst(
            @ForAll("exactTessellations") Tessellation land, @ForAll Random random) {
        GridLocator locator = GridLocator.of(land.grids());
        for (double[] point : land.points(random, POINTS)) {
            List<String> all = land.grids().stream()
                    .filter(grid -> SlowLocator.match(grid, point[0], point[1]) != Match.OUTSIDE)
                    .map(GridBoundary::id)
                    .sorted()
                    .toList();
            assertThat(locator.allAt(point[0], point[1])).isEqualTo(all);
            assertThat(locator.locate(point[0], point[1]).grid()).isEqualTo(all.isEmpty() ? "" : all.get(0));
        }
    }

    @Property
    void doesNotDependOnTheOrderOfGridsOrPartsOrOnWinding(
            @ForAll("roundedTessellations") Tessellation land, @ForAll Random random) {
        List<GridBoundary> shuffled = new ArrayList<>();
        for (GridBoundary grid : land.grids()) {
            for (BoundaryPart part : grid.parts()) {
                shuffled.add(new GridBoundary(
                        grid.id(),
                        List.of(new BoundaryPart(part.rings().stream()
                                .map(GridLocatorProperties::backwards)
                                .toList()))));
            }
        }
        Collections.shuffle(shuffled, random);
        GridLocator locator = GridLocator.of(land.grids());
        GridLocator other = GridLocator.of(shuffled);
        assertThat(other.size()).isEqualTo(locator.size());
        for (double[] point : land.points(random, POINTS)) {
            assertThat(other.locate(point[0], point[1])).isEqualTo(locator.locate(point[0], point[1]));
        }
    }

    @Property
    void readsStepsOfMoreThanHalfATurnAsCrossingTheAntimeridian(
            @ForAll("tessellationsAcrossTheAntimeridian") Tessellation land, @ForAll Random random) {
        List<GridBoundary> written = land.grids().stream()
                .map(grid -> new GridBoundary(
                        grid.id(),
                        grid.parts().stream()
                                .map(part -> new BoundaryPart(part.rings().stream()
                                        .map(GridLocatorProperties::asWritten)
                                        .toList()))
                                .toList()))
                .toList();
        GridLocator locator = GridLocator.of(written);
        for (double[] point : land.points(random, POINTS)) {
            assertThat(locator.locate(written(point[0]), point[1]))
                    .as("%s, %s", point[0], point[1])
                    .isEqualTo(SlowLocator.locate(land.grids(), point[0], point[1]));
        }
    }

    private static double written(double longitude) {
        return longitude > 180 ? longitude - 360 : longitude;
    }

    private static Ring asWritten(Ring ring) {
        double[] positions = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            positions[2 * i] = written(ring.longitude(i));
            positions[2 * i + 1] = ring.latitude(i);
        }
        return Ring.of(positions);
    }

    private static Ring backwards(Ring ring) {
        double[] positions = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            positions[2 * i] = ring.longitude(ring.size() - 1 - i);
            positions[2 * i + 1] = ring.latitude(ring.size() - 1 - i);
        }
        return Ring.of(positions);
    }
}
