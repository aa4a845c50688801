package org.communitycontrol.geogrid.locate;

import org.communitycontrol.geogrid.locate.ShapesBuilder.Edges;

/** The edges in cell units, one at a time: first those between neighbours in the array of positions, then the others. */
final class EdgeList {

    static final int NO_PART = -1;

    private final Edges edges;
    private final Frame frame;
    private final int plain;
    private final int size;

    /** The ends of the edge that was gone to, and its one or two parts. */
    double x1;

    double y1;
    double x2;
    double y2;
    int part;
    int otherPart;

    EdgeList(Edges edges, Frame frame) {
        this.edges = edges;
        this.frame = frame;
        plain = edges.onePart().length;
        size = plain + edges.extra().length / 3;
    }

    /** Returns the edge after one; −1 if it was the last. */
    int next(int edge) {
        int next = edge + 1;
        while (next < plain && edges.onePart()[next] == NO_PART) {
            next++;
        }
        return next < size ? next : -1;
    }

    void goTo(int edge) {
        int from = edge;
        int to = edge + 1;
        if (edge < plain) {
            part = edges.onePart()[edge];
            otherPart = edges.otherPart()[edge];
        } else {
            int at = 3 * (edge - plain);
            from = edges.extra()[at];
            to = edges.extra()[at + 1];
            part = edges.extra()[at + 2];
            otherPart = NO_PART;
        }
        double[] positions = edges.positions();
        x1 = frame.column(positions[2 * from]);
        y1 = frame.row(positions[2 * from + 1]);
        x2 = frame.column(positions[2 * to]);
        y2 = frame.row(positions[2 * to + 1]);
    }
}
