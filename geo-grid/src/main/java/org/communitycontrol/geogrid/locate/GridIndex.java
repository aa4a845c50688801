package org.communitycontrol.geogrid.locate;

import java.util.List;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.locate.ShapesBuilder.Edges;

/**
 * The cells and the exact rings: which grid, by its number, is a point in?
 *
 * <p>A place is a number: 0 is nowhere, n + 1 is inside grid n, −n − 1 is on the border of grid n.
 *
 * @param shapes the exact rings
 * @param table the cells
 * @param onePartEach whether the number of a part is that of its grid
 */
record GridIndex(Shapes shapes, CellTable table, boolean onePartEach) {

    static final int NOWHERE = 0;
    static final int NO_POINT = Integer.MIN_VALUE;

    private static final int UNSURE = -1;

    static GridIndex of(List<GridBoundary> grids) {
        ShapesBuilder builder = new ShapesBuilder(grids);
        Shapes shapes = builder.shapes();
        Edges edges = builder.edges();
        long count = shapes.positions().length / 2;
        CellTable table = TableBuilder.build(edges, shapes.gridOfPart(), CellCount.of(count));
        return new GridIndex(shapes, table, shapes.parts() == grids.size());
    }

    /** Returns the place of a point. */
    int place(double longitude, double latitude) {
        double column = table.frame().column(longitude);
        double row = table.frame().row(latitude);
        if (!table.contains(column, row)) {
            return NOWHERE;
        }
        int c = (int) column;
        int r = (int) row;
        int entry = table.entries()[r * table.frame().columns() + c];
        double x = column - c;
        double y = row - r;
        while (CellTable.isBlock(entry)) {
            x *= CellTable.SPLIT;
            y *= CellTable.SPLIT;
            c = (int) x;
            r = (int) y;
            x -= c;
            y -= r;
            entry = table.entries()[(entry & CellTable.PLACE) + r * CellTable.SPLIT + c];
        }
        if (entry >= 0) {
            return entry;
        }
        int at = entry & CellTable.PLACE;
        long head = table.records()[at];
        int first = CellTable.firstEdge(at, head);
        int scan =
                CellEdges.scan(table.records(), first, first + CellTable.edges(head), (int) (x * CellEdges.STEPS), (int)
                        (y * CellEdges.STEPS));
        int place = place(at, head, scan);
        return place == UNSURE ? placeByRings(at, longitude, latitude) : place;
    }

    /**
     * Returns the place of a point that is clear of all edges in its cell, or {@link #UNSURE}.
     *
     * @param at the record of the cell
     * @param head its head
     * @param scan see {@link CellEdges#scan}
     */
    int place(int at, long head, int scan) {
        if (scan < 0) {
            return UNSURE;
        }
        return CellTable.isLong(head) ? longPlace(at, head, scan) : shortPlace(head, scan);
    }

    private int shortPlace(long head, int scan) {
        int part = CellTable.shortPart(head, scan);
        return part < 0 ? NOWHERE : 1 + grid(part);
    }

    private int longPlace(int at, long head, int scan) {
        if (CellTable.isDoubtful(head)) {
            return UNSURE;
        }
        int parts = scan ^ CellTable.mask(head);
        int place = NOWHERE;
        if (parts != 0) {
            place = 1 + grid(table.part(at, Integer.numberOfTrailingZeros(parts)));
        }
        if (CellTable.covers(head) != 0) {
            int cover = 1 + grid(table.part(at, CellTable.edgeParts(head)));
            place = place == NOWHERE ? cover : Math.min(place, cover);
        }
        return place;
    }

    private int grid(int part) {
        return onePartEach ? part : shapes.gridOfPart()[part];
    }

    /** Returns the place of a point in the cell with the record at {@code at}, asking the exact rings. */
    int placeByRings(int at, double longitude, double latitude) {
        long head = table.records()[at];
        int edgeParts = CellTable.isDoubtful(head) ? CellTable.covers(head) : CellTable.edgeParts(head);
        int covers = CellTable.isDoubtful(head) ? 0 : CellTable.covers(head);
        int grid = covers == 0 ? Integer.MAX_VALUE : grid(table.part(at, edgeParts));
        boolean inside = covers != 0;
        for (int i = 0; i < edgeParts; i++) {
            int part = table.part(at, i);
            int its = grid(part);
            if (its > grid || (its == grid && inside)) {
                break;
            }
            Match match = shapes.side(part, longitude, latitude);
            if (match != Match.OUTSIDE) {
                inside = match == Match.INSIDE;
                grid = its;
            }
        }
        return grid == Integer.MAX_VALUE ? NOWHERE : inside ? 1 + grid : -1 - grid;
    }

    /** Adds the grids that contain or touch a point to {@code found}; a grid may come twice. */
    void addAll(double longitude, double latitude, IntList found) {
        double column = table.frame().column(longitude);
        double row = table.frame().row(latitude);
        int entry = table.contains(column, row) ? table.entry(column, row) : NOWHERE;
        if (entry >= 0) {
            if (entry > 0) {
                found.add(entry - 1);
            }
            return;
        }
        int at = entry & CellTable.PLACE;
        long head = table.records()[at];
        boolean doubtful = CellTable.isDoubtful(head);
        int asked = doubtful ? CellTable.covers(head) : CellTable.edgeParts(head);
        int all = asked + (doubtful ? 0 : CellTable.covers(head));
        for (int i = 0; i < all; i++) {
            int part = table.part(at, i);
            if (i >= asked || shapes.side(part, longitude, latitude) != Match.OUTSIDE) {
                found.add(grid(part));
            }
        }
    }
}
