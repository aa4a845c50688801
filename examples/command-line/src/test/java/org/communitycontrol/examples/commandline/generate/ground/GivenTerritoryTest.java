package org.communitycontrol.examples.commandline.generate.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenTerritoryTest {

    private static final String GEOMETRY =
            "{ \"type\" : \"Polygon\", \"coordinates\":[[[1.10,2.0e0],[1.3000000000000000001,2.0],\n[1.2,2.5],[1.10,2.0e0]]]}";

    @TempDir
    private Path folder;

    @Test
    void makesCodesAndCopiesEachGeometryByteForByte() throws IOException {
        String document = "\uFEFF{\"features\":[{\"geometry\":" + GEOMETRY
                + ",\"properties\":{\"x\":{\"name\":1},\"name\":\"宛平 \\\"Wan\\\"\"},\"type\":\"Feature\"},"
                + "{\"type\":\"Feature\",\"id\":17,\"geometry\":" + GEOMETRY + "},"
                + "{\"type\":\"Feature\",\"id\":\"nowhere\",\"geometry\":null}],\"type\":\"FeatureCollection\"}";

        GivenTerritory territory = GivenTerritory.read(written(document), "name");

        assertThat(written(territory))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n"
                        + "{\"type\":\"Feature\",\"properties\":{\"code\":\"359901001001001\",\"name\":\"宛平 \\\"Wan\\\"\"},"
                        + "\"geometry\":" + GEOMETRY + "},\n"
                        + "{\"type\":\"Feature\",\"properties\":{\"code\":\"359901001001002\",\"name\":\"17\"},"
                        + "\"geometry\":" + GEOMETRY + "}\n]}\n");
        assertThat(territory.divisions()).isPresent();
        assertThat(territory.community(0).grids())
                .extracting("id")
                .containsExactly("359901001001001", "359901001001002");
    }

    @Test
    void keepsRealCodesAndTheWholeFileAsItIs() throws IOException {
        String document = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + GEOMETRY
                + ",\"properties\":{\"code\":\"350203001018001\"}}]}";
        Path zipped = folder.resolve("zipped");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(document.getBytes(StandardCharsets.UTF_8));
        }

        GivenTerritory territory = GivenTerritory.read(zipped, "code");

        assertThat(written(territory)).isEqualTo(document);
        assertThat(territory.community(0).code()).isEqualTo("350203001018");
        assertThat(territory.divisions()).isEmpty();
    }

    @Test
    void refusesAFileWithoutAnyUsablePolygon() throws IOException {
        Path file = written("{\"type\":\"FeatureCollection\",\"features\":[]}");

        assertThatThrownBy(() -> GivenTerritory.read(file, "code")).isInstanceOf(DomainException.UnreadableInput.class);
    }

    private Path written(String document) throws IOException {
        return Files.writeString(folder.resolve("given.geojson"), document);
    }

    private static String written(Territory territory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        territory.writeGrids(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
