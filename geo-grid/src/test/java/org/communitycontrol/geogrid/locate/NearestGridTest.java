package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.junit.jupiter.api.Test;

class NearestGridTest {

    /** Flinders Peak to Buninyong, the worked example of the Geocentric Datum of Australia technical manual. */
    @Test
    void measuresTheGeodesicOfAPublishedExample() {
        double metres = Ellipsoid.metres(
                144 + 25 / 60.0 + 29.52440 / 3600,
                -(37 + 57 / 60.0 + 3.72030 / 3600),
                143 + 55 / 60.0 + 35.38390 / 3600,
                -(37 + 39 / 60.0 + 10.15610 / 3600));

        assertThat(metres).isCloseTo(54_972.271, within(0.001));
        assertThat(Ellipsoid.metres(10, 20, 10, 20)).isZero();
        assertThat(Ellipsoid.metres(0, 0, 1, 0)).isCloseTo(111_319.491, within(0.001));
        assertThat(Ellipsoid.metres(0, 0, 0, 90)).isCloseTo(10_001_965.729, within(0.001));
        assertThat(Ellipsoid.metres(0, 0, 180, 0)).isCloseTo(20_003_931, within(100_000.0));
    }

    @Test
    void isTheGridItselfInsideAndOnTheBorder() {
        GridLocator locator =
                GridLocator.of(List.of(GridBoundary.of("a", Ring.of(113, 30, 114, 30, 114, 31, 113, 31, 113, 30))));

        assertThat(locator.nearest(new Wgs84(113.5, 30.5))).contains(new NearestGrid("a", 0));
        assertThat(locator.nearest(new Wgs84(113, 30.5))).contains(new NearestGrid("a", 0));
        assertThat(GridLocator.of(List.of()).nearest(new Wgs84(0, 0))).isEmpty();
    }

    @Test
    void findsItAcrossTheAntimeridian() {
        GridLocator locator =
                GridLocator.of(List.of(GridBoundary.of("a", Ring.of(178, 0, 179.5, 0, 179.5, 1, 178, 1, 178, 0))));

        assertThat(locator.nearest(new Wgs84(-179.5, 0.5)).orElseThrow().metres())
                .isCloseTo(111_315, within(5.0));
    }

    @Test
    void agreesWithTheDistancesToAllEdges() {
        List<GridBoundary> land = Lands.overlapping(25, new Random(3));
        GridLocator locator = GridLocator.of(land);
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            double x = 112 + 3 * random.nextDouble();
            double y = 29 + 3 * random.nextDouble();
            NearestGrid nearest = locator.nearest(new Wgs84(x, y)).orElseThrow();
            double least = Double.POSITIVE_INFINITY;
            for (GridBoundary grid : land) {
                double metres = metres(grid, x, y);
                least = Math.min(least, metres);
                if (grid.id().equals(nearest.grid()) && nearest.metres() > 0) {
                    assertThat(nearest.metres()).isCloseTo(metres, within(1e-3 * metres + 1e-3));
                }
            }
            assertThat(nearest.metres()).isLessThan(least * 1.005 + 1);
        }
    }

    /** The shortest of the geodesics to places all along the border. */
    private static double metres(GridBoundary grid, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (Ring ring : grid.rings()) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                double x1 = ring.longitude(i);
                double y1 = ring.latitude(i);
                double best = Double.POSITIVE_INFINITY;
                double low = 0;
                double high = 1;
                for (int round = 0; round < 60; round++) {
                    double one = low + (high - low) / 3;
                    double two = high - (high - low) / 3;
                    double toOne = at(ring, i, x1, y1, one, x, y);
                    double toTwo = at(ring, i, x1, y1, two, x, y);
                    best = Math.min(best, Math.min(toOne, toTwo));
                    if (toOne < toTwo) {
                        high = two;
                    } else {
                        low = one;
                    }
                }
                least = Math.min(least, best);
            }
        }
        return least;
    }

    private static double at(Ring ring, int i, double x1, double y1, double share, double x, double y) {
        return Ellipsoid.metres(
                x, y, x1 + share * (ring.longitude(i + 1) - x1), y1 + share * (ring.latitude(i + 1) - y1));
    }
}
