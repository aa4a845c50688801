package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list comes down with columns nobody expected, and goes back as it came, with what became of each line. */
class CluesCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "clues");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void numbersEveryLineAndFindsWhoIsNamedTwice() {
        CommandRun run = importing(GOLDEN.resolve("list.csv"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(CluesCommandTest::code))
                .containsExactly("phone-character", "clue-names-nobody", "csv-cells");
        assertThat(run.said()).doesNotContain("王一", "1380000");
        assertThat(folder.resolve("clues.csv")).hasSameBinaryContentAs(GOLDEN.resolve("clues.csv"));
    }

    @Test
    void splitsEvenlyAndKeepsWhoIsNamedTwiceTogether() {
        CommandRun run = CommandRun.of(
                "clues",
                "split",
                GOLDEN.resolve("clues.csv"),
                "--among",
                GOLDEN.resolve("places.csv"),
                "--out",
                folder.resolve("assigned.csv"));

        assertThat(run.err().lines().map(CluesCommandTest::code)).containsExactly("csv-cells");
        assertThat(folder.resolve("assigned.csv")).hasSameBinaryContentAs(GOLDEN.resolve("assigned.csv"));
    }

    @Test
    void givesTheListBackWithWhatBecameOfEachLine() {
        CommandRun run = returning(GOLDEN.resolve("list.csv"), GOLDEN.resolve("results.csv"), "2020-02-24");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(CluesCommandTest::code))
                .containsExactly(
                        "csv-cells",
                        "clue-destination-level",
                        "clue-duplicates-in-a-circle",
                        "clue-duplicates-in-a-circle",
                        "unknown-clue-number",
                        "repeated-key");
        assertThat(folder.resolve("returned.csv")).hasSameBinaryContentAs(GOLDEN.resolve("returned.csv"));
    }

    @Test
    void looksAtNoResultOfALaterDay() throws IOException {
        returning(GOLDEN.resolve("list.csv"), GOLDEN.resolve("results.csv"), "2020-02-20");

        assertThat(folder.resolve("returned.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("航班 MF8001,,open,,,,,\n")
                .contains(",closed,home-observation,2020-02-20,W-1,,\n")
                .doesNotContain("overdue");
    }

    /** Whatever stands in it, the list comes back row for row and cell for cell. */
    @Test
    void losesNothingOfAnyList() throws IOException {
        Random random = new Random(7);
        String alphabet = "ab张 ,\"\n\r'=+@|\t１;𠮷";
        for (int round = 0; round < 60; round++) {
            int columns = 2 + random.nextInt(4);
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < random.nextInt(9); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    cells.add(text(random, alphabet));
                }
                // A line without a cell to see is no record of RFC 4180.
                cells.set(0, "x" + cells.get(0));
                rows.add(cells);
            }
            List<String> header = new ArrayList<>(List.of("name", "phone"));
            for (int column = 2; column < columns; column++) {
                header.add("col " + column + ",");
            }
            Path list = Files.writeString(folder.resolve("list.csv"), csv(header, rows));
            Path results = Files.writeString(folder.resolve("results.csv"), "clue,outcome,closed_on,worker\n");

            CommandRun.of("clues", "import", list, "--out", folder.resolve("clues.csv"));
            returning(list, results, "2020-02-20");

            assertThat(withoutLast(folder.resolve("clues.csv"), 2)).isEqualTo(plus(header, rows));
            assertThat(withoutLast(folder.resolve("returned.csv"), 6)).isEqualTo(plus(header, rows));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'name,phone,clue\n', csv import, column-taken",
        "'name\n', csv import, csv-header-missing",
        "'name,phone,name\n', csv import, csv-header-repeated",
        "'', csv import, csv-no-header",
        "'place\n', places, no-place",
        "'place,weight\nA,0\n', places, no-place",
        "'where\nA\n', places, csv-header-missing"
    })
    void writesNothingForATableThatIsNoUse(String text, String use, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("input.csv"), text);
        Path out = folder.resolve("out.csv");

        CommandRun run = use.equals("places")
                ? CommandRun.of("clues", "split", GOLDEN.resolve("clues.csv"), "--among", file, "--out", out)
                : CommandRun.of("clues", "import", file, "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("[" + code);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,vanished,2020-02-20,W-1,,', outcome, unknown-code",
        "'1,no-measure,2020-02-30,W-1,,', closed_on, not-a-date",
        "'1,no-measure,2020-02-20,,,', worker, missing",
        "'0,no-measure,2020-02-20,W-1,,', clue, not-a-clue-number",
        "'1,no-measure,2020-02-20,W-1,3502,', transferred_to, clue-not-transferred",
        "'1,transferred-to-city,2020-02-20,W-1,,', transferred_to, missing",
        "'1,duplicate,2020-02-20,W-1,,', same_as, missing",
        "'1,no-measure,2020-02-20,W-1,,2', same_as, clue-not-a-duplicate",
        "'1,duplicate,2020-02-20,W-1,,99', clue, unknown-clue-number"
    })
    void leavesAClueOpenWhoseResultIsNone(String result, String column, String code) throws IOException {
        Path results = Files.writeString(
                folder.resolve("results.csv"),
                "clue,outcome,closed_on,worker,transferred_to,same_as\n" + result + "\n");

        CommandRun run = returning(GOLDEN.resolve("list.csv"), results, "2020-02-21");

        assertThat(run.err()).contains("results.csv:2 " + column + ": ", "[" + code);
        assertThat(folder.resolve("returned.csv"))
                .content(StandardCharsets.UTF_8)
                .doesNotContain("closed,");
    }

    @Test
    void asksForASubcommand() {
        CommandRun run = CommandRun.of("clues");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("import", "split", "return");
    }

    private CommandRun importing(Path list) {
        return CommandRun.of(
                "clues", "import", list, "--name", "姓名", "--phone", "电话", "--out", folder.resolve("clues.csv"));
    }

    private CommandRun returning(Path list, Path results, String day) {
        return CommandRun.of(
                "clues",
                "return",
                list,
                "--results",
                results,
                "--as-of",
                day,
                "--due",
                "2020-02-24",
                "--out",
                folder.resolve("returned.csv"));
    }

    private static List<List<String>> withoutLast(Path file, int added) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(row -> rows.add(row.getFields().subList(0, row.getFieldCount() - added)));
        }
        return rows;
    }

    private static List<List<String>> plus(List<String> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    private static String csv(List<String> header, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : plus(header, rows)) {
            for (int i = 0; i < row.size(); i++) {
                csv.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(row.get(i).replace("\"", "\"\""))
                        .append('"');
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String text(Random random, String alphabet) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String code(String line) {
        return line.substring(line.lastIndexOf('[') + 1).replaceAll("[],].*", "");
    }
}
