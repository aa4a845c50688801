package org.communitycontrol.geogrid.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/**
 * Land divided without fault: rows of grids whose shared borders are crooked lines.
 *
 * @param columns how many grids from west to east
 * @param rows how many from south to north
 * @param steps how many edges a side has
 * @param across {@code across[r][c]} is the border from corner c to corner c + 1 in row line r, ends included
 * @param up {@code up[r][c]} is the border from corner line r to r + 1 at column line c, ends included
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Quilt(int columns, int rows, int steps, double[][][][] across, double[][][][] up) {

    /** Returns a quilt with its south-west corner near the place given, each grid {@code size} degrees wide. */
    public static Quilt of(Random random, double west, double south, double size, int columns, int rows, int steps) {
        double[][][] corners = new double[rows + 1][columns + 1][];
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                corners[r][c] = new double[] {west + size * (c + shake(random)), south + size * (r + shake(random))};
            }
        }
        double[][][][] across = new double[rows + 1][columns][][];
        double[][][][] up = new double[rows][columns + 1][][];
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                if (c < columns) {
                    across[r][c] = side(random, corners[r][c], corners[r][c + 1], steps);
                }
                if (r < rows) {
                    up[r][c] = side(random, corners[r][c], corners[r + 1][c], steps);
                }
            }
        }
        return new Quilt(columns, rows, steps, across, up);
    }

    /** Returns a small quilt somewhere in China, of 1 to 4 by 1 to 4 grids of some 500 m. */
    static Quilt any(Random random) {
        return of(
                random,
                75 + 55 * random.nextDouble(),
                20 + 30 * random.nextDouble(),
                0.005,
                1 + random.nextInt(4),
                1 + random.nextInt(4),
                1 + random.nextInt(5));
    }

    /** Returns the grids, row by row; {@code id} of column and row is {@code g-<row>-<column>}. */
    public List<GridBoundary> grids() {
        List<GridBoundary> grids = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                grids.add(GridBoundary.of(id(r, c), Ring.of(positions(r, c))));
            }
        }
        return grids;
    }

    static String id(int row, int column) {
        return "g-" + row + "-" + column;
    }

    /** Returns the ring of one grid, from its south-west corner east, north and back. */
    double[] positions(int row, int column) {
        List<double[]> ring = new ArrayList<>();
        along(across[row][column], false, ring);
        along(up[row][column + 1], false, ring);
        along(across[row + 1][column], true, ring);
        along(up[row][column], true, ring);
        return flat(ring);
    }

    /** Returns the ring round all grids. */
    GridBoundary frame() {
        List<double[]> ring = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            along(across[0][c], false, ring);
        }
        for (int r = 0; r < rows; r++) {
            along(up[r][columns], false, ring);
        }
        for (int c = columns - 1; c >= 0; c--) {
            along(across[rows][c], true, ring);
        }
        for (int r = rows - 1; r >= 0; r--) {
            along(up[r][0], true, ring);
        }
        return GridBoundary.of("frame", Ring.of(flat(ring)));
    }

    private static void along(double[][] side, boolean backwards, List<double[]> ring) {
        for (int i = 0; i < side.length - 1; i++) {
            ring.add(side[backwards ? side.length - 1 - i : i]);
        }
    }

    private static double[] flat(List<double[]> ring) {
        double[] positions = new double[2 * ring.size() + 2];
        for (int i = 0; i <= ring.size(); i++) {
            System.arraycopy(ring.get(i % ring.size()), 0, positions, 2 * i, 2);
        }
        return positions;
    }

    /** A line from one corner to the other that strays a little to its sides and never meets another line. */
    private static double[][] side(Random random, double[] from, double[] to, int steps) {
        double[][] side = new double[steps + 1][];
        side[0] = from;
        side[steps] = to;
        for (int i = 1; i < steps; i++) {
            double share = (i + 0.4 * (random.nextDouble() - 0.5)) / steps;
            double aside = 0.15 * Math.min(share, 1 - share) * (random.nextDouble() - 0.5);
            side[i] = new double[] {
                from[0] + share * (to[0] - from[0]) + aside * (to[1] - from[1]),
                from[1] + share * (to[1] - from[1]) - aside * (to[0] - from[0])
            };
        }
        return side;
    }

    private static double shake(Random random) {
        return 0.4 * (random.nextDouble() - 0.5);
    }

    @Override
    public String toString() {
        return "Quilt[" + columns + " by " + rows + ", " + steps + " steps]";
    }
}
