package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridLocatorTest {

    private static final GridBoundary WEST = GridBoundary.of("b", square(0, 0, 2));
    private static final GridBoundary EAST = GridBoundary.of("a", square(2, 0, 2));

    private static Ring square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return Ring.of(west, south, east, south, east, north, west, north, west, south);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, b, inside",
        "3, 1, a, inside",
        "2, 1, a, boundary",
        "2, 0, a, boundary",
        "0, 0, b, boundary",
        "0, 1, b, boundary",
        "1, 2, b, boundary",
        "4, 2, a, boundary",
        "4.000000000000001, 1, '', outside",
        "1.9999999999999998, 1, b, inside",
        "-0.0, 1, b, boundary",
        "-1, 0, '', outside",
        "-1, 2, '', outside",
        "5, 2, '', outside",
    })
    void givesASharedBorderToTheLeastId(double longitude, double latitude, String grid, String match) {
        Located located = GridLocator.of(List.of(WEST, EAST)).locate(longitude, latitude);

        assertThat(located.grid()).isEqualTo(grid);
        assertThat(located.match().code()).isEqualTo(match);
    }

    /** In a cell with edges of one grid, which another covers, the lesser id wins whichever of the two it is. */
    @Test
    void namesTheLeastOfAGridWithEdgesNearAndOneThatCovers() {
        Ring large = Ring.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
        Ring small = Ring.of(4.2, 4.2, 4.9, 4.2, 4.9, 4.9, 4.2, 4.9, 4.2, 4.2);
        for (String id : List.of("a", "c")) {
            GridLocator locator = GridLocator.of(List.of(GridBoundary.of("b", large), GridBoundary.of(id, small)));
            String least = id.compareTo("b") < 0 ? id : "b";

            for (double at = 4.3; at < 4.85; at += 0.05) {
                assertThat(locator.locate(at, 4.55)).isEqualTo(new Located(Match.INSIDE, least));
                assertThat(locator.allAt(at, 4.55)).containsExactlyInAnyOrder("b", id);
            }
            assertThat(locator.locate(4.1, 4.55)).isEqualTo(new Located(Match.INSIDE, "b"));
        }
    }

    @Test
    void ordersIdsByCodePoint() {
        String beyondTheBasicPlane = "\ud840\udc00";
        String last = "\uffe5";
        GridLocator locator = GridLocator.of(
                List.of(GridBoundary.of(beyondTheBasicPlane, square(0, 0, 1)), GridBoundary.of(last, square(0, 0, 1))));

        assertThat(locator.locate(0.5, 0.5).grid()).isEqualTo(last);
        assertThat(locator.allAt(0.5, 0.5)).containsExactly(last, beyondTheBasicPlane);
    }

    @Test
    void leavesAHoleOutAndItsEdgeIn() {
        GridLocator locator = GridLocator.of(List.of(new GridBoundary(
                "a", List.of(new BoundaryPart(List.of(square(0, 0, 9), square(3, 3, 3)))))));

        assertThat(locator.locate(4, 4)).isEqualTo(Located.NOWHERE);
        assertThat(locator.locate(3, 4)).isEqualTo(new Located(Match.BOUNDARY, "a"));
        assertThat(locator.locate(1, 3)).isEqualTo(new Located(Match.INSIDE, "a"));
    }

    @Test
    void isInsideWhereOnePartIsThoughAnotherIsTouched() {
        GridBoundary grid = new GridBoundary(
                "a", List.of(new BoundaryPart(List.of(square(0, 0, 4))), new BoundaryPart(List.of(square(2, 0, 4)))));

        assertThat(GridLocator.of(List.of(grid)).locate(2, 2).match()).isEqualTo(Match.INSIDE);
        assertThat(GridLocator.of(List.of(grid)).locate(0, 2).match()).isEqualTo(Match.BOUNDARY);
    }

    @Test
    void takesABowTieByTheEvenOddRule() {
        GridLocator locator = GridLocator.of(List.of(GridBoundary.of("a", Ring.of(0, 0, 2, 2, 2, 0, 0, 2, 0, 0))));

        assertThat(locator.locate(0.25, 1).match()).isEqualTo(Match.INSIDE);
        assertThat(locator.locate(1.75, 1).match()).isEqualTo(Match.INSIDE);
        assertThat(locator.locate(1, 1).match()).isEqualTo(Match.BOUNDARY);
        assertThat(locator.locate(1, 1.5).match()).isEqualTo(Match.OUTSIDE);
    }

    @Test
    void countsARingGoneRoundTwiceAsOutside() {
        Ring twice = Ring.of(0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 4, 0, 4, 4, 0, 4, 0, 0);

        assertThat(GridLocator.of(List.of(GridBoundary.of("a", twice)))
                        .locate(2, 2)
                        .match())
                .isEqualTo(Match.OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "175, inside",
        "-175, inside",
        "180, inside",
        "-180, inside",
        "170, boundary",
        "-170, boundary",
        "169, outside",
        "-169, outside",
        "0, outside"
    })
    void findsBothSidesOfTheAntimeridian(double longitude, String match) {
        GridLocator locator =
                GridLocator.of(List.of(GridBoundary.of("a", Ring.of(170, 0, -170, 0, -170, 9, 170, 9, 170, 0))));

        assertThat(locator.locate(longitude, 5).match().code()).isEqualTo(match);
    }

    @Test
    void findsAVertexWrittenWithTheOtherSignOfTheAntimeridian() {
        Ring ring = Ring.of(170, 0, -180, 0, -180, 9, 170, 9, 170, 0);

        GridLocator locator = GridLocator.of(List.of(GridBoundary.of("a", ring)));
        assertThat(locator.locate(-180, 0).match()).isEqualTo(Match.BOUNDARY);
        assertThat(locator.locate(180, 5).match()).isEqualTo(Match.BOUNDARY);
    }

    @Test
    void findsTheFarSideOfARingWrittenBeyondTheAntimeridian() {
        GridLocator east = GridLocator.of(List.of(GridBoundary.of("a", square(170, 0, 20))));
        GridLocator west = GridLocator.of(List.of(GridBoundary.of("a", square(-190, 0, 20))));

        for (GridLocator locator : List.of(east, west)) {
            assertThat(locator.locate(-175, 5).match()).isEqualTo(Match.INSIDE);
            assertThat(locator.locate(175, 5).match()).isEqualTo(Match.INSIDE);
            assertThat(locator.locate(-169, 5).match()).isEqualTo(Match.OUTSIDE);
        }
    }

    @Test
    void refusesAPointOffTheGlobe() {
        GridLocator locator = GridLocator.of(List.of());

        assertThat(locator.locate(180, -90)).isEqualTo(Located.NOWHERE);
        assertThatThrownBy(() -> locator.locate(180.1, 0)).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> locator.allAt(0, Double.NaN)).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new Located(Match.INSIDE, "")).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new Located(Match.OUTSIDE, "a")).isInstanceOf(DomainException.InvalidValue.class);
    }

    /** Points one unit in the last place beside a slanting edge, where a difference of products rounds to nothing. */
    @Test
    void decidesTheSideOfAnEdgeExactly() {
        assertThat(EdgeSide.of(0, 0, 3, 1, 0.3, 0.1)).isEqualTo(exactly(3, 1, 0.3, 0.1));
        for (int i = 1; i < 2_000; i++) {
            double x = 0.5 + i * Math.ulp(0.5);
            for (double y : new double[] {0.5, Math.nextUp(x), x, Math.nextDown(x)}) {
                assertThat(EdgeSide.of(12, 12, 24, 24, x, y)).isEqualTo(Double.compare(y, x));
            }
        }
        double least = Double.MIN_VALUE;
        assertThat(EdgeSide.of(0, 0, 3 * least, least, least, least)).isEqualTo(1);
        assertThat(EdgeSide.of(0, 0, 2 * least, 2 * least, least, least)).isZero();
    }

    private static int exactly(double x2, double y2, double x, double y) {
        return new BigDecimal(x2).multiply(new BigDecimal(y)).compareTo(new BigDecimal(y2).multiply(new BigDecimal(x)));
    }

    @Test
    void answersManyThreadsAlike() {
        Tessellation land = Tessellation.of(new Random(7), 113, 30, true);
        GridLocator locator = GridLocator.of(land.grids());
        List<double[]> points = land.points(new Random(8), 5_000);
        List<Located> alone =
                points.stream().map(point -> locator.locate(point[0], point[1])).toList();

        List<Located> together = IntStream.range(0, points.size())
                .parallel()
                .mapToObj(i -> locator.locate(points.get(i)[0], points.get(i)[1]))
                .toList();

        assertThat(together).isEqualTo(alone);
        assertThat(locator).hasToString("GridLocator[" + land.grids().size() + " grids]");
    }
}
