package org.communitycontrol.geogrid.locate;

/**
 * The cells laid over the grids: columns from west to east, rows from south to north.
 *
 * <p>A position is taken to cell units by {@link #column} and {@link #row}, which never decrease from west to east and from
 * south to north. They round, by far less than the smallest distance that {@link CellEdges} tells apart.
 *
 * @param west degrees
 * @param south degrees
 * @param columnsPerDegree positive
 * @param rowsPerDegree positive
 * @param columns at least 1
 * @param rows at least 1
 */
record Frame(double west, double south, double columnsPerDegree, double rowsPerDegree, int columns, int rows) {

    private static final double LEAST_DEGREES = 1e-9;

    /** With more, rounding would come near to the steps of the finest cells. */
    private static final double MOST_COLUMNS = 1 << 16;

    /** So that round coordinates seldom lie on the edge of a cell. */
    private static final double MARGIN = 0.3719;

    /** Returns a frame round all positions, of about {@code cells} cells that are about square. */
    static Frame round(double[] positions, long cells) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < positions.length; i += 2) {
            west = Math.min(west, positions[i]);
            east = Math.max(east, positions[i]);
            south = Math.min(south, positions[i + 1]);
            north = Math.max(north, positions[i + 1]);
        }
        if (positions.length == 0) {
            return new Frame(0, 0, 1, 1, 1, 1);
        }
        double width = Math.max(LEAST_DEGREES, east - west);
        double height = Math.max(LEAST_DEGREES, north - south);
        int columns =
                (int) Math.max(1, Math.min(Math.min((double) cells, MOST_COLUMNS), Math.sqrt(cells * width / height)));
        int rows = (int) Math.max(1, Math.min(MOST_COLUMNS, (double) cells / columns));
        double columnsPerDegree = columns / width;
        double rowsPerDegree = rows / height;
        return new Frame(
                west - MARGIN / columnsPerDegree,
                south - MARGIN / rowsPerDegree,
                columnsPerDegree,
                rowsPerDegree,
                columns + 1,
                rows + 1);
    }

    double column(double longitude) {
        return (longitude - west) * columnsPerDegree;
    }

    double row(double latitude) {
        return (latitude - south) * rowsPerDegree;
    }
}
