package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file formats that the README describes: every answer here was worked out by hand. */
class GoldenFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private CommandRun run = new CommandRun(-1, "", "");

    @BeforeEach
    void reports() {
        run = CommandRun.report(GoldenFolder.COMMUNITY, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage.csv", "gaps.csv", "daily-report.json", "findings.ndjson"})
    void writesTheSameBytesAsEver(String file) {
        assertThat(folder.resolve(file)).hasSameBinaryContentAs(GoldenFolder.REPORT.resolve(file));
    }

    @Test
    void writesFiveFilesAndSaysThatThereAreFindings() throws IOException {
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(GoldenFolder.texts(folder))
                .containsOnlyKeys("bulletin.html", "coverage.csv", "daily-report.json", "findings.ndjson", "gaps.csv");
    }

    @Test
    void saysInTwentyLinesWhatCameOfIt() {
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("3 of 5 expected households are not screened")
                .contains("household: 2/5 = 40.0 %")
                .contains("findings: 11")
                .endsWith("  … 2\n");
        assertThat(run.out().lines()).hasSize(20);
    }

    @Test
    void givesTheSameCoverageByTheCommandForIt() {
        Path csv = folder.resolve("alone.csv");
        // Without grids.geojson a household takes no grid from its point, and a grid has no name.
        CommandRun alone = CommandRun.of(
                "coverage",
                "--households",
                GoldenFolder.COMMUNITY.resolve("households.ndjson"),
                "--persons",
                GoldenFolder.COMMUNITY.resolve("persons.ndjson"),
                "--facts",
                GoldenFolder.COMMUNITY.resolve("facts.ndjson"),
                "--divisions",
                GoldenFolder.COMMUNITY.resolve("divisions.csv"),
                "--as-of",
                "2020-02-29",
                "--out",
                csv);

        assertThat(alone.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(csv)
                .content(StandardCharsets.UTF_8)
                .contains("community,350203001001,下澳社区,household,6,5,2,0,0,2,1,1,0,0,40.0,false\n")
                .contains("grid,350203001001002,,household,1,1,1,0,0,0,0,0,0,0,100.0,true\n");
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("notes.txt"), "mine");
        Path data = GoldenFolder.copyTo(folder.resolve("community"));

        assertThat(CommandRun.report(data, folder).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(CommandRun.report(data, data).status()).isEqualTo(ExitStatus.FINDINGS);

        assertThat(mine).hasContent("mine");
        assertThat(data.resolve("facts.ndjson")).hasSameBinaryContentAs(GoldenFolder.COMMUNITY.resolve("facts.ndjson"));
        assertThat(data.resolve("coverage.csv")).hasSameBinaryContentAs(folder.resolve("coverage.csv"));
    }
}
