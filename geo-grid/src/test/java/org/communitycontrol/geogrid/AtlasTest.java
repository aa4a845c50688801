package org.communitycontrol.geogrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.geojson.GeoJsonWriter;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.geogrid.proof.BoundaryRepair;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.communitycontrol.geogrid.proof.ProblemKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Countries and counties with holes, islands and the meridian of 180°, as the npm packages {@code world-atlas} 2.0.2 and
 * {@code us-atlas} 3.0.1 have them. Their JSON files are looked for in the folder that the system property {@code atlas}
 * names, else in {@code target/atlas}.
 */
@Tag("long")
class AtlasTest {

    private static final long MOST_NANOS = 10_000_000_000L;
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "countries-110m.json, countries",
        "countries-50m.json, countries",
        "countries-10m.json, countries",
        "counties-10m.json, counties",
        "states-10m.json, states"
    })
    void survivesTheWorld(String file, String object) throws IOException {
        byte[] geoJson = geoJson(JSON.readTree(find(file).toFile()), object).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Accepted<GridBoundary> grids = GeoJsonGrids.read(new ByteArrayInputStream(geoJson), file, "id");
        long read = System.nanoTime();
        PartitionProof proof = PartitionProof.of(grids.values());
        long proved = System.nanoTime() - read;
        Map<String, Long> codes = grids.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%s: %d grids, findings %s, read %d ms, proof %d ms: %s, balance to %.3f m² of %.0f km², %d borders%n",
                file,
                grids.values().size(),
                codes,
                (read - start) / 1_000_000,
                proved / 1_000_000,
                proof.certificate().counts(),
                proof.certificate().errorSquareMetres(),
                proof.certificate().coveredSquareMetres() / 1e6,
                proof.borders().size());

        assertThat(grids.values()).hasSizeGreaterThan(50);
        assertThat(codes).doesNotContainKey("ring-swapped");
        assertThat(proof.certificate().balanced()).isTrue();
        assertThat(proved).isLessThan(MOST_NANOS);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        GeoJsonWriter.naming("id").write(BoundaryRepair.of(grids.values()).values(), written);
        Accepted<GridBoundary> again = GeoJsonGrids.read(new ByteArrayInputStream(written.toByteArray()), file, "id");
        assertThat(again.findings().stream().map(Finding::code)).doesNotContain("ring-antimeridian");
        assertThat(PartitionProof.of(again.values()).certificate().coveredSquareMetres())
                .isCloseTo(
                        proof.certificate().coveredSquareMetres(),
                        within(1e-6 * proof.certificate().coveredSquareMetres()));
        assertThat(MapPicture.of(grids.values(), 1000).outlines()).hasSameSizeAs(grids.values());
        assertThat(proof.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.GAP)
                .allMatch(problem -> problem.place().isPresent());
    }

    private static Path find(String file) {
        Path found = Path.of(System.getProperty("atlas", "target/atlas")).resolve(file);
        String message =
                "SKIPPED: there is no " + file + " of world-atlas or us-atlas in the folder of the property atlas";
        if (!Files.exists(found)) {
            System.out.println(message);
        }
        Assumptions.assumeTrue(Files.exists(found), message);
        return found;
    }

    /** TopoJSON keeps each border once, as steps from position to position on a raster. */
    private static String geoJson(JsonNode topology, String object) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode move = topology.path("transform").path("translate");
        List<List<String>> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            List<String> positions = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.path(0).asLong();
                y += step.path(1).asLong();
                positions.add("[" + (x * scale.path(0).asDouble() + move.path(0).asDouble()) + ","
                        + (y * scale.path(1).asDouble() + move.path(1).asDouble()) + "]");
            }
            arcs.add(positions);
        }
        StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        int number = 0;
        for (JsonNode geometry : topology.path("objects").path(object).path("geometries")) {
            String id = geometry.path("id").asText("x") + "-" + number++;
            out.append(number > 1 ? "," : "")
                    .append("{\"type\":\"Feature\",\"id\":\"")
                    .append(id);
            out.append("\",\"geometry\":{\"type\":\"")
                    .append(geometry.path("type").asText());
            out.append("\",\"coordinates\":");
            append(geometry.path("arcs"), arcs, out);
            out.append("}}");
        }
        return out.append("]}").toString();
    }

    private static void append(JsonNode node, List<List<String>> arcs, StringBuilder out) {
        out.append('[');
        if (node.path(0).isNumber()) {
            List<String> positions = new ArrayList<>();
            for (JsonNode number : node) {
                int arc = number.asInt();
                List<String> line = new ArrayList<>(arcs.get(arc < 0 ? ~arc : arc));
                if (arc < 0) {
                    Collections.reverse(line);
                }
                positions.addAll(positions.isEmpty() ? line : line.subList(1, line.size()));
            }
            out.append(String.join(",", positions));
        } else {
            for (int i = 0; i < node.size(); i++) {
                out.append(i > 0 ? "," : "");
                append(node.path(i), arcs, out);
            }
        }
        out.append(']');
    }
}
