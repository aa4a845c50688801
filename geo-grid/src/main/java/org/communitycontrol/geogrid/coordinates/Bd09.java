package org.communitycontrol.geogrid.coordinates;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * A point in the datum BD-09, one step further from WGS-84 than GCJ-02.
 *
 * <p>The step is taken everywhere, also where GCJ-02 equals WGS-84.
 *
 * @param longitude degrees, −180.02 to 180.02
 * @param latitude degrees, −90.02 to 90.02
 */
public record Bd09(double longitude, double latitude) {

    /**
     * Checks the bounds.
     *
     * @throws DomainException.InvalidValue with {@code longitude-out-of-range} or {@code latitude-out-of-range}, also
     *     for a number that is not finite
     */
    public Bd09 {
        ShiftedDegrees.check(longitude, latitude);
    }

    /**
     * Returns where {@code point} stands in this datum.
     *
     * @throws DomainException.InvalidValue as the constructor, for a point at the very edge of the bounds
     */
    public static Bd09 of(Gcj02 point) {
        double[] shifted = {point.longitude(), point.latitude()};
        BaiduStep.forward(shifted);
        return new Bd09(shifted[0], shifted[1]);
    }

    /** Returns where {@code point} stands in this datum. */
    public static Bd09 of(Wgs84 point) {
        return of(Gcj02.of(point));
    }

    /**
     * Returns the GCJ-02 point that stands here; {@code Bd09.of} of it is this point to better than 10⁻⁹ degrees.
     *
     * @throws DomainException.InvalidValue as {@link Gcj02}, for a point at the very edge of the bounds
     */
    public Gcj02 toGcj02() {
        double[] point = {longitude, latitude};
        BaiduStep.backward(point);
        return new Gcj02(point[0], point[1]);
    }

    /**
     * Returns the WGS-84 point that stands here.
     *
     * @throws DomainException.InvalidValue as {@link Wgs84}, for a point beyond its bounds
     */
    public Wgs84 toWgs84() {
        return toGcj02().toWgs84();
    }
}
