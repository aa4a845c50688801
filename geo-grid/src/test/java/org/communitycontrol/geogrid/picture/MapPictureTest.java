package org.communitycontrol.geogrid.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPictureTest {

    private static Ring box(double west, double south, double east, double north) {
        return Ring.of(west, south, east, south, east, north, west, north, west, south);
    }

    @Test
    void drawsLongitudeToTheRightAndLatitudeUp() {
        MapPicture picture = MapPicture.of(List.of(GridBoundary.of("a", box(10, -1, 14, 1))), 400);

        assertThat(picture)
                .isEqualTo(new MapPicture(
                        400, 200, List.of(new GridOutline("a", "M0 200L400 200L400 0L0 0Z", "200", "100"))));
    }

    @Test
    void shortensLongitudeByTheCosineOfTheMiddleLatitude() {
        MapPicture picture = MapPicture.of(List.of(GridBoundary.of("a", box(0, 59, 2, 61))), 100);

        assertThat(picture.width()).isEqualTo(100);
        assertThat(picture.height()).isEqualTo(200);
    }

    @Test
    void drawsInTheOrderOfIdsAndOneOutlineForEachId() {
        MapPicture picture = MapPicture.of(
                List.of(
                        GridBoundary.of("b", box(0, 0, 1, 1)),
                        GridBoundary.of("a", box(1, 0, 2, 1)),
                        GridBoundary.of("b", box(2, 0, 3, 1))),
                300);

        assertThat(picture.outlines()).extracting(GridOutline::grid).containsExactly("a", "b");
        assertThat(picture.outlines().get(1).path())
                .isEqualTo("M0 100L100 100L100 0L0 0ZM200 100L300 100L300 0L200 0Z");
    }

    @Test
    void putsTheLabelBesideTheHole() {
        GridBoundary ring =
                new GridBoundary("a", List.of(new BoundaryPart(List.of(box(0, -5, 10, 5), box(1, -4, 7, 4)))));

        GridOutline outline = MapPicture.of(List.of(ring), 1000).outlines().get(0);

        assertThat(outline.labelX()).isEqualTo("850");
        assertThat(outline.path()).endsWith("M100 900L700 900L700 100L100 100Z");
    }

    @Test
    void leavesOutPositionsThatFallOnTheOneBefore() {
        Ring ring = Ring.of(0, -1, 2, -1, 2, -0.99999999, 2, 1, 1.00000001, 1, 1, 1, 0, 1, 0, -1);

        assertThat(MapPicture.of(List.of(GridBoundary.of("a", ring)), 200)
                        .outlines()
                        .get(0)
                        .path())
                .isEqualTo("M0 200L200 200L200 0L100 0L0 0Z");
    }

    @Test
    void drawsBothSidesOfTheAntimeridianSideBySide() {
        MapPicture picture = MapPicture.of(
                List.of(
                        GridBoundary.of("west", box(178, -2, 180, 0)),
                        GridBoundary.of("across", Ring.of(179, 0, -179, 0, -179, 2, 179, 2, 179, 0)),
                        GridBoundary.of("east", box(-180, -2, -178, 0))),
                400);

        assertThat(picture.outlines())
                .extracting(GridOutline::path)
                .containsExactly(
                        "M100 200L300 200L300 0L100 0Z",
                        "M200 400L400 400L400 200L200 200Z",
                        "M0 400L200 400L200 200L0 200Z");
    }

    @Test
    void drawsVeryTallGridsNarrower() {
        MapPicture picture = MapPicture.of(List.of(GridBoundary.of("a", box(0, -80, 1e-9, 80))), 100);

        assertThat(picture.height()).isEqualTo(1000);
        assertThat(picture.width()).isEqualTo(1);
    }

    @Test
    void drawsASharedBorderWithFewerCornersAlikeInBoth() {
        GridBoundary left = GridBoundary.of("left", Ring.of(0, -1, 1, -1, 1.001, -0.5, 0.999, 0.5, 1, 1, 0, 1, 0, -1));
        GridBoundary right =
                GridBoundary.of("right", Ring.of(1, -1, 2, -1, 2, 1, 1, 1, 0.999, 0.5, 1.001, -0.5, 1, -1));

        MapPicture simpler = MapPicture.of(List.of(left, right), 2000, 100);

        assertThat(MapPicture.of(List.of(left, right), 2000).outlines().get(0).path())
                .contains("1001 ", "999 ");
        assertThat(simpler.outlines().get(0).path())
                .contains("0 2000", "1000 2000", "1000 0", "0 0")
                .doesNotContain("1001");
        assertThat(simpler.outlines().get(1).path())
                .contains("1000 2000", "1000 0")
                .doesNotContain("999");
        assertThat(MapPicture.of(List.of(left, right), 2000, 0)).isEqualTo(MapPicture.of(List.of(left, right), 2000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAToleranceThatIsNone(double tolerance) {
        assertThatThrownBy(() -> MapPicture.of(List.of(), 10, tolerance))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> SimplerBorders.of(List.of(), tolerance))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void isEmptyWithoutGrids() {
        assertThat(MapPicture.of(List.of(), 100)).isEqualTo(new MapPicture(0, 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001, Integer.MIN_VALUE})
    void refusesAWidthOutOfBounds(int width) {
        assertThatThrownBy(() -> MapPicture.of(List.of(), width)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void writesTheSameNumbersInEveryLocale() {
        List<GridBoundary> grids = List.of(GridBoundary.of("a", box(0.1234, 30.2, 1.77, 31.1)));
        MapPicture expected = MapPicture.of(grids, 333);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(MapPicture.of(grids, 333)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected.outlines().get(0).path()).matches("[MLZ0-9. ]+");
        assertThat(Tenths.text(-5)).isEqualTo("-0.5");
        assertThat(Tenths.text(-10)).isEqualTo("-1");
    }
}
