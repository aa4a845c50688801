package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.people.Household;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break readers: nothing crashes, nothing wrong is taken in without a word. */
class HostileCorpusTest {

    private static final String HOME = "{\"id\":\"H-%d\",\"community\":\"350203001001\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"csv/csv-spectrum/csvs", "csvinjection", "strings", "text"})
    void noCommandCrashesOnAnyTable(String set) throws IOException {
        noCommandCrashesOn(set);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "geojson"})
    void noCommandCrashesOnAnyFile(String set) throws IOException {
        noCommandCrashesOn(set);
    }

    private void noCommandCrashesOn(String set) throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.walk(SharedFiles.find("data/hardinputs/" + set))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files++;
                for (List<Object> arguments : commands(file)) {
                    CommandRun run = CommandRun.of(arguments.toArray());
                    assertThat(run.status())
                            .as("%s: %s", arguments, run.err())
                            .isBetween(ExitStatus.CLEAN, ExitStatus.UNUSABLE);
                    assertThat(run.said()).doesNotContain("internal-error", "\tat ", "Exception");
                }
            }
        }
        assertThat(files).isPositive();
    }

    /** In the middle of a register a line that is no JSON is a finding, and its neighbours are read. */
    @Test
    void noLineThatIsNoJsonIsTakenIn() throws IOException {
        int lines = 0;
        try (Stream<Path> all = Files.list(SharedFiles.find("data/hardinputs/json/test_parsing"))) {
            for (Path file : all.filter(each -> each.getFileName().toString().startsWith("n_"))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean oneLine =
                        new String(bytes, StandardCharsets.ISO_8859_1).chars().noneMatch(c -> c == '\n');
                if (!oneLine || bytes.length == 0) {
                    continue;
                }
                lines++;
                Accepted<Household> read = Households.read(between(bytes), "households.ndjson");
                assertThat(read.values()).as(file.toString()).hasSize(2);
                if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                    assertThat(read.findings().stream().map(Finding::place).mapToLong(place -> place.row()))
                            .as(file.toString())
                            .contains(2L);
                }
            }
        }
        assertThat(lines).isGreaterThan(150);
    }

    /** A text nobody would write is kept to the letter by a merge, or is a finding; it is never changed. */
    @Test
    void naughtyTextsSurviveAMergeOrAreFindings() throws IOException {
        JsonNode texts = new ObjectMapper()
                .readTree(SharedFiles.find("data/hardinputs/strings/blns.json").toFile());
        ByteArrayOutputStream ledger = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++) {
            ledger.write(fact(i, texts.get(i).asText()).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("ledger.ndjson"), ledger.toByteArray());
        Path merged = folder.resolve("merged.ndjson");

        CommandRun run = CommandRun.of("merge", file, "--out", merged);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        Accepted<Fact> read = Facts.read(Files.newInputStream(merged), "merged.ndjson");
        assertThat(read.findings()).isEmpty();
        for (Fact fact : read.values()) {
            int number = Integer.parseInt(fact.id().value().substring(2));
            assertThat(fact.payload().reader().text("said"))
                    .isEqualTo(texts.get(number).asText());
        }
        assertThat(read.values()).hasSizeGreaterThan(texts.size() - 10);
    }

    @Test
    void keepsTheCellsOfAListThatWasMadeForSpreadsheets() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "name,phone,memo\n张三,13800000001,\"=cmd|' /C calc'!A0\"\n李四,13800000002,＝1+1\n");
        Path results = Files.writeString(
                folder.resolve("results.csv"), "clue,outcome,closed_on,worker\n1,no-measure,2020-02-20,=W-1\n");
        Path out = folder.resolve("out.csv");

        CommandRun.of("clues", "return", list, "--results", results, "--as-of", "2020-02-20", "--out", out);

        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .contains("=cmd|' /C calc'!A0,closed,no-measure,2020-02-20,'=W-1,,");
    }

    private List<List<Object>> commands(Path file) {
        Path out = folder.resolve("out");
        return List.of(
                List.of("merge", file, "--out", out, "--report", folder.resolve("report")),
                List.of("clues", "import", file, "--out", out),
                List.of("clues", "split", file, "--among", file, "--out", out),
                List.of("clues", "return", file, "--results", file, "--as-of", "2020-02-20", "--out", out),
                List.of("check", file, "--as", "facts"),
                List.of("check", file, "--as", "households"),
                List.of("check", file, "--as", "persons"),
                List.of("check", file, "--as", "cases"),
                List.of("check", file, "--as", "policy"));
    }

    private static ByteArrayInputStream between(byte[] line) throws IOException {
        ByteArrayOutputStream register = new ByteArrayOutputStream();
        register.write(String.format(HOME, 1).getBytes(StandardCharsets.UTF_8));
        register.write(line);
        register.write('\n');
        register.write(String.format(HOME, 2).getBytes(StandardCharsets.UTF_8));
        return new ByteArrayInputStream(register.toByteArray());
    }

    private static String fact(int number, String text) throws IOException {
        return "{\"id\":\"F-" + number
                + "\",\"kind\":\"note\",\"version\":1,\"subject\":{\"type\":\"person\",\"id\":\"P-1\"},"
                + "\"occurredOn\":\"2020-02-20\",\"recordedAt\":\"2020-02-20T01:00:00Z\",\"recorder\":\"W-1\","
                + "\"payload\":{\"said\":" + new ObjectMapper().writeValueAsString(text) + "}}\n";
    }
}
