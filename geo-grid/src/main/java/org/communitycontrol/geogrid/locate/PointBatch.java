package org.communitycontrol.geogrid.locate;

import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Finds the places of many points, {@value #BLOCK} at a time and in steps, so that the waiting for memory of one point
 * overlaps with that of the others. One per thread.
 */
final class PointBatch {

    private static final int BLOCK = 256;

    private final GridIndex index;
    private final CellTable table;
    private final Frame frame;
    private final double[] x;
    private final double[] y;
    private final int[] cell;
    private final int[] point;
    private final int[] record;
    private final long[] head;
    private final long[] further;
    private final EdgeLanes lanes;

    /** For calls of up to {@code most} points. */
    PointBatch(GridIndex index, int most) {
        this.index = index;
        table = index.table();
        frame = table.frame();
        int room = Math.min(BLOCK, most);
        x = new double[room];
        y = new double[room];
        cell = new int[room];
        point = new int[room];
        record = new int[room];
        head = new long[room];
        further = new long[room];
        lanes = new EdgeLanes(room);
    }

    /** Finds the places of the points from {@code from} to before {@code to}. */
    void locate(double[] longitudes, double[] latitudes, int[] places, int from, int to) {
        for (int start = from; start < to; start += BLOCK) {
            int count = Math.min(BLOCK, to - start);
            findCells(longitudes, latitudes, start, count);
            int open = readEntries(places, start, count);
            open = enterBlocks(places, start, open);
            fetchRecords(open);
            readRecords(longitudes, latitudes, places, start, open);
        }
    }

    /** Cells by number; −1 for points outside the frame, −2 for what is not on the globe. */
    private void findCells(double[] longitudes, double[] latitudes, int start, int count) {
        double columns = frame.columns();
        double rows = frame.rows();
        int width = frame.columns();
        for (int i = 0; i < count; i++) {
            double longitude = longitudes[start + i];
            double latitude = latitudes[start + i];
            double column = frame.column(longitude);
            double row = frame.row(latitude);
            boolean within = column >= 0 && row >= 0 && column < columns && row < rows;
            boolean onGlobe =
                    Math.abs(longitude) <= Wgs84.GREATEST_LONGITUDE && Math.abs(latitude) <= Wgs84.GREATEST_LATITUDE;
            int c = (int) column;
            int r = (int) row;
            x[i] = column - c;
            y[i] = row - r;
            cell[i] = onGlobe ? within ? r * width + c : -1 : -2;
        }
    }

    private int readEntries(int[] places, int start, int count) {
        int[] entries = table.entries();
        int open = 0;
        for (int i = 0; i < count; i++) {
            int number = cell[i];
            int entry = number >= 0 ? entries[number] : number == -1 ? GridIndex.NOWHERE : GridIndex.NO_POINT;
            places[start + i] = entry;
            point[open] = i;
            record[open] = entry;
            open += (entry & (number >= 0 ? -1 : 0)) >>> 31;
        }
        return open;
    }

    private int enterBlocks(int[] places, int start, int count) {
        int[] entries = table.entries();
        int open = 0;
        for (int k = 0; k < count; k++) {
            int i = point[k];
            int entry = record[k];
            while (CellTable.isBlock(entry)) {
                double column = x[i] * CellTable.SPLIT;
                double row = y[i] * CellTable.SPLIT;
                int c = (int) column;
                int r = (int) row;
                x[i] = column - c;
                y[i] = row - r;
                entry = entries[(entry & CellTable.PLACE) + r * CellTable.SPLIT + c];
            }
            places[start + i] = entry;
            point[open] = i;
            record[open] = entry & CellTable.PLACE;
            open += entry >>> 31;
        }
        return open;
    }

    /** Most records reach into a second line of memory; both lines of all are asked for before the first is needed. */
    private void fetchRecords(int count) {
        long[] records = table.records();
        for (int i = 0; i < count; i++) {
            int at = record[i];
            head[i] = records[at];
            further[i] = records[at + CellTable.FURTHER];
        }
    }

    private void readRecords(double[] longitudes, double[] latitudes, int[] places, int start, int count) {
        long[] records = table.records();
        lanes.clear();
        for (int k = 0; k < count; k++) {
            int i = point[k];
            int edges = CellTable.edges(head[k]);
            lanes.add(
                    records,
                    CellTable.firstEdge(record[k], head[k]),
                    edges <= EdgeLanes.MOST ? edges : 0,
                    (int) (x[i] * CellEdges.STEPS),
                    (int) (y[i] * CellEdges.STEPS));
        }
        lanes.judge();
        for (int k = 0; k < count; k++) {
            int i = start + point[k];
            int scan = CellTable.edges(head[k]) <= EdgeLanes.MOST ? lanes.scan(k) : scan(k);
            int place = index.place(record[k], head[k], scan);
            places[i] = place < 0 ? index.placeByRings(record[k], longitudes[i], latitudes[i]) : place;
        }
    }

    /** For the few cells with more edges than there are lanes. */
    private int scan(int k) {
        int first = CellTable.firstEdge(record[k], head[k]);
        int i = point[k];
        return CellEdges.scan(
                table.records(), first, first + CellTable.edges(head[k]), (int) (x[i] * CellEdges.STEPS), (int)
                        (y[i] * CellEdges.STEPS));
    }
}
