package org.communitycontrol.geogrid.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsoidTest {

    private static final double A = 6378137;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);

    @Test
    void knowsTheSurfaceOfTheEarth() {
        double area = Ellipsoid.signedAreaSquareMetres(-180, -90, 180, -90, 180, 90, -180, 90, -180, -90);

        assertThat(area).isCloseTo(510_065_621_724_088.4, within(1e3));
    }

    @Test
    void knowsTheLengthOfTheEquatorAndOfAMeridian() {
        assertThat(Ellipsoid.lengthMetres(-180, 0, 180, 0)).isCloseTo(2 * Math.PI * A, within(1e-6));
        assertThat(Ellipsoid.lengthMetres(7, -90, 7, 90)).isCloseTo(2 * 10_001_965.7293, within(1e-3));
        assertThat(Ellipsoid.lengthMetres(new Wgs84(0, 60), new Wgs84(1, 60))).isCloseTo(55_800.0, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"0,1,0,1", "116,117,39,40", "-5,5,-60,-59", "100,100.001,31,31.001", "10,60,20,80", "0,1,89,90"})
    void agreesWithTheClosedFormulaBetweenParallels(double west, double east, double south, double north) {
        double closed = Math.toRadians(east - west) * (zone(north) - zone(south));
        double area = Ellipsoid.signedAreaSquareMetres(west, south, east, south, east, north, west, north, west, south);

        assertThat(area).isCloseTo(closed, within(1e-11 * A * A * Math.toRadians(east - west)));
    }

    @Test
    void isNegativeForARingThatWindsClockwise() {
        assertThat(Ellipsoid.signedAreaSquareMetres(Ring.of(0, 0, 0, 1, 1, 1, 1, 0, 0, 0)))
                .isCloseTo(-12_308.46e6, within(1e5));
    }

    /** A sliver of 1 km by 0.1 mm: half of base times height on so small a patch. */
    @Test
    void doesNotLoseSlivers() {
        double tip = 1e-9;
        double area = Ellipsoid.signedAreaSquareMetres(116, 40, 116.01, 40, 116.005, 40 + tip, 116, 40);
        double base = Ellipsoid.lengthMetres(116, 40, 116.01, 40);
        double height = Ellipsoid.lengthMetres(116, 40, 116, 40 + tip);

        assertThat(area).isCloseTo(base * height / 2, within(1e-7 * area + 1e-6));
    }

    /** Land between the equator and a parallel, per radian of longitude: the authalic formula. */
    private static double zone(double latitude) {
        double e = Math.sqrt(E2);
        double s = Math.sin(Math.toRadians(latitude));
        double q = (1 - E2) * (s / (1 - E2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
        return A * A * q / 2;
    }
}
