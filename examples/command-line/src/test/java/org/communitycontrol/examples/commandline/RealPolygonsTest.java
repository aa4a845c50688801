package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 20,000 households in 424 real administrative polygons, which touch themselves as real ones do. */
class RealPolygonsTest {

    /** Of processor time, which does not depend on what else a machine does. */
    private static final double MOST_SECONDS = 15;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reportsTwentyThousandHouseholdsAndFindsEachInItsGrid() throws IOException {
        Path polygons = SharedFiles.find("data/polygons/seoul_dong_424.geojson.gz");
        Path data = folder.resolve("data");
        CommandRun made = CommandRun.of(
                "generate", "--seed", 1, "--grids", polygons, "--id", "id", "--households", 20_000, "--out", data);
        assertThat(made.status()).as(made.said()).isEqualTo(ExitStatus.CLEAN);

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        CommandRun run = CommandRun.report(data, folder.resolve("out"));
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("report of 20,000 households in 424 real polygons: %.1f s of processor time%n", seconds);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);

        JsonNode truth = new JsonMapper().readTree(Files.readString(data.resolve("truth.json")));
        List<String> findings = Files.readAllLines(folder.resolve("out/findings.ndjson"));
        assertThat(findings).noneMatch(line -> line.contains("\"outside-every-grid\""));
        assertThat(findings.stream().filter(line -> line.contains("\"grid-disagrees\"")))
                .hasSize(truth.get("misplaced").size());
        List<String> coverage = Files.readAllLines(folder.resolve("out/coverage.csv"));
        assertThat(coverage.stream().filter(line -> line.startsWith("grid,"))).hasSize(2 * 424);
        assertThat(coverage.get(1))
                .startsWith("nation,CN,,household," + truth.get("households").asText() + ',');
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }
}
