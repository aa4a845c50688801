package org.communitycontrol.geogrid.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.SharedFiles;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Not one point is answered otherwise than JTS answers it, on the border or off it. */
class ExactnessTest {

    @Test
    void agreesInASeamlessLand() {
        assertThat(borderPoints(Lands.seamless(300, new Random(1), true), 1, 40_000))
                .isGreaterThan(15_000);
        compare(Lands.seamless(300, new Random(2), false), 2, 60_000, Kind.ANYWHERE);
        compare(Lands.seamless(300, new Random(3), false), 3, 20_000, Kind.BORDER);
    }

    @Test
    void agreesWhereGridsOverlapAndCrossThemselves() {
        for (int stars : new int[] {2, 10, 60}) {
            for (int seed = 0; seed < 5; seed++) {
                List<GridBoundary> land = Lands.overlapping(stars, new Random(seed));
                compare(land, seed, 4_000, Kind.ANYWHERE);
                compare(land, seed, 4_000, Kind.BORDER);
                compare(land, seed, 2_000, Kind.BESIDE);
            }
        }
    }

    @Test
    void agreesWhereShapesAreNearlyNothing() {
        List<GridBoundary> land = Lands.nearlyDegenerate();
        compare(land, 1, 10_000, Kind.ANYWHERE);
        compare(land, 2, 20_000, Kind.BORDER);
        compare(land, 3, 20_000, Kind.BESIDE);
    }

    @Test
    void agreesInARealCity() throws IOException {
        List<GridBoundary> city = seoul();
        compare(city, 1, 60_000, Kind.ANYWHERE);
        compare(city, 2, 30_000, Kind.BORDER);
        compare(city, 3, 10_000, Kind.BESIDE);
    }

    @Test
    @Tag("long")
    void agreesOnFiveMillionPointsAndOnAMillionOfTheBorder() throws IOException {
        List<GridBoundary> exact = Lands.seamless(20_000, new Random(7), true);
        long onBorder = borderPoints(exact, 8, 1_500_000);
        compare(Lands.seamless(20_000, new Random(7), false), 9, 5_000_000, Kind.ANYWHERE);
        compare(exact, 10, 500_000, Kind.BESIDE);
        List<GridBoundary> city = seoul();
        compare(city, 11, 1_000_000, Kind.ANYWHERE);
        long ofCity = compare(city, 12, 500_000, Kind.BORDER);
        List<GridBoundary> stars = Lands.overlapping(2_000, new Random(13));
        compare(stars, 14, 200_000, Kind.ANYWHERE);
        long ofStars = compare(stars, 15, 200_000, Kind.BORDER);
        System.out.println(
                "locate: on the border " + onBorder + ", of a real city " + ofCity + ", of stars " + ofStars);
        assertThat(onBorder).isGreaterThan(1_000_000);
    }

    private static List<GridBoundary> seoul() throws IOException {
        Path file = SharedFiles.find("polygons/seoul_dong_424.geojson.gz");
        try (InputStream in = Files.newInputStream(file)) {
            return GeoJsonGrids.read(in, file.getFileName().toString(), "id").values();
        }
    }

    private static long borderPoints(List<GridBoundary> land, long seed, int points) {
        return compare(land, seed, points, Kind.BORDER);
    }

    private enum Kind {
        ANYWHERE,
        BORDER,
        BESIDE
    }

    /** Compares the batch with JTS, and the single answers and those of a copy read from bytes with the batch. */
    private static long compare(List<GridBoundary> land, long seed, int count, Kind kind) {
        Random random = new Random(seed);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            put(land, random, kind, x, y, i);
        }
        GridLocator locator = GridLocator.of(land);
        JtsOracle oracle = new JtsOracle(land);
        List<String> ids = List.copyOf(sortedIds(land));
        int[] places = locator.places(x, y);
        int[] parallel = locator.placesInParallel(x, y);
        long onBorder = 0;
        for (int i = 0; i < count; i++) {
            int expected = oracle.place(x[i], y[i]);
            if (places[i] != expected || parallel[i] != expected) {
                assertThat(places[i]).as("%s, %s", x[i], y[i]).isEqualTo(expected);
            }
            if (i % 16 == 0 || expected < 0) {
                Located located = locator.locate(x[i], y[i]);
                if (!located.equals(locator.located(places[i]))) {
                    assertThat(located).as("%s, %s", x[i], y[i]).isEqualTo(locator.located(places[i]));
                }
                String id = expected == 0 ? "" : ids.get(Math.abs(expected) - 1);
                if (!located.grid().equals(id)) {
                    assertThat(located.grid()).isEqualTo(id);
                }
            }
            onBorder += expected < 0 ? 1 : 0;
        }
        return onBorder;
    }

    private static Set<String> sortedIds(List<GridBoundary> land) {
        TreeSet<String> ids = new TreeSet<>(TextRules.BY_CODE_POINT);
        land.forEach(grid -> ids.add(grid.id()));
        return ids;
    }

    private static void put(List<GridBoundary> land, Random random, Kind kind, double[] x, double[] y, int i) {
        GridBoundary grid = land.get(random.nextInt(land.size()));
        List<Ring> rings = grid.parts().get(random.nextInt(grid.parts().size())).rings();
        Ring ring = rings.get(random.nextInt(rings.size()));
        int edge = random.nextInt(ring.size() - 1);
        double x1 = ring.longitude(edge);
        double y1 = ring.latitude(edge);
        double share = random.nextInt(3) == 0 ? 0 : random.nextInt(4) == 0 ? random.nextDouble() : 0.5;
        x[i] = x1 + share * (ring.longitude(edge + 1) - x1);
        y[i] = y1 + share * (ring.latitude(edge + 1) - y1);
        if (kind == Kind.BESIDE) {
            double away = Math.pow(10, -3 - 14 * random.nextDouble());
            x[i] += away * (random.nextInt(3) - 1);
            y[i] += away * (random.nextInt(3) - 1);
        } else if (kind == Kind.ANYWHERE) {
            double width = ring.extent().east() - ring.extent().west();
            double height = ring.extent().north() - ring.extent().south();
            x[i] = ring.extent().west() + width * (1.4 * random.nextDouble() - 0.2);
            y[i] = ring.extent().south() + height * (1.4 * random.nextDouble() - 0.2);
        }
    }
}
