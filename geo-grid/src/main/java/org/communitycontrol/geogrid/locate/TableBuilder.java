package org.communitycontrol.geogrid.locate;

import java.util.Arrays;
import org.communitycontrol.geogrid.locate.ShapesBuilder.Edges;

/**
 * Fills the cells, row by row from west to east along a line through the row; whatever crosses that line changes the parts
 * round the places further east.
 */
final class TableBuilder {

    /** More than floating point loses and less than {@link CellEdges} tells apart, in cells. */
    private static final double SLACK = 1e-6;

    private final EdgeList edges;
    private final RowEdges ofRow = new RowEdges();
    private final Frame frame;
    private final CellWriter writer;
    private final int[] entries;

    private int[] firstOfColumn = new int[0];
    private int[] listed = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];

    private TableBuilder(Edges edges, int[] gridOfPart, Frame frame) {
        this.frame = frame;
        this.edges = new EdgeList(edges, frame);
        writer = new CellWriter(ofRow, gridOfPart, frame.columns() * frame.rows());
        entries = new int[frame.columns() * frame.rows()];
    }

    static CellTable build(Edges edges, int[] gridOfPart, long cells) {
        Frame frame = Frame.round(edges.positions(), cells);
        TableBuilder builder = new TableBuilder(edges, gridOfPart, frame);
        builder.fill();
        return builder.writer.table(frame, builder.entries);
    }

    private void fill() {
        int[] firstOfRow = new int[frame.rows() + 2];
        for (int edge = edges.next(-1); edge >= 0; edge = edges.next(edge)) {
            edges.goTo(edge);
            int last = lastRow();
            for (int row = firstRow(); row <= last; row++) {
                firstOfRow[row + 2]++;
            }
        }
        for (int row = 0; row < frame.rows(); row++) {
            firstOfRow[row + 2] = Math.addExact(firstOfRow[row + 2], firstOfRow[row + 1]);
        }
        int[] byRow = new int[firstOfRow[frame.rows() + 1]];
        for (int edge = edges.next(-1); edge >= 0; edge = edges.next(edge)) {
            edges.goTo(edge);
            int last = lastRow();
            for (int row = firstRow(); row <= last; row++) {
                byRow[firstOfRow[row + 1]++] = edge;
            }
        }
        firstOfColumn = new int[frame.columns() + 2];
        for (int row = 0; row < frame.rows(); row++) {
            fillRow(row, byRow, firstOfRow[row], firstOfRow[row + 1]);
        }
    }

    private int firstRow() {
        return Math.max(0, (int) (Math.min(edges.y1, edges.y2) - SLACK));
    }

    private int lastRow() {
        return Math.min(frame.rows() - 1, (int) (Math.max(edges.y1, edges.y2) + SLACK));
    }

    private void fillRow(int row, int[] byRow, int start, int end) {
        ofRow.take(edges, byRow, start, end);
        Arrays.fill(firstOfColumn, 0);
        int count = end - start;
        if (from.length < count) {
            from = new int[2 * count];
            to = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            columnsWithin(row, i);
            for (int column = from[i]; column <= to[i]; column++) {
                firstOfColumn[column + 2]++;
            }
        }
        for (int column = 0; column < frame.columns(); column++) {
            firstOfColumn[column + 2] += firstOfColumn[column + 1];
        }
        int all = firstOfColumn[frame.columns() + 1];
        if (listed.length < all) {
            listed = new int[2 * all];
        }
        for (int i = 0; i < count; i++) {
            for (int column = from[i]; column <= to[i]; column++) {
                listed[firstOfColumn[column + 1]++] = i;
            }
        }
        IntList around = new IntList(8);
        int base = row * frame.columns();
        for (int column = 0; column < frame.columns(); column++) {
            entries[base + column] =
                    writer.entry(column, row, listed, firstOfColumn[column], firstOfColumn[column + 1], around);
        }
    }

    /** The columns that an edge meets within a row. */
    private void columnsWithin(int row, int i) {
        double low = ofRow.x1[i];
        double high = ofRow.x2[i];
        double along = high - low;
        double up = ofRow.y2[i] - ofRow.y1[i];
        if (up != 0) {
            double bottom = (row - SLACK - ofRow.y1[i]) / up;
            double top = (row + 1 + SLACK - ofRow.y1[i]) / up;
            double first = Math.max(0, Math.min(bottom, top));
            double second = Math.min(1, Math.max(bottom, top));
            low = ofRow.x1[i] + first * along;
            high = ofRow.x1[i] + second * along;
        }
        from[i] = Math.max(0, (int) (Math.min(low, high) - SLACK));
        to[i] = Math.min(frame.columns() - 1, (int) (Math.max(low, high) + SLACK));
    }
}
