package org.communitycontrol.examples.benchmarks.locate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A made-up city cut into irregular, non-convex grids that share every position of their borders: Voronoi cells of seeded
 * sites, half of them even and half in clusters, each edge replaced by a crooked line of 7 to 12 segments, so that a grid has about 57 positions. The same seed and
 * number give the same city.
 */
final class City {

    static final double WEST = 113.70;
    static final double EAST = 114.60;
    static final double SOUTH = 30.10;
    static final double NORTH = 30.90;

    private static final int CLUSTERS = 40;
    private static final double CLUSTER_DEGREES = 0.02;
    private static final double MOST_BEND = 0.6;

    private final Random random;
    private final Map<Edge, Coordinate[]> lines = new HashMap<>();

    private City(long seed) {
        random = new Random(seed);
    }

    /** Returns the rings of about {@code sites} grids, each closed: longitude, latitude, longitude, latitude, … */
    static List<double[]> rings(int sites, long seed) {
        City city = new City(seed);
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(city.sites(sites));
        voronoi.setClipEnvelope(new Envelope(WEST, EAST, SOUTH, NORTH));
        GeometryFactory factory = new GeometryFactory();
        Collection<?> cells = voronoi.getSubdivision().getVoronoiCellPolygons(factory);
        Envelope all = new Envelope(WEST, EAST, SOUTH, NORTH);
        List<double[]> rings = new ArrayList<>();
        for (Object cell : cells) {
            Geometry polygon = (Polygon) cell;
            if (all.contains(polygon.getEnvelopeInternal())) {
                rings.add(city.ring(polygon.getCoordinates(), (Coordinate) polygon.getUserData()));
            }
        }
        return rings;
    }

    private List<Coordinate> sites(int count) {
        double[][] centres = new double[CLUSTERS][];
        for (int i = 0; i < CLUSTERS; i++) {
            centres[i] = new double[] {between(WEST, EAST), between(SOUTH, NORTH)};
        }
        List<Coordinate> sites = new ArrayList<>(count);
        while (sites.size() < count) {
            double[] centre = centres[random.nextInt(CLUSTERS)];
            boolean even = random.nextBoolean();
            double x = even ? between(WEST, EAST) : centre[0] + CLUSTER_DEGREES * random.nextGaussian();
            double y = even ? between(SOUTH, NORTH) : centre[1] + CLUSTER_DEGREES * random.nextGaussian();
            if (x > WEST && x < EAST && y > SOUTH && y < NORTH) {
                sites.add(new Coordinate(x, y));
            }
        }
        return sites;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private double[] ring(Coordinate[] corners, Coordinate site) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i + 1 < corners.length; i++) {
            Coordinate from = corners[i];
            Coordinate to = corners[i + 1];
            boolean forwards = from.compareTo(to) < 0;
            Edge edge = forwards ? new Edge(from, to) : new Edge(to, from);
            Coordinate[] line = lines.get(edge);
            if (line == null) {
                line = bent(edge, site);
                lines.put(edge, line);
            }
            for (int k = 0; k + 1 < line.length; k++) {
                ring.add(forwards ? line[k] : line[line.length - 1 - k]);
            }
        }
        double[] positions = new double[2 * ring.size() + 2];
        for (int i = 0; i <= ring.size(); i++) {
            Coordinate at = ring.get(i % ring.size());
            positions[2 * i] = at.x;
            positions[2 * i + 1] = at.y;
        }
        return positions;
    }

    /** A crooked line that stays within the two triangles from the edge to the sites on either side. */
    private Coordinate[] bent(Edge edge, Coordinate site) {
        double dx = edge.to.x - edge.from.x;
        double dy = edge.to.y - edge.from.y;
        double along = ((site.x - edge.from.x) * dx + (site.y - edge.from.y) * dy) / (dx * dx + dy * dy);
        double reach = Math.abs((site.x - edge.from.x) * dy - (site.y - edge.from.y) * dx) / (dx * dx + dy * dy);
        int segments = 7 + random.nextInt(6);
        Coordinate[] line = new Coordinate[segments + 1];
        line[0] = edge.from;
        line[segments] = edge.to;
        for (int k = 1; k < segments; k++) {
            double share = (k + 0.5 * (random.nextDouble() - 0.5)) / segments;
            double bend = MOST_BEND * (2 * random.nextDouble() - 1);
            double height = reach * bend * Math.min(rise(share, along), rise(1 - share, 1 - along));
            line[k] = new Coordinate(edge.from.x + share * dx - height * dy, edge.from.y + share * dy + height * dx);
        }
        return line;
    }

    /** The height of a triangle above a place of its base, in heights of the triangle; its top is above {@code foot}. */
    private static double rise(double share, double foot) {
        return foot <= 0 ? 1 : share / foot;
    }

    private record Edge(Coordinate from, Coordinate to) {}
}
