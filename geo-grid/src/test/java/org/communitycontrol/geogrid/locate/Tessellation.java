package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;

/**
 * A patch of land divided among grids: shaken quadrilaterals, some with an enclave, some grids with several parts, some
 * crossing themselves.
 *
 * @param grids the grids, in no order
 * @param positions every corner, longitude first
 */
public record Tessellation(List<GridBoundary> grids, List<double[]> positions) {

    /** Returns a tessellation; with {@code exact} all coordinates are multiples of 1/1024, so midpoints are exact. */
    public static Tessellation of(Random random, double west, double south, boolean exact) {
        int columns = 2 + random.nextInt(5);
        int rows = 2 + random.nextInt(5);
        double[][][] corners = new double[columns + 1][rows + 1][];
        List<double[]> positions = new ArrayList<>();
        for (int c = 0; c <= columns; c++) {
            for (int r = 0; r <= rows; r++) {
                corners[c][r] = new double[] {
                    west + c + shake(random, exact), south + r + shake(random, exact),
                };
                positions.add(corners[c][r]);
            }
        }
        TreeMap<String, List<BoundaryPart>> parts = new TreeMap<>();
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                double[][] cell = {corners[c][r], corners[c + 1][r], corners[c + 1][r + 1], corners[c][r + 1]};
                add(parts, random, cell, positions, exact);
            }
        }
        List<GridBoundary> grids = new ArrayList<>();
        parts.forEach((id, of) -> grids.add(new GridBoundary(id, of)));
        Collections.shuffle(grids, random);
        return new Tessellation(List.copyOf(grids), List.copyOf(positions));
    }

    /** Returns points worth asking for: anywhere, on corners, on edges as nearly as doubles allow, beside corners. */
    List<double[]> points(Random random, int count) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] corner = positions.get(random.nextInt(positions.size()));
            double[] other = positions.get(random.nextInt(positions.size()));
            Ring ring = anyRing(random);
            int edge = random.nextInt(ring.size() - 1);
            double share = random.nextBoolean() ? 0.5 : random.nextDouble();
            points.add(
                    switch (random.nextInt(5)) {
                        case 0 -> corner.clone();
                        case 1 -> new double[] {other[0], corner[1]};
                        case 2 ->
                            new double[] {
                                ring.longitude(edge) + share * (ring.longitude(edge + 1) - ring.longitude(edge)),
                                ring.latitude(edge) + share * (ring.latitude(edge + 1) - ring.latitude(edge))
                            };
                        case 3 -> new double[] {Math.nextUp(corner[0]), Math.nextDown(corner[1])};
                        default ->
                            new double[] {
                                positions.get(0)[0] - 1 + 8 * random.nextDouble(),
                                positions.get(0)[1] - 1 + 8 * random.nextDouble()
                            };
                    });
        }
        return points;
    }

    private Ring anyRing(Random random) {
        List<Ring> rings = grids.get(random.nextInt(grids.size())).rings();
        return rings.get(random.nextInt(rings.size()));
    }

    private static void add(
            TreeMap<String, List<BoundaryPart>> parts,
            Random random,
            double[][] cell,
            List<double[]> positions,
            boolean exact) {
        String id = "grid-" + random.nextInt(12);
        List<Ring> rings = new ArrayList<>();
        boolean crossed = random.nextInt(8) == 0;
        rings.add(crossed ? ring(cell[0], cell[2], cell[1], cell[3]) : ring(cell[0], cell[1], cell[2], cell[3]));
        if (random.nextInt(4) == 0) {
            double[] hole = {
                (cell[0][0] + cell[2][0]) / 2 + shake(random, exact) / 4,
                (cell[0][1] + cell[2][1]) / 2 + shake(random, exact) / 4
            };
            double[] beside = {hole[0] + 1.0 / 16, hole[1]};
            double[] above = {hole[0] + 1.0 / 32, hole[1] + 1.0 / 16};
            rings.add(ring(hole, beside, above));
            positions.addAll(List.of(hole, beside, above));
            String enclave = "enclave-" + random.nextInt(12);
            parts.computeIfAbsent(enclave, key -> new ArrayList<>())
                    .add(new BoundaryPart(List.of(ring(above, beside, hole))));
        }
        parts.computeIfAbsent(id, key -> new ArrayList<>()).add(new BoundaryPart(rings));
    }

    private static Ring ring(double[]... corners) {
        double[] positions = new double[2 * corners.length + 2];
        for (int i = 0; i <= corners.length; i++) {
            System.arraycopy(corners[i % corners.length], 0, positions, 2 * i, 2);
        }
        return Ring.of(positions);
    }

    private static double shake(Random random, boolean exact) {
        double shake = random.nextDouble() * 0.5 - 0.25;
        return exact ? Math.rint(shake * 1024) / 1024 : shake;
    }

    @Override
    public String toString() {
        return "Tessellation[" + grids.size() + " grids]";
    }
}
