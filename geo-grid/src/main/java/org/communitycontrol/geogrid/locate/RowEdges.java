package org.communitycontrol.geogrid.locate;

import java.util.Arrays;

/** The edges that meet one row of cells, side by side in memory, so that its cells find them in the nearest cache. */
final class RowEdges {

    double[] x1 = new double[0];
    double[] y1 = new double[0];
    double[] x2 = new double[0];
    double[] y2 = new double[0];
    int[] part = new int[0];

    /** {@link EdgeList#NO_PART} where there is one part only. */
    int[] otherPart = new int[0];

    /** Takes the edges with the numbers from {@code from} to before {@code to}; from now on they are numbered from 0. */
    void take(EdgeList edges, int[] numbers, int from, int to) {
        makeRoom(to - from);
        for (int i = from; i < to; i++) {
            edges.goTo(numbers[i]);
            x1[i - from] = edges.x1;
            y1[i - from] = edges.y1;
            x2[i - from] = edges.x2;
            y2[i - from] = edges.y2;
            part[i - from] = edges.part;
            otherPart[i - from] = edges.otherPart;
        }
    }

    private void makeRoom(int most) {
        if (part.length < most) {
            int room = 2 * most;
            x1 = Arrays.copyOf(x1, room);
            y1 = Arrays.copyOf(y1, room);
            x2 = Arrays.copyOf(x2, room);
            y2 = Arrays.copyOf(y2, room);
            part = Arrays.copyOf(part, room);
            otherPart = Arrays.copyOf(otherPart, room);
        }
    }

    /** Returns where an edge crosses a row line, in columns; not a number if it does not. Its lower end belongs to it. */
    double crossing(int edge, double row) {
        return (y1[edge] <= row) == (y2[edge] <= row)
                ? Double.NaN
                : x1[edge] + (row - y1[edge]) / (y2[edge] - y1[edge]) * (x2[edge] - x1[edge]);
    }

    /** Returns where an edge crosses a column line, in rows; not a number if it does not. */
    double columnCrossing(int edge, double column) {
        return (x1[edge] < column) == (x2[edge] < column)
                ? Double.NaN
                : y1[edge] + (column - x1[edge]) / (x2[edge] - x1[edge]) * (y2[edge] - y1[edge]);
    }
}
