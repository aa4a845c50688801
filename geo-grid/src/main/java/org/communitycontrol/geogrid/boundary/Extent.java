package org.communitycontrol.geogrid.boundary;

import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * The smallest upright rectangle round a shape, its border included.
 *
 * @param west the least longitude in degrees
 * @param south the least latitude in degrees
 * @param east the greatest longitude in degrees; beyond 180 where the shape crosses that meridian
 * @param north the greatest latitude in degrees
 */
public record Extent(double west, double south, double east, double north) {

    /**
     * Checks the order of the bounds.
     *
     * @throws DomainException.InvalidValue with {@code extent-reversed}, also for a number that is not a number
     */
    public Extent {
        if (!(west <= east) || !(south <= north)) {
            throw new DomainException.InvalidValue("", Problem.of("extent-reversed"));
        }
    }

    /** Returns whether the point lies in the rectangle or on its border. */
    public boolean contains(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** Returns the smallest extent that contains both. */
    public Extent joined(Extent other) {
        return new Extent(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }
}
