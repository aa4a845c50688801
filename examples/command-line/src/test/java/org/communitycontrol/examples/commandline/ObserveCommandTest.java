package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked example W3 by the command, and tables that are not as they should be. */
class ObserveCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "observe");
    private static final String HEADER =
            "person,first_day,last_day,certificate_on,status,missed_readings," + "abnormal_readings,reason\n";

    @TempDir
    private Path folder = Path.of("");

    /** Every row was worked out by hand. */
    @Test
    void writesTheSameBytesAsEver() {
        CommandRun run = observe(GOLDEN.resolve("exposures.csv"), GOLDEN.resolve("readings.csv"), "2020-02-15");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(folder.resolve("out.csv")).hasSameBinaryContentAs(GOLDEN.resolve("observations.csv"));
        assertThat(run.err().lines().map(line -> line.replaceAll(": .*\\[", " ").replaceAll("[],].*", "")))
                .containsExactly(
                        "exposures.csv:11 person repeated-key",
                        "exposures.csv:12 date not-a-date",
                        "exposures.csv:13 kind exposure-kind",
                        "exposures.csv:14 person missing",
                        "readings.csv:7 person repeated-key",
                        "readings.csv:8 temperature temperature-range",
                        "readings.csv:9 temperature not-a-temperature",
                        "readings.csv:10 half_day half-day",
                        "readings.csv:11 symptoms symptoms-contradict",
                        "readings.csv:15 person reading-without-exposure");
        assertThat(run.said()).doesNotContain("P-0", "头疼", "370", "36,6");
    }

    @Test
    void rowsInAnotherOrderGiveTheSameBytes() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(GOLDEN.resolve("exposures.csv")));
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(3));
        rows.add(0, header);

        observe(Files.write(folder.resolve("shuffled.csv"), rows), GOLDEN.resolve("readings.csv"), "2020-02-15");

        assertThat(folder.resolve("out.csv")).hasSameBinaryContentAs(GOLDEN.resolve("observations.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-01, not-started, 0",
        "2020-02-02, under-observation, 2",
        "2020-02-14, under-observation, 26",
        "2020-02-15, last-day, 28",
        "2020-02-16, completed, 28",
        "2020-03-16, completed, 28"
    })
    void followsAContactOfTheFirstOfFebruary(String asOf, String status, int missed) throws IOException {
        Path exposures = Files.writeString(folder.resolve("e.csv"), "person,date,kind\nP,2020-02-01,contact\n");

        CommandRun run = CommandRun.of(
                "observe",
                "--policy",
                "cn-home-observation-2020-01-24",
                "--exposures",
                exposures,
                "--as-of",
                asOf,
                "--out",
                "-");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out())
                .startsWith(HEADER + "P,2020-02-02,2020-02-15,2020-02-16," + status + "," + missed + ",0,");
    }

    @Test
    void nothingLaterThanTheDayIsLookedAt() throws IOException {
        Path exposures = Files.writeString(
                folder.resolve("e.csv"),
                "person,date,kind\nP,2020-02-01,contact\nP,2020-02-11,contact\nQ,2020-02-11,contact\n");
        Path readings = Files.writeString(
                folder.resolve("r.csv"),
                "person,date,half_day,temperature,symptoms\nP,2020-02-11,am,39,\nQ,2020-02-11,am,39,\n");

        assertThat(observe(exposures, readings, "2020-02-10").status()).isEqualTo(ExitStatus.CLEAN);

        assertThat(folder.resolve("out.csv"))
                .hasContent(HEADER + "P,2020-02-02,2020-02-15,2020-02-16,under-observation,18,0,within-window");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-observation-2021-05-11, contact, 2021-06-21",
        "cn-observation-2022-06-28, contact, 2021-06-10",
        "cn-observation-2022-06-28, secondary-contact, 2021-06-07",
        "cn-observation-2022-11-11, contact, 2021-06-08",
        "cn-observation-2022-11-11, spill-over, 2021-06-07",
        "cn-observation-2022-12-07, contact, 2021-06-05"
    })
    void laterEditionsAreShorterAndAskForATestThatThisTableDoesNotHave(String policy, String kind, String last)
            throws IOException {
        Path exposures = Files.writeString(folder.resolve("e.csv"), "person,date,kind\nP,2021-05-31," + kind + "\n");

        CommandRun run = CommandRun.of(
                "observe", "--policy", policy, "--exposures", exposures, "--as-of", "2021-07-31", "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out())
                .contains("P,2021-06-01," + last)
                .contains(",undetermined,")
                .endsWith(",check-missing\n");
    }

    @Test
    void withoutAPolicyTheOneOfTheDayAppliesAndNoneIsADefault() throws IOException {
        Path exposures = Files.writeString(folder.resolve("e.csv"), "person,date,kind\nP,2022-11-01,contact\n");

        assertThat(run(exposures, "2022-11-10").out()).contains("P,2022-11-02,2022-11-11,");
        assertThat(run(exposures, "2022-11-11").out()).contains("P,2022-11-02,2022-11-09,");
        CommandRun none = run(exposures, "2023-02-01");
        assertThat(none.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(none.out()).isEqualTo(HEADER);
        assertThat(none.err()).contains("[policy-none-in-force]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person,date\n", "", "person,date,kind,kind\n"})
    void refusesATableWithoutItsColumns(String text) throws IOException {
        Path exposures = Files.writeString(folder.resolve("e.csv"), text);

        assertThat(run(exposures, "2020-02-10").status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-pack", "cn-two-coverages-2020-02-16", "No Pack"})
    void refusesAnUnknownPolicy(String policy) throws IOException {
        Path exposures = Files.writeString(folder.resolve("e.csv"), "person,date,kind\n");

        CommandRun run = CommandRun.of(
                "observe", "--policy", policy, "--exposures", exposures, "--as-of", "2020-02-10", "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).containsPattern("\\[(unknown-policy|policy-kind)]");
        assertThat(run.out()).isEmpty();
    }

    private CommandRun observe(Path exposures, Path readings, String asOf) {
        return CommandRun.of(
                "observe",
                "--policy",
                "cn-home-observation-2020-01-24",
                "--exposures",
                exposures,
                "--readings",
                readings,
                "--as-of",
                asOf,
                "--out",
                folder.resolve("out.csv"));
    }

    private static CommandRun run(Path exposures, String asOf) {
        return CommandRun.of("observe", "--exposures", exposures, "--as-of", asOf, "--out", "-");
    }
}
