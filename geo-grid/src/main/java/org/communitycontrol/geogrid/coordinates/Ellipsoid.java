package org.communitycontrol.geogrid.coordinates;

import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Lengths and areas on the ellipsoid of WGS-84.
 *
 * <p>A line is what it is everywhere in this library: straight in the plane of longitude and latitude. Its length and
 * the land it encloses are integrated on the ellipsoid itself, without a projection. Against the closed formulas of
 * meridian arcs and of land between parallels the error is below 10⁻¹¹ of the value; it does not grow for slivers. A
 * geodesic between two corners is another line: on an edge of 1 km along a parallel of 40° it lies up to 1.6 cm aside,
 * on one of 100 km up to 160 m.
 */
public final class Ellipsoid {

    /** The semi-major axis in metres. */
    public static final double EQUATORIAL_RADIUS_METRES = 6378137;

    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
    private static final double RADIANS = StrictMath.PI / 180;

    /** An edge is integrated in pieces no longer than this, in degrees. */
    private static final double LONGEST_PIECE = 1;

    private static final double NODE = Math.sqrt(0.6) / 2;
    private static final double[] NODES = {0.5 - NODE, 0.5, 0.5 + NODE};
    private static final double[] WEIGHTS = {5.0 / 18, 8.0 / 18, 5.0 / 18};

    private Ellipsoid() {}

    /** Returns the length of the straight line between two points in metres. */
    public static double lengthMetres(Wgs84 from, Wgs84 to) {
        return lengthMetres(from.longitude(), from.latitude(), to.longitude(), to.latitude());
    }

    /**
     * Returns the length of the straight line between two points in metres.
     *
     * @param longitude1 degrees of the first point; a difference beyond 180 is not shortened
     * @param latitude1 degrees of the first point
     * @param longitude2 degrees of the second point
     * @param latitude2 degrees of the second point
     */
    public static double lengthMetres(double longitude1, double latitude1, double longitude2, double latitude2) {
        double east = (longitude2 - longitude1) * RADIANS;
        double north = (latitude2 - latitude1) * RADIANS;
        int pieces = pieces(longitude2 - longitude1, latitude2 - latitude1);
        double length = 0;
        for (int piece = 0; piece < pieces; piece++) {
            for (int node = 0; node < NODES.length; node++) {
                double share = (piece + NODES[node]) / pieces;
                double cosine = StrictMath.cos((latitude1 + share * (latitude2 - latitude1)) * RADIANS);
                double bend = 1 - ECCENTRICITY_SQUARED * (1 - cosine * cosine);
                double normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(bend);
                double meridian = normal * (1 - ECCENTRICITY_SQUARED) / bend;
                double metresEast = normal * cosine * east;
                double metresNorth = meridian * north;
                length += WEIGHTS[node] * Math.sqrt(metresEast * metresEast + metresNorth * metresNorth);
            }
        }
        return length / pieces;
    }

    /**
     * Returns the area that a ring encloses in square metres: positive if it winds counter-clockwise, with longitude to
     * the right. What a ring that crosses itself winds round twice counts twice.
     */
    public static double signedAreaSquareMetres(Ring ring) {
        double[] positions = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            positions[2 * i] = ring.longitude(i);
            positions[2 * i + 1] = ring.latitude(i);
        }
        return signedAreaSquareMetres(positions);
    }

    /**
     * Returns the area that a closed line encloses in square metres: positive if it winds counter-clockwise.
     *
     * @param positions longitude, latitude, longitude, latitude, … in degrees, the first position repeated as the last
     */
    public static double signedAreaSquareMetres(double... positions) {
        double area = 0;
        for (int i = 2; i < positions.length; i += 2) {
            double east1 = (positions[i - 2] - positions[0]) * RADIANS;
            double east2 = (positions[i] - positions[0]) * RADIANS;
            area += eastOf(positions[i - 1], positions[i + 1], east1, east2);
        }
        return area;
    }

    /** The land between an edge and the meridian of the first position, positive for an edge to the north, east of it. */
    private static double eastOf(double latitude1, double latitude2, double east1, double east2) {
        double north = latitude2 - latitude1;
        if (north == 0) {
            return 0;
        }
        int pieces = pieces(0, north);
        double land = 0;
        for (int piece = 0; piece < pieces; piece++) {
            for (int node = 0; node < NODES.length; node++) {
                double share = (piece + NODES[node]) / pieces;
                double cosine = StrictMath.cos((latitude1 + share * north) * RADIANS);
                double bend = 1 - ECCENTRICITY_SQUARED * (1 - cosine * cosine);
                land += WEIGHTS[node] * (east1 + share * (east2 - east1)) * cosine / (bend * bend);
            }
        }
        double square = EQUATORIAL_RADIUS_METRES * EQUATORIAL_RADIUS_METRES * (1 - ECCENTRICITY_SQUARED);
        return land / pieces * north * RADIANS * square;
    }

    private static int pieces(double east, double north) {
        return (int) Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / LONGEST_PIECE));
    }
}
