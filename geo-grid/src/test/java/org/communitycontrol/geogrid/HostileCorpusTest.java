package org.communitycontrol.geogrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.geojson.GeoJsonWriter;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.geogrid.proof.BoundaryRepair;
import org.communitycontrol.geogrid.proof.PartitionProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"hardinputs/geojson", "hardinputs/json", "hardinputs/text", "hardinputs/strings"})
    void survivesEveryFile(String folder) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files(SharedFiles.find(folder))) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> count(bytes, counts), file::toString);
        }

        System.out.println(folder + ": " + counts);
        assertThat(counts).isNotEmpty();
    }

    /** Of the features in the corpus, most stand alone; in a collection they show what becomes of their geometry. */
    @Test
    void survivesEveryFeatureAndGeometryPutIntoACollection() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files(SharedFiles.find("hardinputs/geojson"))) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String feature : List.of(text, "{\"type\":\"Feature\",\"id\":1,\"geometry\":" + text + "}")) {
                byte[] bytes = ("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}")
                        .getBytes(StandardCharsets.UTF_8);
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> count(bytes, counts), file::toString);
            }
        }

        System.out.println("hardinputs/geojson in a collection: " + counts);
        assertThat(counts).containsKeys("ring-unclosed", "ring-too-short", "ring-round-pole", "position-not-a-pair");
    }

    /** Named files of the corpus, each feature given an id: what is found, and whether even-odd still gives a grid. */
    @ParameterizedTest
    @CsvSource({
        "invalid_geometries/invalid_exterior_not_ccw, '', true",
        "invalid_geometries/invalid_interior_not_cw, '', true",
        "invalid_geometries/invalid_incorrect_geometry_data_type, geometry-type, false",
        "invalid_geometries/invalid_less_three_unique_nodes, ring-too-short, false",
        "invalid_geometries/invalid_unclosed, ring-unclosed, true",
        "problematic_geometries/problematic_3d_coordinates, '', true",
        "problematic_geometries/problematic_crosses_antimeridian, ring-antimeridian, true",
        "problematic_geometries/problematic_duplicate_nodes, '', true",
        "problematic_geometries/problematic_feature_null_geometry, geometry-missing, false",
        "problematic_geometries/problematic_inner_and_exterior_ring_intersect, rings-conflict, true",
        "problematic_geometries/problematic_outside_lat_lon_boundaries, 'ring-antimeridian,ring-out-of-range,ring-self-touches', true",
        "problematic_geometries/problematic_self_intersection_large, ring-self-touches, true",
        "problematic_geometries/problematic_self_intersection_small, ring-self-touches, true",
        "problematic_geometries/problematic_zero_length_linestring, geometry-type, false"
    })
    void findsWhatIsWrongAndUsesWhatEvenOddAnswers(String name, String codes, boolean used) throws IOException {
        Path file = SharedFiles.find("hardinputs/geojson/chrieke/examples/" + name + ".geojson");
        ObjectNode collection = (ObjectNode) new JsonMapper().readTree(file.toFile());
        collection.path("features").forEach(feature -> ((ObjectNode) feature).put("id", "a"));
        var grids = GeoJsonGrids.read(
                new ByteArrayInputStream(collection.toString().getBytes(StandardCharsets.UTF_8)), name, "id");

        assertThat(grids.findings().stream().map(Finding::code).toList())
                .isEqualTo(List.of(codes.split(",")).stream()
                        .filter(code -> !code.isEmpty())
                        .toList());
        assertThat(grids.values().isEmpty()).isEqualTo(!used);
    }

    private static void count(byte[] bytes, Map<String, Integer> counts) {
        try {
            var grids = GeoJsonGrids.read(new ByteArrayInputStream(bytes), "hostile.geojson", "id");
            GridLocator.of(grids.values()).locate(0, 0);
            MapPicture.of(grids.values(), 800);
            var proof = PartitionProof.of(grids.values());
            assertThat(proof.certificate().balanced()).isTrue();
            GeoJsonWriter.naming("id").write(grids.values(), OutputStream.nullOutputStream());
            BoundaryRepair.of(grids.values());
            grids.findings().stream().map(Finding::code).forEach(code -> counts.merge(code, 1, Integer::sum));
            counts.merge("READ", 1, Integer::sum);
            counts.merge("GRIDS", grids.values().size(), Integer::sum);
        } catch (DomainException.UnreadableInput refused) {
            counts.merge("UNREADABLE " + refused.finding().code(), 1, Integer::sum);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
