package org.communitycontrol.people;

import java.math.BigDecimal;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The point where a dwelling stands, in degrees of WGS-84.
 *
 * <p>Numbers are compared by value: {@code 116.40} and {@code 116.4} are one longitude.
 *
 * @param longitude -180 to 180, east positive, at most 15 decimals
 * @param latitude -90 to 90, north positive, at most 15 decimals
 */
public record Location(BigDecimal longitude, BigDecimal latitude) {

    private static final int MOST_DECIMALS = 15;

    /**
     * Accepts a point.
     *
     * @throws DomainException.InvalidValue with {@code coordinate-range} or {@code coordinate-scale}
     */
    public Location {
        longitude = checked("longitude", longitude, 180);
        latitude = checked("latitude", latitude, 90);
    }

    /** Returns stars: the point of a dwelling is as good as its address. */
    @Override
    public String toString() {
        return "***";
    }

    private static BigDecimal checked(String field, BigDecimal degrees, int limit) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("coordinate-range")
                            .addInputs(Input.count("limit", limit))
                            .bound("-" + limit + ".." + limit)
                            .build());
        }
        BigDecimal shortest = degrees.signum() == 0 ? BigDecimal.ZERO : degrees.stripTrailingZeros();
        if (shortest.scale() > MOST_DECIMALS) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.builder()
                            .code("coordinate-scale")
                            .addInputs(Input.count("limit", MOST_DECIMALS))
                            .bound(Integer.toString(MOST_DECIMALS))
                            .build());
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
