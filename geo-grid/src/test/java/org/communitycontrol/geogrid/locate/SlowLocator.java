package org.communitycontrol.geogrid.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/**
 * The same question answered slowly and differently: every grid is asked, edges are crossed to the north and not to the
 * east, and all arithmetic is decimal and exact.
 */
final class SlowLocator {

    private SlowLocator() {}

    static Located locate(Collection<GridBoundary> grids, double longitude, double latitude) {
        return grids.stream()
                .sorted((left, right) -> TextRules.BY_CODE_POINT.compare(left.id(), right.id()))
                .map(grid -> new Object() {
                    final Match match = match(grid, longitude, latitude);
                    final String id = grid.id();
                })
                .filter(found -> found.match != Match.OUTSIDE)
                .findFirst()
                .map(found -> new Located(found.match, found.id))
                .orElse(Located.NOWHERE);
    }

    static Match match(GridBoundary grid, double longitude, double latitude) {
        List<Match> matches = new ArrayList<>();
        for (BoundaryPart part : grid.parts()) {
            matches.add(match(part, new BigDecimal(longitude), new BigDecimal(latitude)));
        }
        return matches.stream().min(Match::compareTo).orElseThrow();
    }

    private static Match match(BoundaryPart part, BigDecimal x, BigDecimal y) {
        int crossings = 0;
        for (Ring ring : part.rings()) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                BigDecimal x1 = new BigDecimal(ring.longitude(i));
                BigDecimal y1 = new BigDecimal(ring.latitude(i));
                BigDecimal x2 = new BigDecimal(ring.longitude(i + 1));
                BigDecimal y2 = new BigDecimal(ring.latitude(i + 1));
                BigDecimal along = x2.subtract(x1);
                BigDecimal up = y2.subtract(y1);
                BigDecimal above =
                        y.subtract(y1).multiply(along).subtract(x.subtract(x1).multiply(up));
                if (above.signum() == 0
                        && x.compareTo(x1.min(x2)) >= 0
                        && x.compareTo(x1.max(x2)) <= 0
                        && y.compareTo(y1.min(y2)) >= 0
                        && y.compareTo(y1.max(y2)) <= 0) {
                    return Match.BOUNDARY;
                }
                boolean spans = (x1.compareTo(x) <= 0) != (x2.compareTo(x) <= 0);
                if (spans && above.signum() * along.signum() < 0) {
                    crossings++;
                }
            }
        }
        return crossings % 2 == 1 ? Match.INSIDE : Match.OUTSIDE;
    }
}
