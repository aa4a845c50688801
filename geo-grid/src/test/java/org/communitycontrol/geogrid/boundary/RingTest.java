package org.communitycontrol.geogrid.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingTest {

    private static final double[] SQUARE = {0, 0, 2, 0, 2, 1, 0, 1, 0, 0};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 2 0 2 1 0                     | position-not-a-pair",
                "0 0 2 0 0 0                       | ring-too-short",
                "''                                | ring-too-short",
                "0 0 2 0 2 1 0 1                   | ring-open",
                "0 0 2 0 2 1 0 0.0000001           | ring-open",
                "0 0 2 0 NaN 1 0 0                 | ring-not-finite",
                "0 0 2 0 2 Infinity 0 0            | ring-not-finite",
                "0 0 2 0 2 541 0 0                 | ring-not-degrees",
                "953000 1950000 1 0 2 1 0 0        | ring-not-degrees",
                "1 1 1 1 1 1 1 1                   | ring-zero-extent",
                "0 1 2 1 3 1 0 1                   | ring-zero-extent",
                "0 80 120 80 -120 80 0 80          | ring-round-pole",
                "-180 -80 0 -80 180 -80 -180 -80   | ring-round-pole",
            })
    void refuses(String positions, String code) {
        double[] numbers = positions.isBlank()
                ? new double[0]
                : List.of(positions.trim().split(" ")).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray();

        assertThatThrownBy(() -> Ring.of(numbers))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    @Test
    void isClosedByAStraightEdgeWhereThatIsAskedFor() {
        assertThat(Ring.closing(0, 0, 2, 0, 2, 1, 0, 1)).isEqualTo(Ring.of(SQUARE));
        assertThat(Ring.closing(SQUARE)).isEqualTo(Ring.of(SQUARE));
        assertThat(Ring.closing(170, 0, -170, 0, -170, 10, 170, 10).extent()).isEqualTo(new Extent(170, 0, 190, 10));
        assertThat(Ring.closing(180, 0, 180, 10, 170, 10, 170, 0, -180, 0).size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 2 0 2 1                       | ring-too-short",
                "0 0 2 2 1 1 0.5 0.5 0             | position-not-a-pair",
                "0 1 2 1 3 1 4 1                   | ring-zero-extent",
                "0 80 120 80 -120 80 -60 80        | ring-round-pole",
                "0 80 120 80 -120 80 0 80          | ring-round-pole",
                "0 0 2 0 2 Infinity 0 1            | ring-not-finite",
            })
    void isNotClosedWhereThatGivesNoInside(String positions, String code) {
        double[] numbers = List.of(positions.trim().split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThatThrownBy(() -> Ring.closing(numbers))
                .isInstanceOfSatisfying(
                        DomainException.InvalidValue.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    @Test
    void keepsItsPositionsWhateverBecomesOfTheArray() {
        double[] positions = SQUARE.clone();
        Ring ring = Ring.of(positions);
        positions[0] = 77;

        assertThat(ring).isEqualTo(Ring.of(SQUARE)).hasSameHashCodeAs(Ring.of(SQUARE));
        assertThat(ring.longitude(0)).isZero();
        assertThat(ring.size()).isEqualTo(5);
        assertThat(ring.extent()).isEqualTo(new Extent(0, 0, 2, 1));
        assertThat(ring.crossesAntimeridian()).isFalse();
    }

    @Test
    void goesOnToTheEastAcrossTheAntimeridian() {
        Ring ring = Ring.of(-170, 0, 170, 0, 170, 10, -170, 10, -170, 0);

        assertThat(ring.crossesAntimeridian()).isTrue();
        assertThat(ring.extent()).isEqualTo(new Extent(170, 0, 190, 10));
    }

    @Test
    void isClosedIfItEndsOnTheOtherNameOfTheAntimeridian() {
        Ring ring = Ring.of(180, 0, 180, 10, 170, 10, 170, 0, -180, 0);

        assertThat(ring.extent()).isEqualTo(new Extent(170, 0, 180, 10));
    }

    @Test
    void readsAStepOfExactlyHalfATurnAsItStands() {
        assertThat(Ring.of(-90, 0, 90, 0, 90, 1, -90, 1, -90, 0).crossesAntimeridian())
                .isFalse();
    }

    @Test
    void bringsAHoleToItsPolygon() {
        Ring outer = Ring.of(170, 0, -170, 0, -170, 10, 170, 10, 170, 0);
        Ring hole = Ring.of(-178, 2, -175, 2, -175, 5, -178, 2);

        BoundaryPart part = new BoundaryPart(List.of(outer, hole));

        assertThat(part.rings().get(1).extent()).isEqualTo(new Extent(182, 2, 185, 5));
        assertThat(part.reachesAcrossAntimeridian()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"180.0000001,0", "-180.0000001,0", "0,90.0000001", "0,-90.0000001", "NaN,0", "0,NaN", "Infinity,0"})
    void refusesAPointOffTheGlobe(double longitude, double latitude) {
        assertThatThrownBy(() -> new Wgs84(longitude, latitude)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void refusesABoundaryWithoutAnything() {
        assertThatThrownBy(() -> new BoundaryPart(List.of())).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new GridBoundary("a", List.of())).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> GridBoundary.of("", Ring.of(SQUARE))).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new Extent(1, 0, 0, 1)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        GridBoundary grid = GridBoundary.of("a", Ring.of(SQUARE));

        assertThat(grid.extent()).isEqualTo(new Extent(0, 0, 2, 1));
        assertThatThrownBy(() -> grid.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> grid.rings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> grid.parts().get(0).rings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
