package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
    @ValueSource(strings = {"coverage.csv", "gaps.csv", "daily-report.json", "findings.ndjson", "rest-violations.csv"})
    void writesTheSameBytesAsEver(String file) {
        assertThat(folder.resolve(file)).hasSameBinaryContentAs(GoldenFolder.REPORT.resolve(file));
    }

    @Test
    void writesSevenFilesAndSaysThatThereAreFindings() throws IOException {
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(GoldenFolder.texts(folder))
                .containsOnlyKeys(
                        "bulletin.html",
                        "coverage.csv",
                        "daily-report.json",
                        "findings.ndjson",
                        "gaps.csv",
                        "rest-violations.csv",
                        "subsidy.xlsx");
    }

    /** W-1: two rest days, a day of 9 h and one of 8 h 1 min, an overtime; W-2: 10 h, and a rest day at two posts. */
    @Test
    void paysTheMonthUpToTheDay() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("subsidy.xlsx").toFile())) {
            assertThat(workbook.getFirstSheet().read().stream()
                            .map(row -> row.stream().map(Cell::getText).collect(Collectors.joining(","))))
                    .containsExactly(
                            "worker,recognised_days,gross,cut,net,share_local",
                            "W-1,5,750.00,0.00,750.00,750.00",
                            "W-2,2,300.00,0.00,300.00,300.00",
                            "W-3,0,0.00,0.00,0.00,0.00");
        }
    }

    @Test
    void saysOnThePageWhatItKnowsAndWhatItLacks() throws IOException {
        Path data = GoldenFolder.copyTo(folder.resolve("community"));
        Path without = folder.resolve("without");
        Path unnamed = folder.resolve("unnamed");
        Files.writeString(data.resolve("policy.json"), "{\"packs\":[\"cn-two-coverages-2020-02-16\"]}");
        CommandRun.report(data, unnamed);
        Files.delete(data.resolve("duty.csv"));
        Files.delete(data.resolve("cases.csv"));
        CommandRun.report(data, without);

        assertThat(Files.readString(folder.resolve("bulletin.html")))
                .contains("no new case since 2020-02-15: 14 whole days, 14 are needed")
                .contains("there is no report of 2020-02-29; absent is not zero")
                .contains("CNY 1050.00")
                .doesNotContain("W-1");
        assertThat(Files.readString(unnamed.resolve("bulletin.html")))
                .contains("No single rule on rest")
                .contains("No single subsidy scheme")
                .contains("No single rule on tiers");
        assertThat(Files.readString(unnamed.resolve("findings.ndjson"))).contains("policy-none-in-force");
        assertThat(unnamed.resolve("rest-violations.csv")).hasContent("worker,date,rule,measured,bound");
        assertThat(Files.readString(unnamed.resolve("daily-report.json")))
                .contains("\"lacking\":[{\"section\":\"tiers\",\"lack\":\"policy\"},"
                        + "{\"section\":\"rest\",\"lack\":\"policy\"},{\"section\":\"subsidy\",\"lack\":\"policy\"}]");
        assertThat(Files.readString(without.resolve("bulletin.html")))
                .contains("There is no duty.csv")
                .contains("There is no cases.csv");
        assertThat(Files.readString(without.resolve("daily-report.json")))
                .contains("{\"section\":\"rest\",\"lack\":\"input\"}");
        assertThat(without.resolve("rest-violations.csv")).doesNotExist();
        assertThat(without.resolve("subsidy.xlsx")).doesNotExist();
    }

    /** Without policy.json no place says which city's scheme applies; the one shipped rule on rest applies by date. */
    @Test
    void takesNoCitysSchemeUnlessOneIsNamed() throws IOException {
        Path data = GoldenFolder.copyTo(folder.resolve("community"));
        Files.delete(data.resolve("policy.json"));
        CommandRun.report(data, folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/daily-report.json")))
                .contains("\"lacking\":[{\"section\":\"subsidy\",\"lack\":\"policy\"}]");
        assertThat(Files.readString(folder.resolve("out/findings.ndjson"))).contains("policy-jurisdictions");
        assertThat(folder.resolve("out/rest-violations.csv"))
                .hasSameBinaryContentAs(GoldenFolder.REPORT.resolve("rest-violations.csv"));
    }

    @Test
    void saysInTwentyLinesWhatCameOfIt() {
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("3 of 5 expected households are not screened")
                .contains("household: 2/5 = 40.0 %")
                .contains("tiers: areas 4, low 2, medium 1, undetermined 1")
                .contains("rest: duties 12, consecutive-days 1, rest-between-shifts 1")
                .contains("subsidy: 2020-02, workers 3, days 7, net CNY 1050.00")
                .contains("findings: 13")
                .endsWith("  … 6\n");
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
