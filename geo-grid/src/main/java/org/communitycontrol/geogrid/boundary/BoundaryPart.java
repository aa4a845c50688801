package org.communitycontrol.geogrid.boundary;

import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * One polygon of a grid: what lies inside an odd number of its rings, and the rings themselves.
 *
 * <p>Where one of the rings crosses the meridian of 180°, rings that lie wholly on its far side have 360 added, so that
 * a hole lies in its polygon.
 *
 * @param rings at least one, the outer one first and then its holes; the order does not change what is inside
 */
public record BoundaryPart(List<Ring> rings) {

    /**
     * Checks and aligns the rings.
     *
     * @throws DomainException.InvalidValue with {@code boundary-empty}
     */
    public BoundaryPart {
        if (rings.isEmpty()) {
            throw new DomainException.InvalidValue("rings", Problem.of("boundary-empty"));
        }
        rings = rings.stream().anyMatch(Ring::crossesAntimeridian) ? aligned(rings) : List.copyOf(rings);
    }

    /** Returns the extent of all rings. */
    public Extent extent() {
        return rings.stream().map(Ring::extent).reduce(Extent::joined).orElseThrow();
    }

    /**
     * Returns whether points are to be sought 360° further east or west too: a ring crosses the meridian of 180° or goes
     * beyond it.
     */
    public boolean reachesAcrossAntimeridian() {
        Extent extent = extent();
        return extent.west() < -Wgs84.GREATEST_LONGITUDE
                || extent.east() > Wgs84.GREATEST_LONGITUDE
                || rings.stream().anyMatch(Ring::crossesAntimeridian);
    }

    private static List<Ring> aligned(List<Ring> rings) {
        double middle = middleOf(rings.get(0));
        return rings.stream()
                .map(ring -> ring.turned((int) Math.rint((middle - middleOf(ring)) / 360)))
                .toList();
    }

    private static double middleOf(Ring ring) {
        return (ring.extent().west() + ring.extent().east()) / 2;
    }
}
