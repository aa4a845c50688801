package org.communitycontrol.geogrid.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Extent;

/**
 * Longitudes at which nothing lies.
 *
 * @param west where it begins, in degrees, −360 to 360
 * @param east where it ends, in degrees, greater than {@code west}
 */
public record FreeStretch(double west, double east) {

    private static final double FULL_TURN = 360;

    /** Returns the widest such stretch, of equal ones the most western; empty where parts lie all round the earth. */
    public static Optional<FreeStretch> widest(List<BoundaryPart> parts) {
        List<double[]> taken = new ArrayList<>();
        for (BoundaryPart part : parts) {
            Extent extent = part.extent();
            double start = extent.west() - FULL_TURN * Math.floor(extent.west() / FULL_TURN);
            taken.add(new double[] {start, start + extent.east() - extent.west()});
        }
        taken.sort(Comparator.comparingDouble(stretch -> stretch[0]));
        double reached = taken.stream()
                .mapToDouble(stretch -> stretch[1] - FULL_TURN)
                .max()
                .orElse(0);
        Optional<FreeStretch> widest = Optional.empty();
        double width = 0;
        for (double[] stretch : taken) {
            if (stretch[0] - reached > width) {
                width = stretch[0] - reached;
                widest = Optional.of(new FreeStretch(reached, stretch[0]));
            }
            reached = Math.max(reached, stretch[1]);
        }
        return widest;
    }
}
