package org.communitycontrol.geogrid.coordinates;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * A point in the datum GCJ-02, that of maps published in China.
 *
 * <p>It is shifted where the WGS-84 point lies within longitude 72.004 to 137.8347 and latitude 0.8293 to 55.8271, all
 * included, and equal to it elsewhere.
 *
 * @param longitude degrees, −180.02 to 180.02
 * @param latitude degrees, −90.02 to 90.02
 */
public record Gcj02(double longitude, double latitude) {

    /**
     * Checks the bounds.
     *
     * @throws DomainException.InvalidValue with {@code longitude-out-of-range} or {@code latitude-out-of-range}, also
     *     for a number that is not finite
     */
    public Gcj02 {
        ShiftedDegrees.check(longitude, latitude);
    }

    /** Returns where {@code point} stands in this datum. */
    public static Gcj02 of(Wgs84 point) {
        double[] shifted = {point.longitude(), point.latitude()};
        ChinaShift.forward(shifted);
        return new Gcj02(shifted[0], shifted[1]);
    }

    /**
     * Returns the WGS-84 point that stands here; {@code Gcj02.of} of it is this point to better than 10⁻⁹ degrees.
     *
     * @throws DomainException.InvalidValue as {@link Wgs84}, for a point beyond its bounds
     */
    public Wgs84 toWgs84() {
        double[] point = {longitude, latitude};
        ChinaShift.backward(point);
        return new Wgs84(point[0], point[1]);
    }
}
