package org.communitycontrol.geogrid.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Made-up lands to look for points in: seamless ones, overlapping ones, and such as try the arithmetic. */
final class Lands {

    /** Coordinates that are multiples of this have midpoints that are doubles. */
    private static final double STEP = 1.0 / (1 << 24);

    private Lands() {}

    /** A land without gaps, of crooked grids that share the positions of their borders. */
    static List<GridBoundary> seamless(int grids, Random random, boolean exact) {
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < grids; i++) {
            boolean clustered = random.nextBoolean();
            double spread = clustered ? 0.02 : 0.4;
            sites.add(new Coordinate(
                    114.15 + spread * (2 * random.nextDouble() - 1), 30.5 + spread * (2 * random.nextDouble() - 1)));
        }
        voronoi.setSites(sites);
        voronoi.setClipEnvelope(new Envelope(113.7, 114.6, 30.1, 30.9));
        List<GridBoundary> land = new ArrayList<>();
        TreeMap<String, double[]> bends = new TreeMap<>();
        for (Object cell : voronoi.getSubdivision().getVoronoiCellPolygons(new GeometryFactory())) {
            Coordinate[] corners = ((Polygon) cell).getCoordinates();
            List<Double> ring = new ArrayList<>();
            for (int i = 0; i + 1 < corners.length; i++) {
                Coordinate from = corners[i];
                Coordinate to = corners[i + 1];
                add(ring, from.x, from.y, exact);
                boolean forwards = from.compareTo(to) < 0;
                double bend = 0.3 * random.nextDouble();
                double[] middle =
                        bends.computeIfAbsent(forwards ? from + " " + to : to + " " + from, absent -> new double[] {
                            (from.x + to.x) / 2 + bend * (to.y - from.y), (from.y + to.y) / 2 - bend * (to.x - from.x)
                        });
                add(ring, middle[0], middle[1], exact);
            }
            ring.add(ring.get(0));
            ring.add(ring.get(1));
            land.add(grid(land.size(), ring.stream().mapToDouble(d -> d).toArray()));
        }
        return land;
    }

    private static void add(List<Double> ring, double x, double y, boolean exact) {
        ring.add(exact ? Math.rint(x / STEP) * STEP : x);
        ring.add(exact ? Math.rint(y / STEP) * STEP : y);
    }

    static GridBoundary grid(int number, double... positions) {
        return new GridBoundary(id(number), List.of(new BoundaryPart(List.of(Ring.of(positions)))));
    }

    static String id(int number) {
        return String.format("g%07d", number);
    }

    /** Stars that lie over each other and cross themselves, some twice or many times over, some grids with many parts. */
    static List<GridBoundary> overlapping(int stars, Random random) {
        TreeMap<String, List<BoundaryPart>> parts = new TreeMap<>();
        List<Ring> before = new ArrayList<>();
        for (int i = 0; i < stars; i++) {
            Ring ring = !before.isEmpty() && random.nextInt(4) == 0
                    ? before.get(random.nextInt(before.size()))
                    : star(
                            random,
                            113 + random.nextDouble(),
                            30 + random.nextDouble(),
                            Math.pow(10, -3 * random.nextDouble()));
            before.add(ring);
            List<Ring> rings = new ArrayList<>(List.of(ring));
            if (random.nextInt(5) == 0) {
                rings.add(star(random, ring.longitude(0), ring.latitude(0), 0.1));
            }
            parts.computeIfAbsent(id(random.nextInt(stars)), absent -> new ArrayList<>())
                    .add(new BoundaryPart(rings));
        }
        List<GridBoundary> grids = new ArrayList<>();
        parts.forEach((id, its) -> grids.add(new GridBoundary(id, its)));
        return grids;
    }

    private static Ring star(Random random, double x, double y, double size) {
        int corners = 3 + random.nextInt(30);
        double[] positions = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = random.nextBoolean() ? 2 * Math.PI * i / corners : 7 * random.nextDouble();
            double reach = size * random.nextDouble();
            positions[2 * i] = Math.rint((x + reach * Math.cos(angle)) / STEP) * STEP;
            positions[2 * i + 1] = Math.rint((y + reach * Math.sin(angle)) / STEP) * STEP;
        }
        positions[2 * corners] = positions[0];
        positions[2 * corners + 1] = positions[1];
        return Ring.of(positions);
    }

    /** Slivers a last digit wide, spikes, doubled positions, a fan round one place, specks, edges along a lattice. */
    static List<GridBoundary> nearlyDegenerate() {
        List<GridBoundary> land = new ArrayList<>();
        double x = 113.3;
        double next = Math.nextUp(x);
        land.add(grid(0, x, 30, next, 30, next, 31, x, 31, x, 30));
        land.add(grid(1, x, 30, 113, 30.5, x, 31, x, 30));
        land.add(grid(2, next, 30, 113.6, 30.3, next, 31, next, 30));
        land.add(grid(3, 114, 30, 115, 30, 115, 30.5, 114.5, 30.5, 114.9, 30.5, 114.5, 30.5, 114, 30.5, 114, 30));
        land.add(grid(4, 114, 30.5, 114, 30.5, 115, 30.5, 115, 30.5, 115, 31, 115, 31, 114, 31, 114, 30.5));
        for (int i = 0; i < 40; i++) {
            double one = 2 * Math.PI * i / 40;
            double two = 2 * Math.PI * (i + 1) / 40;
            land.add(grid(
                    land.size(),
                    112.5,
                    30.5,
                    112.5 + 0.3 * Math.cos(one),
                    30.5 + 0.3 * Math.sin(one),
                    112.5 + 0.3 * Math.cos(two),
                    30.5 + 0.3 * Math.sin(two),
                    112.5,
                    30.5));
        }
        double speck = 1e-12;
        for (int i = 0; i < 20; i++) {
            double west = 112 + i * speck;
            double east = 112 + (i + 1) * speck;
            land.add(grid(land.size(), west, 30, east, 30, east, 30 + speck, west, 30 + speck, west, 30));
        }
        for (int c = 0; c < 16; c++) {
            for (int r = 0; r < 16; r++) {
                double west = 110 + c / 8.0;
                double south = 28 + r / 8.0;
                double east = west + 1 / 8.0;
                double north = south + 1 / 8.0;
                land.add(grid(land.size(), west, south, east, south, east, north, west, north, west, south));
            }
        }
        return land;
    }
}
