package org.communitycontrol.geogrid.locate;

import java.util.Optional;
import org.communitycontrol.geogrid.boundary.Wgs84;

/**
 * Looks for the nearest edge in cells ever further from a point.
 *
 * <p>Works in a plane in metres that touches the ellipsoid at the point; the geodesic is taken to the nearest place only.
 */
final class NearestSearch {

    private static final double FULL_TURN = 360;

    private final GridIndex index;
    private final CellTable table;
    private final double perLongitude;
    private final double perLatitude;
    private double x;
    private double y;

    private int grid = Integer.MAX_VALUE;
    private double square = Double.POSITIVE_INFINITY;
    private double nearX;
    private double nearY;

    private NearestSearch(GridIndex index, Wgs84 point) {
        this.index = index;
        table = index.table();
        perLongitude = Ellipsoid.metresPerDegreeOfLongitude(point.latitude());
        perLatitude = Ellipsoid.metresPerDegreeOfLatitude(point.latitude());
        x = point.longitude();
        y = point.latitude();
    }

    /**
     * A grid by its number.
     *
     * @param metres how far away it is
     */
    record Found(int grid, double metres) {}

    static Optional<Found> of(GridIndex index, Wgs84 point) {
        if (index.shapes().parts() == 0) {
            return Optional.empty();
        }
        NearestSearch search = new NearestSearch(index, point);
        for (int turn : new int[] {0, -1, 1}) {
            search.x = point.longitude() + turn * FULL_TURN;
            search.run();
        }
        double metres = Ellipsoid.metres(point.longitude(), point.latitude(), search.nearX, search.nearY);
        return Optional.of(new Found(search.grid, metres));
    }

    /** Square rings of cells round the point's cell, until the next ring is further away than what was found. */
    private void run() {
        Frame frame = table.frame();
        long column = (long) Math.floor(frame.column(x));
        long row = (long) Math.floor(frame.row(y));
        long outside =
                Math.max(Math.max(-column, column - frame.columns() + 1), Math.max(-row, row - frame.rows() + 1));
        long last = Math.max(Math.max(column, frame.columns() - column), Math.max(row, frame.rows() - row));
        double step = Math.min(perLongitude / frame.columnsPerDegree(), perLatitude / frame.rowsPerDegree());
        for (long ring = Math.max(0, outside); ring <= last; ring++) {
            double clear = (ring - 1) * step;
            if (clear > 0 && clear * clear > square) {
                return;
            }
            side(column - ring, column + ring, row - ring, row - ring);
            side(column - ring, column + ring, row + ring, row + ring);
            side(column - ring, column - ring, row - ring + 1, row + ring - 1);
            side(column + ring, column + ring, row - ring + 1, row + ring - 1);
        }
    }

    private void side(long west, long east, long south, long north) {
        Frame frame = table.frame();
        long firstColumn = Math.max(0, west);
        long lastColumn = Math.min(frame.columns() - 1L, east);
        for (long row = Math.max(0, south); row <= Math.min(frame.rows() - 1L, north); row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                enter(table.entries()[(int) (row * frame.columns() + column)]);
            }
        }
    }

    private void enter(int entry) {
        if (CellTable.isBlock(entry)) {
            for (int i = 0; i < CellTable.SPLIT * CellTable.SPLIT; i++) {
                enter(table.entries()[(entry & CellTable.PLACE) + i]);
            }
        } else if (entry < 0) {
            int at = entry & CellTable.PLACE;
            long head = table.records()[at];
            int parts = CellTable.isDoubtful(head) ? CellTable.covers(head) : CellTable.edgeParts(head);
            for (int i = 0; i < parts; i++) {
                approach(table.part(at, i));
            }
        }
    }

    private void approach(int part) {
        int its = index.shapes().gridOfPart()[part];
        index.shapes().eachEdge(part, (x1, y1, x2, y2) -> {
            double fromX = (x1 - x) * perLongitude;
            double fromY = (y1 - y) * perLatitude;
            double along = (x2 - x1) * perLongitude;
            double up = (y2 - y1) * perLatitude;
            double length = along * along + up * up;
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, -(fromX * along + fromY * up) / length));
            double toX = fromX + share * along;
            double toY = fromY + share * up;
            double its2 = toX * toX + toY * toY;
            if (its2 < square || (its2 == square && its < grid)) {
                square = its2;
                grid = its;
                nearX = x1 + share * (x2 - x1);
                nearY = y1 + share * (y2 - y1);
            }
        });
    }

    /** Takes the ends of an edge. */
    interface EdgeUse {
        void accept(double x1, double y1, double x2, double y2);
    }
}
