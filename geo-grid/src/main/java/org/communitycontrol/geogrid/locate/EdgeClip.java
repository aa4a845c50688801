package org.communitycontrol.geogrid.locate;

/** Cuts an edge to a cell and rounds it. */
final class EdgeClip {

    /** No such place: the edge does not meet the cell. */
    static final long NOTHING = -1;

    /** What floating point may lose; an edge that passes a corner by less is kept, as a point. */
    private static final double SLACK = 1e-9;

    private EdgeClip() {}

    /**
     * Returns the {@link CellEdges#place} of the part of an edge that lies in a cell, or {@link #NOTHING}.
     *
     * @param x1 the first end, from the western side of the cell, in widths of the cell; the others likewise
     */
    static long place(double x1, double y1, double x2, double y2) {
        double along = x2 - x1;
        double up = y2 - y1;
        double start = 0;
        double end = 1;
        boolean fromWest = false;
        boolean toWest = false;
        if ((x1 < 0) != (x2 < 0)) {
            double west = -x1 / along;
            fromWest = x1 < 0;
            toWest = !fromWest;
            start = fromWest ? west : start;
            end = toWest ? west : end;
        } else if (x1 < 0) {
            return NOTHING;
        }
        if ((x1 > 1) != (x2 > 1)) {
            double east = (1 - x1) / along;
            if (x1 > 1) {
                start = Math.max(start, east);
            } else {
                end = Math.min(end, east);
            }
        } else if (x1 > 1) {
            return NOTHING;
        }
        if ((y1 < 0) != (y2 < 0)) {
            double south = -y1 / up;
            if (y1 < 0 && south > start) {
                start = south;
                fromWest = false;
            } else if (y1 >= 0 && south < end) {
                end = south;
                toWest = false;
            }
        } else if (y1 < 0) {
            return NOTHING;
        }
        if ((y1 > 1) != (y2 > 1)) {
            double north = (1 - y1) / up;
            if (y1 > 1 && north > start) {
                start = north;
                fromWest = false;
            } else if (y1 <= 1 && north < end) {
                end = north;
                toWest = false;
            }
        } else if (y1 > 1) {
            return NOTHING;
        }
        if (start > end + SLACK) {
            return NOTHING;
        }
        return CellEdges.place(
                fromWest ? 0 : steps(x1 + start * along),
                steps(y1 + start * up),
                fromWest,
                toWest ? 0 : steps(end == 1 ? x2 : x1 + end * along),
                steps(end == 1 ? y2 : y1 + end * up),
                toWest);
    }

    private static int steps(double share) {
        return (int) Math.rint(Math.max(0, Math.min(1, share)) * CellEdges.STEPS);
    }
}
