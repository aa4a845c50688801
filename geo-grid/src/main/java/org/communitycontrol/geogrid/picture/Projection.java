package org.communitycontrol.geogrid.picture;

import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;

/**
 * From degrees to tenths of an SVG unit: both axes linear, longitude shortened by the cosine of the middle latitude.
 *
 * <p>Parts on both sides of the meridian of 180° are drawn side by side where that makes the picture narrower.
 */
final class Projection {

    private static final double FULL_TURN = 360;
    private static final int TALLEST = 10;
    private static final double SMALLEST_COSINE = 0.01;

    private final Extent extent;
    private final boolean westernPartsLast;
    private final double tenthsPerLongitude;
    private final double tenthsPerLatitude;

    private Projection(Extent extent, boolean westernPartsLast, int width) {
        this.extent = extent;
        this.westernPartsLast = westernPartsLast;
        double middle = StrictMath.toRadians((extent.south() + extent.north()) / 2);
        double cosine = Math.max(SMALLEST_COSINE, StrictMath.cos(middle));
        double across = (extent.east() - extent.west()) * cosine;
        double down = extent.north() - extent.south();
        tenthsPerLatitude = Math.min(width / across, (double) TALLEST * width / down) * Tenths.IN_UNIT;
        tenthsPerLongitude = tenthsPerLatitude * cosine;
    }

    /** Returns the projection that fits {@code parts} into {@code width}; at least one part. */
    static Projection of(List<BoundaryPart> parts, int width) {
        Extent asGiven = extentOf(parts, false);
        Extent moved = extentOf(parts, true);
        boolean narrower = moved.east() - moved.west() < asGiven.east() - asGiven.west();
        return new Projection(narrower ? moved : asGiven, narrower, width);
    }

    /** Returns x of a longitude of {@code part}. */
    long x(BoundaryPart part, double longitude) {
        return Math.round((longitude + shift(part.extent(), westernPartsLast) - extent.west()) * tenthsPerLongitude);
    }

    /** Returns y of a latitude. */
    long y(double latitude) {
        return Math.round((extent.north() - latitude) * tenthsPerLatitude);
    }

    /** Returns how many units a degree of latitude is; a degree of longitude is no more. */
    double unitsPerLatitude() {
        return tenthsPerLatitude / Tenths.IN_UNIT;
    }

    /** Returns the width in units that holds every x. */
    int width() {
        return units((extent.east() - extent.west()) * tenthsPerLongitude);
    }

    /** Returns the height in units that holds every y. */
    int height() {
        return units((extent.north() - extent.south()) * tenthsPerLatitude);
    }

    private static int units(double tenths) {
        return Math.toIntExact(Math.max(1, (Math.round(tenths) + Tenths.IN_UNIT - 1) / Tenths.IN_UNIT));
    }

    private static Extent extentOf(List<BoundaryPart> parts, boolean westernPartsLast) {
        return parts.stream()
                .map(BoundaryPart::extent)
                .map(e -> new Extent(
                        e.west() + shift(e, westernPartsLast),
                        e.south(),
                        e.east() + shift(e, westernPartsLast),
                        e.north()))
                .reduce(Extent::joined)
                .orElseThrow();
    }

    private static double shift(Extent part, boolean westernPartsLast) {
        return westernPartsLast && part.east() <= 0 ? FULL_TURN : 0;
    }
}
