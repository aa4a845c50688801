package org.communitycontrol.geogrid.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.boundary.BoundaryPart;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Ring;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonWriterTest {

    private static Ring box(double west, double south, double east, double north) {
        return Ring.of(west, south, east, south, east, north, west, north, west, south);
    }

    private static String written(GridBoundary... grids) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(GeoJsonWriter.naming("code").write(List.of(grids), out)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Accepted<GridBoundary> read(String json) {
        return GeoJsonGrids.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "g", "code");
    }

    @Test
    void writesTheRightRingDirectionWhicheverCameIn() {
        Ring clockwise = Ring.of(0, 0, 0, 4, 4, 4, 4, 0, 0, 0);
        Ring hole = Ring.of(1, 1, 2, 1, 2, 2, 1, 1);

        assertThat(written(new GridBoundary("网格\"1\"", List.of(new BoundaryPart(List.of(clockwise, hole))))))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"bbox\":[0,0,4,4],\"features\":[\n"
                        + "{\"type\":\"Feature\",\"properties\":{\"code\":\"网格\\\"1\\\"\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]}}]}\n");
    }

    @Test
    void writesMultiPolygonsAndFurtherProperties() {
        GridBoundary grid = new GridBoundary(
                "a", List.of(new BoundaryPart(List.of(box(0, 0, 1, 1))), new BoundaryPart(List.of(box(2, 0, 3, 1)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        GeoJsonWriter.naming("code").write(List.of(grid), Map.of("a", Map.of("tier", "low")), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"properties\":{\"code\":\"a\",\"tier\":\"low\"}", "\"type\":\"MultiPolygon\"")
                .doesNotContain("crs");
        assertThat(read(out.toString(StandardCharsets.UTF_8)).values().get(0).parts())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "116.40000005, 116.4000001",
        "-0.00000004, 0",
        "-0.00000006, -0.0000001",
        "1.25, 1.25",
        "-179.9999999, -179.9999999",
        "100, 100",
        "0.1000000, 0.1",
        "39.01234567, 39.0123457"
    })
    void writesAtMostSevenDecimals(double degrees, String text) {
        assertThat(DecimalRing.text(degrees)).isEqualTo(text);
    }

    @Test
    void cutsWhatCrossesTheAntimeridianAndTurnsTheBoxRound() {
        String json = written(GridBoundary.of("a", Ring.of(170, 0, -170, 0, -170, 10, 170, 10, 170, 0)));

        assertThat(json)
                .contains("\"bbox\":[170,0,-170,10]", "\"type\":\"MultiPolygon\"")
                .contains("[180,0]", "[-180,0]");
        Accepted<GridBoundary> back = read(json);
        assertThat(back.clean()).isTrue();
        GridLocator locator = GridLocator.of(back.values());
        assertThat(locator.allAt(175, 5)).hasSize(1);
        assertThat(locator.allAt(-175, 5)).hasSize(1);
        assertThat(locator.allAt(180, 5)).hasSize(1);
        assertThat(locator.allAt(0, 5)).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoExtentAtSevenDecimals() {
        GridBoundary tiny = GridBoundary.of("tiny", box(1, 1, 1.00000001, 2));
        GridBoundary holed = new GridBoundary(
                "holed", List.of(new BoundaryPart(List.of(box(0, 0, 1, 1), box(0.5, 0.5, 0.50000001, 0.50000001)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = GeoJsonWriter.naming("code").write(List.of(tiny, holed), out);

        assertThat(findings.stream()
                        .map(finding -> finding.code() + finding.place().pointer()))
                .containsExactly("ring-below-resolution/features/0", "ring-below-resolution/features/1");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("{\"code\":\"tiny\"},\"geometry\":null}");
    }

    @Test
    void writesACollectionOfNothing() {
        assertThat(written()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
    }
}
