package org.communitycontrol.geogrid.locate;

/** Distances on the ellipsoid of WGS-84. */
final class Ellipsoid {

    private static final double EQUATOR_METRES = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double POLE_METRES = EQUATOR_METRES * (1 - FLATTENING);
    private static final double SQUARED_ECCENTRICITY = FLATTENING * (2 - FLATTENING);
    private static final int MOST_ROUNDS = 60;
    private static final double CLOSE_ENOUGH = 1e-13;

    private Ellipsoid() {}

    /** Returns the metres of a degree of longitude on a parallel. */
    static double metresPerDegreeOfLongitude(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double radius = EQUATOR_METRES / Math.sqrt(1 - SQUARED_ECCENTRICITY * sine * sine);
        return Math.toRadians(radius * Math.cos(Math.toRadians(latitude)));
    }

    /** Returns the metres of a degree of latitude on a meridian. */
    static double metresPerDegreeOfLatitude(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double root = Math.sqrt(1 - SQUARED_ECCENTRICITY * sine * sine);
        return Math.toRadians(EQUATOR_METRES * (1 - SQUARED_ECCENTRICITY) / (root * root * root));
    }

    /**
     * Returns the length of the geodesic between two places, by Vincenty's inverse formula; between places nearly opposite
     * on the globe, where that does not settle, by the great circle of the mean radius, good to half a percent.
     */
    static double metres(double longitude1, double latitude1, double longitude2, double latitude2) {
        double apart = Math.toRadians(Math.IEEEremainder(longitude2 - longitude1, 360));
        double reduced1 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(latitude1)));
        double reduced2 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(latitude2)));
        double sin1 = Math.sin(reduced1);
        double cos1 = Math.cos(reduced1);
        double sin2 = Math.sin(reduced2);
        double cos2 = Math.cos(reduced2);
        double lambda = apart;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double across = cos2 * Math.sin(lambda);
            double ahead = cos1 * sin2 - sin1 * cos2 * Math.cos(lambda);
            double sinSigma = Math.hypot(across, ahead);
            if (sinSigma == 0) {
                return 0;
            }
            double cosSigma = sin1 * sin2 + cos1 * cos2 * Math.cos(lambda);
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = cos1 * cos2 * Math.sin(lambda) / sinSigma;
            double cosSquared = 1 - sinAlpha * sinAlpha;
            double middle = cosSquared == 0 ? 0 : cosSigma - 2 * sin1 * sin2 / cosSquared;
            double c = FLATTENING / 16 * cosSquared * (4 + FLATTENING * (4 - 3 * cosSquared));
            double before = lambda;
            lambda = apart
                    + (1 - c)
                            * FLATTENING
                            * sinAlpha
                            * (sigma + c * sinSigma * (middle + c * cosSigma * (2 * middle * middle - 1)));
            if (Math.abs(lambda - before) < CLOSE_ENOUGH) {
                return arc(sigma, sinSigma, cosSigma, middle, cosSquared);
            }
        }
        double cosine = sin1 * sin2 + cos1 * cos2 * Math.cos(apart);
        return (2 * EQUATOR_METRES + POLE_METRES) / 3 * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    private static double arc(double sigma, double sinSigma, double cosSigma, double middle, double cosSquared) {
        double u = cosSquared
                * (EQUATOR_METRES * EQUATOR_METRES - POLE_METRES * POLE_METRES)
                / (POLE_METRES * POLE_METRES);
        double a = 1 + u / 16_384 * (4_096 + u * (-768 + u * (320 - 175 * u)));
        double b = u / 1_024 * (256 + u * (-128 + u * (74 - 47 * u)));
        double squared = 2 * middle * middle - 1;
        double correction = b
                * sinSigma
                * (middle
                        + b
                                / 4
                                * (cosSigma * squared
                                        - b / 6 * middle * (4 * sinSigma * sinSigma - 3) * (4 * middle * middle - 3)));
        return POLE_METRES * a * (sigma - correction);
    }
}
