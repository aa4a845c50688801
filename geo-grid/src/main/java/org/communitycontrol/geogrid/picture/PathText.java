package org.communitycontrol.geogrid.picture;

import java.util.List;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.Ring;

/** SVG path data of rings: {@code M0 0L12.5 0L12.5 8Z}. */
final class PathText {

    private PathText() {}

    static String of(List<BoundaryPart> parts, Projection projection) {
        StringBuilder path = new StringBuilder();
        for (BoundaryPart part : parts) {
            for (Ring ring : part.rings()) {
                append(path, part, ring, projection);
            }
        }
        return path.toString();
    }

    /** The last position repeats the first, and Z stands for it. */
    private static void append(StringBuilder path, BoundaryPart part, Ring ring, Projection projection) {
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            long x = projection.x(part, ring.longitude(i));
            long y = projection.y(ring.latitude(i));
            if (i == 0 || x != lastX || y != lastY) {
                path.append(i == 0 ? 'M' : 'L');
                path.append(Tenths.text(x)).append(' ').append(Tenths.text(y));
            }
            lastX = x;
            lastY = y;
        }
        path.append('Z');
    }
}
