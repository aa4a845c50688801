package org.communitycontrol.geogrid.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.geogrid.boundary.Wgs84;

class DatumProperties {

    private static final double MILLIMETRE = 1e-3;

    @Provide
    Arbitrary<Wgs84> china() {
        return points(73.5, 135.1, 3.8, 53.6);
    }

    @Provide
    Arbitrary<Wgs84> earth() {
        return points(-179.9, 179.9, -89.9, 89.9);
    }

    private static Arbitrary<Wgs84> points(double west, double east, double south, double north) {
        return Combinators.combine(
                        Arbitraries.doubles().between(west, east).ofScale(9),
                        Arbitraries.doubles().between(south, north).ofScale(9))
                .as(Wgs84::new);
    }

    @Property
    void comesBackWithinAMillimetreInChina(@ForAll("china") Wgs84 point) {
        assertThat(metres(Gcj02.of(point).toWgs84(), point)).isLessThan(MILLIMETRE);
        assertThat(metres(Bd09.of(point).toWgs84(), point)).isLessThan(MILLIMETRE);
        Gcj02 middle = Gcj02.of(point);
        assertThat(Bd09.of(middle).toGcj02().longitude()).isCloseTo(middle.longitude(), within(1e-9));
    }

    @Property
    void agreesWithTheFormulaInDecimals(@ForAll("china") Wgs84 point) {
        Gcj02 shifted = Gcj02.of(point);
        var exact = ExactShift.gcj02(point.longitude(), point.latitude());
        assertThat(shifted.longitude()).isCloseTo(exact[0].doubleValue(), within(6e-14));
        assertThat(shifted.latitude()).isCloseTo(exact[1].doubleValue(), within(6e-14));
        var further = ExactShift.bd09(shifted.longitude(), shifted.latitude());
        assertThat(Bd09.of(shifted).longitude()).isCloseTo(further[0].doubleValue(), within(6e-14));
        assertThat(Bd09.of(shifted).latitude()).isCloseTo(further[1].doubleValue(), within(6e-14));
    }

    /** The shift bends the map but never folds it: distances of 100 m and more keep within 3 percent. */
    @Property
    void keepsDistancesMonotone(@ForAll("china") Wgs84 point, @ForAll("china") Wgs84 other) {
        double before = metres(point, other);
        Gcj02 shifted = Gcj02.of(point);
        Gcj02 shiftedOther = Gcj02.of(other);
        double after = Ellipsoid.lengthMetres(
                shifted.longitude(), shifted.latitude(), shiftedOther.longitude(), shiftedOther.latitude());
        assertThat(after).isCloseTo(before, within(0.03 * before));
    }

    @Property
    void isTheSameForOneAndForMany(@ForAll("earth") Wgs84 point) {
        double[] longitudes = {1, point.longitude(), 2};
        double[] latitudes = {1, point.latitude(), 2};
        new DatumConversion(Datum.WGS84, Datum.GCJ02).convert(longitudes, latitudes);
        Gcj02 shifted = Gcj02.of(point);
        assertThat(longitudes[1]).isEqualTo(shifted.longitude());
        assertThat(latitudes[1]).isEqualTo(shifted.latitude());

        new DatumConversion(Datum.GCJ02, Datum.BD09).convert(longitudes, latitudes);
        assertThat(longitudes[1]).isEqualTo(Bd09.of(shifted).longitude());
        new DatumConversion(Datum.BD09, Datum.WGS84).convert(longitudes, latitudes);
        assertThat(longitudes[1]).isEqualTo(Bd09.of(shifted).toWgs84().longitude());
        assertThat(latitudes[1]).isEqualTo(Bd09.of(shifted).toWgs84().latitude());
    }

    @Property
    void writesWhatReadsBackToTheSameBits(@ForAll double degrees) {
        String text = Degrees.text(degrees);
        assertThat(Double.doubleToLongBits(Double.parseDouble(text))).isEqualTo(Double.doubleToLongBits(degrees));
        assertThat(text).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
    }

    private static double metres(Wgs84 one, Wgs84 other) {
        return Ellipsoid.lengthMetres(one, other);
    }
}
