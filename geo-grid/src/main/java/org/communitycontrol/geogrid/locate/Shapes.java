package org.communitycontrol.geogrid.locate;

/**
 * The exact rings of all grids, each position kept once however many grids share it.
 *
 * <p>A ring is a chain of runs. A run goes along the array of positions, forwards or, where the neighbour across a shared
 * border was stored first, backwards.
 *
 * @param positions longitude, latitude, longitude, latitude, … in degrees
 * @param runs for each run the place of its first position, and how many positions it has, negative for backwards
 * @param firstRun for each ring its first run, and one more entry for the end
 * @param firstRing for each part its first ring, and one more entry for the end
 * @param gridOfPart for each part its grid; rises
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Shapes(double[] positions, int[] runs, int[] firstRun, int[] firstRing, int[] gridOfPart) {

    int parts() {
        return gridOfPart.length;
    }

    /** Returns how a point lies to a part: on an edge, or inside an odd number of rings, or neither. */
    Match side(int part, double x, double y) {
        boolean inside = false;
        for (int ring = firstRing[part]; ring < firstRing[part + 1]; ring++) {
            Match match = sideOfRing(ring, x, y);
            if (match == Match.BOUNDARY) {
                return match;
            }
            inside ^= match == Match.INSIDE;
        }
        return inside ? Match.INSIDE : Match.OUTSIDE;
    }

    /** Counts the edges that a line from the point to the east crosses; an edge has its lower end but not its upper. */
    private Match sideOfRing(int ring, double x, double y) {
        boolean inside = false;
        double x1 = Double.NaN;
        double y1 = Double.NaN;
        for (int run = firstRun[ring]; run < firstRun[ring + 1]; run++) {
            int count = runs[2 * run + 1];
            int step = count < 0 ? -2 : 2;
            int at = 2 * runs[2 * run];
            for (int left = Math.abs(count); left > 0; left--) {
                double x2 = positions[at];
                double y2 = positions[at + 1];
                at += step;
                boolean apart = (y > y1 && y > y2) || (y < y1 && y < y2) || (x > x1 && x > x2);
                if (!apart) {
                    if ((x == x2 && y == y2) || (y == y1 && y == y2 && between(x1, x, x2))) {
                        return Match.BOUNDARY;
                    }
                    if ((y1 <= y) != (y2 <= y) && !Double.isNaN(x1)) {
                        int side = EdgeSide.of(x1, y1, x2, y2, x, y);
                        if (side == 0) {
                            return Match.BOUNDARY;
                        }
                        inside ^= (side > 0) == (y2 > y1);
                    }
                }
                x1 = x2;
                y1 = y2;
            }
        }
        return inside ? Match.INSIDE : Match.OUTSIDE;
    }

    /** Gives the ends of each edge of a part, in the order of its rings. */
    void eachEdge(int part, NearestSearch.EdgeUse use) {
        for (int ring = firstRing[part]; ring < firstRing[part + 1]; ring++) {
            int before = -1;
            for (int run = firstRun[ring]; run < firstRun[ring + 1]; run++) {
                int count = runs[2 * run + 1];
                int step = count < 0 ? -1 : 1;
                for (int i = 0; i < Math.abs(count); i++) {
                    int at = runs[2 * run] + i * step;
                    if (before >= 0) {
                        use.accept(
                                positions[2 * before],
                                positions[2 * before + 1],
                                positions[2 * at],
                                positions[2 * at + 1]);
                    }
                    before = at;
                }
            }
        }
    }

    private static boolean between(double end, double value, double otherEnd) {
        return value >= Math.min(end, otherEnd) && value <= Math.max(end, otherEnd);
    }
}
