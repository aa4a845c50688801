package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** A phone and a tablet come home: one ledger, and a report on what they do not agree on. */
class MergeCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "merge");
    private static final List<Path> DEVICES = List.of(GOLDEN.resolve("phone.ndjson"), GOLDEN.resolve("tablet.ndjson"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheSameBytesAsEver() {
        CommandRun run = merge(DEVICES);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err())
                .contains("phone.ndjson:1: ", "[fact-conflict]")
                .contains("tablet.ndjson:5 /kind: ", "[unknown-kind]")
                .contains("tablet.ndjson:6: ", "[amendment-waits]");
        assertThat(folder.resolve("merged.ndjson")).hasSameBinaryContentAs(GOLDEN.resolve("merged.ndjson"));
        assertThat(folder.resolve("report.ndjson")).hasSameBinaryContentAs(GOLDEN.resolve("report.ndjson"));
    }

    @Test
    void doesNotAskWhoCameFirstOrWhoBroughtWhat() throws IOException {
        CommandRun run = merge(DEVICES);
        assertThat(merge(List.of(DEVICES.get(1), DEVICES.get(0)))).isEqualTo(run);
        assertThat(merge(List.of(DEVICES.get(0), DEVICES.get(1), DEVICES.get(0)))
                        .status())
                .isEqualTo(ExitStatus.FINDINGS);
        List<String> lines = new ArrayList<>(Files.readAllLines(DEVICES.get(0)));
        lines.addAll(Files.readAllLines(DEVICES.get(1)));
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(lines, new Random(seed));
            List<Path> devices = new ArrayList<>();
            for (int from = 0; from < lines.size(); from += seed) {
                List<String> part = lines.subList(from, Math.min(lines.size(), from + seed));
                devices.add(Files.write(folder.resolve("device" + devices.size()), part));
            }
            merge(devices);
            assertThat(folder.resolve("merged.ndjson")).hasSameBinaryContentAs(GOLDEN.resolve("merged.ndjson"));
            assertThat(folder.resolve("report.ndjson")).hasSameBinaryContentAs(GOLDEN.resolve("report.ndjson"));
        }
    }

    @Test
    void mergesWhatItMergedIntoTheSame() throws IOException {
        CommandRun again = CommandRun.of("merge", GOLDEN.resolve("merged.ndjson"), "--out", "-");

        assertThat(again.out()).isEqualTo(Files.readString(GOLDEN.resolve("merged.ndjson")));
    }

    @Test
    void saysWhatSortOfValueDiffersAndNeverTheValue() throws IOException {
        merge(DEVICES);

        assertThat(folder.resolve("report.ndjson"))
                .content(StandardCharsets.UTF_8)
                .contains("\"field\":\"/payload/disposition\",\"effective\":\"text\",\"overruled\":\"text\"")
                .contains("\"field\":\"/payload/note\",\"effective\":\"object\",\"overruled\":\"absent\"")
                .doesNotContain("张三", "13800138000", "screened", "absent\"}");
    }

    @Test
    void keepsTheGoodFactsOfADamagedLedger() throws IOException {
        Path damaged = Files.writeString(
                folder.resolve("damaged.ndjson"),
                Files.readString(DEVICES.get(0)) + "{\"id\":\"F-9\",\"kind\"\n{}\n\"F-10\"\n");

        CommandRun run = CommandRun.of("merge", damaged, "--out", folder.resolve("merged.ndjson"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("damaged.ndjson:5", "damaged.ndjson:6", "damaged.ndjson:7");
        assertThat(Files.readAllLines(folder.resolve("merged.ndjson"))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"--tolerance, -1", "--late-days, -1", "--received, today", "--zone, Mars/Base", "--zone, ''"})
    void refusesTermsThatAreNone(String option, String value) {
        CommandRun run =
                CommandRun.of("merge", DEVICES.get(0), "--out", folder.resolve("merged.ndjson"), option, value);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(folder.resolve("merged.ndjson")).doesNotExist();
    }

    @Test
    void writesNothingWhereALedgerIsNone() throws IOException {
        Path none = Files.writeString(folder.resolve("none.ndjson"), "id,kind\nF-1,visit\n");

        CommandRun run = CommandRun.of("merge", DEVICES.get(0), none, "--out", folder.resolve("merged.ndjson"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("none.ndjson: ", "[no-json-line]");
        assertThat(folder.resolve("merged.ndjson")).doesNotExist();
    }

    private CommandRun merge(List<Path> ledgers) {
        List<Object> arguments = new ArrayList<>(List.of("merge"));
        arguments.addAll(ledgers);
        arguments.addAll(
                List.of("--out", folder.resolve("merged.ndjson"), "--report", folder.resolve("report.ndjson")));
        arguments.addAll(List.of("--late-days", 2, "--received", "2020-02-22T08:00:00Z", "--tolerance", 59));
        return CommandRun.of(arguments.toArray());
    }
}
