package org.communitycontrol.geogrid.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * A place where rings touch or cross in a way that polygons must not.
 *
 * @param longitude degrees, −180 to 180
 * @param latitude degrees
 */
public record ShapeFault(double longitude, double latitude) {

    /** Returns one such place, always the same for the same shape; empty where there is none. */
    public static Optional<ShapeFault> of(Geometry shape) {
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        return Optional.ofNullable(error)
                .map(TopologyValidationError::getCoordinate)
                .map(ShapeFault::at);
    }

    /** Returns the longitude for a sentence. */
    public BigDecimal exactLongitude() {
        return BigDecimal.valueOf(longitude);
    }

    /** Returns the latitude for a sentence. */
    public BigDecimal exactLatitude() {
        return BigDecimal.valueOf(latitude);
    }

    /** Returns the place as a point on earth; empty where it lies beyond a pole. */
    public Optional<Wgs84> point() {
        return Math.abs(latitude) <= Wgs84.GREATEST_LATITUDE
                ? Optional.of(new Wgs84(longitude, latitude))
                : Optional.empty();
    }

    private static ShapeFault at(Coordinate place) {
        return new ShapeFault(Math.IEEEremainder(place.getX(), 360), place.getY());
    }
}
