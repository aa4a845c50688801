package org.communitycontrol.geogrid.boundary;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * A point on the earth in the datum WGS-84.
 *
 * @param longitude degrees east of Greenwich, −180 to 180, both included
 * @param latitude degrees north of the equator, −90 to 90, both included
 */
public record Wgs84(double longitude, double latitude) {

    /** The greatest longitude; the least is its negative. */
    public static final double GREATEST_LONGITUDE = 180;

    /** The greatest latitude; the least is its negative. */
    public static final double GREATEST_LATITUDE = 90;

    /**
     * Checks the bounds.
     *
     * @throws DomainException.InvalidValue with {@code longitude-out-of-range} or {@code latitude-out-of-range}, also
     *     for a number that is not finite
     */
    public Wgs84 {
        if (!(Math.abs(longitude) <= GREATEST_LONGITUDE)) {
            throw new DomainException.InvalidValue("longitude", outside("longitude-out-of-range", longitude, "180"));
        }
        if (!(Math.abs(latitude) <= GREATEST_LATITUDE)) {
            throw new DomainException.InvalidValue("latitude", outside("latitude-out-of-range", latitude, "90"));
        }
    }

    private static Problem outside(String code, double degrees, String greatest) {
        Problem.Builder problem = Problem.builder().code(code).bound("-" + greatest + ".." + greatest);
        return Double.isNaN(degrees)
                ? problem.build()
                : problem.nearest((degrees < 0 ? "-" : "") + greatest).build();
    }
}
