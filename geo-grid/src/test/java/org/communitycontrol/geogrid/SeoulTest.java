package org.communitycontrol.geogrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;
import org.communitycontrol.geogrid.locate.Match;
import org.communitycontrol.geogrid.picture.GridOutline;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The 424 neighbourhoods of a real city, which neither fit exactly nor have clean rings. */
class SeoulTest {

    private static final int POINTS = 100_000;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static Accepted<GridBoundary> read() throws IOException {
        Path file = SharedFiles.find("polygons/seoul_dong_424.geojson.gz");
        try (InputStream in = Files.newInputStream(file)) {
            return GeoJsonGrids.read(in, file.getFileName().toString(), "id");
        }
    }

    @Test
    void readsEveryNeighbourhoodAndReportsItsRings() throws IOException {
        long start = System.nanoTime();
        Accepted<GridBoundary> grids = read();
        long millis = (System.nanoTime() - start) / 1_000_000;

        Map<String, Long> codes = grids.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        System.out.println("Seoul: " + grids.values().size() + " grids, "
                + grids.values().stream().mapToInt(grid -> grid.rings().size()).sum() + " rings, "
                + grids.values().stream()
                        .flatMap(grid -> grid.rings().stream())
                        .mapToInt(Ring::size)
                        .sum()
                + " positions, findings " + codes + ", " + millis + " ms");
        assertThat(grids.values()).hasSize(424);
        assertThat(grids.values().stream().map(GridBoundary::id).distinct()).hasSize(424);
        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void findsTheGridOfAHundredThousandPointsAsJtsDoes() throws IOException {
        List<GridBoundary> grids = new ArrayList<>(read().values());
        GridLocator locator = GridLocator.of(grids);
        grids.sort((left, right) -> TextRules.BY_CODE_POINT.compare(left.id(), right.id()));
        List<Geometry> shapes = grids.stream().map(SeoulTest::shape).toList();
        Set<Integer> invalid = new HashSet<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (!shapes.get(i).isValid()) {
                invalid.add(i);
            }
        }
        Random random = new Random(42);
        Map<Match, Integer> counts = new TreeMap<>();
        int compared = 0;
        for (int i = 0; i < POINTS; i++) {
            Coordinate point = point(random, grids);
            Located expected = slowly(grids, shapes, point);
            Located located = locator.locate(point.x, point.y);
            counts.merge(located.match(), 1, Integer::sum);
            boolean doubtful = invalid.stream()
                    .anyMatch(grid -> shapes.get(grid).getEnvelopeInternal().contains(point));
            if (!doubtful) {
                compared++;
                assertThat(located).as("%s", point).isEqualTo(expected);
            }
        }
        System.out.println(
                "Seoul: " + counts + ", compared with JTS " + compared + ", grids JTS calls invalid " + invalid.size());
        assertThat(compared).isGreaterThan(POINTS / 2);
        assertThat(counts).containsKeys(Match.INSIDE, Match.BOUNDARY, Match.OUTSIDE);
    }

    @Test
    void drawsEveryNeighbourhoodAlikeEachTime() throws IOException {
        List<GridBoundary> grids = read().values();
        MapPicture picture = MapPicture.of(grids, 800);
        int characters =
                picture.outlines().stream().mapToInt(o -> o.path().length()).sum();
        System.out.println("Seoul: picture " + picture.width() + " by " + picture.height() + ", " + characters
                + " characters of path data");

        assertThat(picture.outlines()).hasSize(424);
        assertThat(picture.outlines()).extracting(GridOutline::path).allMatch(path -> path.matches("[MLZ0-9. ]+"));
        assertThat(picture).isEqualTo(MapPicture.of(grids, 800));
    }

    /** One point in four is a corner, so that borders are met; the rest lie anywhere in and round the city. */
    private static Coordinate point(Random random, List<GridBoundary> grids) {
        if (random.nextInt(4) > 0) {
            return new Coordinate(126.7 + 0.55 * random.nextDouble(), 37.4 + 0.35 * random.nextDouble());
        }
        List<Ring> rings = grids.get(random.nextInt(grids.size())).rings();
        Ring ring = rings.get(random.nextInt(rings.size()));
        int corner = random.nextInt(ring.size());
        return new Coordinate(ring.longitude(corner), ring.latitude(corner));
    }

    private static Located slowly(List<GridBoundary> grids, List<Geometry> shapes, Coordinate point) {
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).getEnvelopeInternal().covers(point)) {
                int location = new SimplePointInAreaLocator(shapes.get(i)).locate(point);
                if (location != Location.EXTERIOR) {
                    Match match = location == Location.BOUNDARY ? Match.BOUNDARY : Match.INSIDE;
                    return new Located(match, grids.get(i).id());
                }
            }
        }
        return Located.NOWHERE;
    }

    private static Geometry shape(GridBoundary grid) {
        return SHAPES.createMultiPolygon(grid.parts().stream()
                .map(part -> {
                    LinearRing[] rings =
                            part.rings().stream().map(SeoulTest::line).toArray(LinearRing[]::new);
                    return SHAPES.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
                })
                .toArray(Polygon[]::new));
    }

    private static LinearRing line(Ring ring) {
        Coordinate[] line = new Coordinate[ring.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(ring.longitude(i), ring.latitude(i));
        }
        return SHAPES.createLinearRing(line);
    }
}
