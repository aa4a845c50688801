package org.communitycontrol.geogrid.geojson;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.Ring;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * A place where a ring touches or crosses itself.
 *
 * @param longitude degrees, −180 to 180
 * @param latitude degrees
 */
record RingTouch(BigDecimal longitude, BigDecimal latitude) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Returns one such place, always the same for the same ring; empty where there is none. */
    static Optional<RingTouch> of(Ring ring) {
        Coordinate[] line = new Coordinate[ring.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        TopologyValidationError error = new IsValidOp(SHAPES.createPolygon(line)).getValidationError();
        return Optional.ofNullable(error)
                .map(TopologyValidationError::getCoordinate)
                .map(RingTouch::at);
    }

    private static RingTouch at(Coordinate place) {
        return new RingTouch(
                BigDecimal.valueOf(Math.IEEEremainder(place.getX(), 360)), BigDecimal.valueOf(place.getY()));
    }
}
