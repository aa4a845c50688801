package org.communitycontrol.geogrid.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatumTest {

    /** The examples that open libraries print, found again by decimals of 45 digits. */
    @ParameterizedTest
    @CsvSource({
        "116.404, 39.915, 116.41024449916938, 39.91640428150164",
        "121.4737, 31.2304, 121.47823, 31.22848",
        "113.2644, 23.1291, 113.26976, 23.12647"
    })
    void shiftsKnownPlacesToGcj02(double longitude, double latitude, double shiftedEast, double shiftedNorth) {
        Gcj02 shifted = Gcj02.of(new Wgs84(longitude, latitude));
        var exact = ExactShift.gcj02(longitude, latitude);

        assertThat(shifted.longitude()).isCloseTo(exact[0].doubleValue(), within(3e-14));
        assertThat(shifted.latitude()).isCloseTo(exact[1].doubleValue(), within(3e-14));
        assertThat(shifted.longitude()).isCloseTo(shiftedEast, within(1e-4));
        assertThat(shifted.latitude()).isCloseTo(shiftedNorth, within(1e-4));
    }

    @Test
    void agreesWithOpenLibrariesToTheLastDigit() {
        assertThat(Gcj02.of(new Wgs84(116.404, 39.915))).isEqualTo(new Gcj02(116.41024449916938, 39.91640428150164));
        assertThat(Bd09.of(new Gcj02(116.404, 39.915)).longitude()).isCloseTo(116.41036949371029, within(3e-14));
        assertThat(Bd09.of(new Gcj02(116.404, 39.915)).latitude()).isCloseTo(39.92133699351021, within(3e-14));
    }

    @Test
    void shiftsOnTheEdgeOfTheBoxAndNotBeyond() {
        double[][] inside = {
            {72.004, 30}, {137.8347, 30}, {100, 0.8293}, {100, 55.8271}, {137.8347, 55.8271}, {72.004, 0.8293}
        };
        for (double[] point : inside) {
            Wgs84 given = new Wgs84(point[0], point[1]);
            assertThat(Gcj02.of(given).longitude()).isNotEqualTo(point[0]);
            assertThat(metres(given, Gcj02.of(given).toWgs84())).isLessThan(1e-3);
        }
        double[][] outside = {
            {Math.nextDown(72.004), 30}, {Math.nextUp(137.8347), 30}, {100, Math.nextDown(0.8293)}, {0, 0}, {180, -90}
        };
        for (double[] point : outside) {
            assertThat(Gcj02.of(new Wgs84(point[0], point[1]))).isEqualTo(new Gcj02(point[0], point[1]));
        }
    }

    @Test
    void takesTheStepToBd09Everywhere() {
        assertThat(Bd09.of(new Wgs84(2.35, 48.86))).isNotEqualTo(new Bd09(2.35, 48.86));
        var exact = ExactShift.bd09(2.35, 48.86);
        assertThat(Bd09.of(new Wgs84(2.35, 48.86)).longitude()).isCloseTo(exact[0].doubleValue(), within(1e-14));
        assertThat(Bd09.of(new Wgs84(2.35, 48.86)).toWgs84().latitude()).isCloseTo(48.86, within(1e-12));
        assertThat(Bd09.of(new Wgs84(180, 90)).toGcj02().longitude()).isCloseTo(180, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"181,0", "0,91", "NaN,0", "0,-Infinity"})
    void refusesWhatIsNotOnEarth(double longitude, double latitude) {
        assertThatThrownBy(() -> new Gcj02(longitude, latitude)).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new Bd09(longitude, latitude)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @ParameterizedTest
    @EnumSource(Datum.class)
    void changesNothingBetweenEqualDatums(Datum datum) {
        double[] longitudes = {116.404, -0.0, Double.NaN};
        double[] latitudes = {39.915, Double.MIN_VALUE, 1e300};

        new DatumConversion(datum, datum).convert(longitudes, latitudes);

        assertThat(longitudes).containsExactly(116.404, -0.0, Double.NaN);
        assertThat(latitudes).containsExactly(39.915, Double.MIN_VALUE, 1e300);
    }

    @Test
    void endsForNumbersThatAreNotFinite() {
        double[] longitudes = {Double.NaN, Double.POSITIVE_INFINITY, 100};
        double[] latitudes = {30, 30, Double.NEGATIVE_INFINITY};

        new DatumConversion(Datum.BD09, Datum.WGS84).convert(longitudes, latitudes);

        assertThat(longitudes[0]).isNaN();
        assertThatThrownBy(() -> new DatumConversion(Datum.BD09, Datum.WGS84).convert(new double[1], new double[2]))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "116.4, 116.4",
        "120.0, 120",
        "-0.0, -0",
        "1e-9, 0.000000001",
        "2e-3, 0.002",
        "-1.5e-5, -0.000015",
        "116.39762729119315, 116.39762729119315",
        "2.0e23, 200000000000000000000000",
        "5.684341886080802E-14, 0.00000000000005684341886080802"
    })
    void writesTheShortestDecimal(double degrees, String text) {
        assertThat(Degrees.text(degrees)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(degrees);
    }

    private static double metres(Wgs84 one, Wgs84 other) {
        return Ellipsoid.lengthMetres(one, other);
    }
}
