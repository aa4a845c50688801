package org.communitycontrol.geogrid.coordinates;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.geogrid.boundary.Wgs84;

/** The bounds of a shifted point: those of the earth, and a little more, because a shift may lead beyond them. */
final class ShiftedDegrees {

    /** How far beyond longitude 180 or latitude 90 the step to BD-09 leads at most, in degrees. */
    private static final double BEYOND = 0.02;

    private static final double GREATEST_LONGITUDE = Wgs84.GREATEST_LONGITUDE + BEYOND;
    private static final double GREATEST_LATITUDE = Wgs84.GREATEST_LATITUDE + BEYOND;

    private ShiftedDegrees() {}

    static void check(double longitude, double latitude) {
        if (!(Math.abs(longitude) <= GREATEST_LONGITUDE)) {
            throw outside("longitude", "longitude-out-of-range", longitude, GREATEST_LONGITUDE);
        }
        if (!(Math.abs(latitude) <= GREATEST_LATITUDE)) {
            throw outside("latitude", "latitude-out-of-range", latitude, GREATEST_LATITUDE);
        }
    }

    private static DomainException.InvalidValue outside(String field, String code, double degrees, double limit) {
        String greatest = Degrees.text(limit);
        Problem.Builder problem = Problem.builder().code(code).bound("-" + greatest + ".." + greatest);
        if (!Double.isNaN(degrees)) {
            problem.nearest((degrees < 0 ? "-" : "") + greatest);
        }
        return new DomainException.InvalidValue(field, problem.build());
    }
}
