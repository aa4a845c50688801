package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitycontrol.screening.Disposition;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code report} says of a made-up community is what its maker knows to be true. */
class TruthTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void countsWhatIsTrueAtEveryPlaceForBothUnits(int seed) throws IOException {
        reported(seed);

        Map<String, String> truth = new TreeMap<>();
        for (JsonNode row : truth().get("coverage")) {
            List<String> cells = new ArrayList<>();
            cells.add(row.get("registered").asText());
            cells.add(row.get("expected").asText());
            for (Disposition disposition : Disposition.values()) {
                cells.add(row.get(camelCase(disposition.code())).asText());
            }
            cells.add(row.path("rate").asText());
            cells.add(row.get("full").asText());
            truth.put(
                    row.get("level").asText()
                            + ' '
                            + row.get("code").asText()
                            + ' '
                            + row.get("unit").asText(),
                    String.join(",", cells));
        }
        Map<String, String> reported = new TreeMap<>();
        for (NamedCsvRecord row : csv("coverage.csv")) {
            reported.put(
                    row.getField("level") + ' ' + row.getField("code") + ' ' + row.getField("unit"),
                    String.join(",", row.getFields().subList(4, row.getFieldCount())));
        }

        assertThat(reported).isEqualTo(truth);
        assertThat(truth).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsEveryBadRecordAndNothingElse(int seed) throws IOException {
        reported(seed);

        Set<String> planted = new TreeSet<>();
        truth().get("planted").forEach(each -> planted.add(place(each)));
        Map<String, Integer> others = new TreeMap<>();
        Set<String> found = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("out/findings.ndjson"))) {
            JsonNode finding = JSON.readTree(line);
            switch (finding.get("code").asText()) {
                case "fact-conflict", "grid-disagrees" ->
                    others.merge(finding.get("code").asText(), 1, Integer::sum);
                default -> found.add(place(finding));
            }
        }

        assertThat(difference(planted, found)).as("planted and not found").isEmpty();
        assertThat(difference(found, planted)).as("found and not planted").isEmpty();
        assertThat(planted).hasSizeGreaterThan(10);
        assertThat(others)
                .isEqualTo(counts(Map.of(
                        "fact-conflict", truth().get("conflicts").size(),
                        "grid-disagrees", truth().get("misplaced").size())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void namesEveryHouseholdAndPersonForWhomNobodyAnswers(int seed) throws IOException {
        reported(seed);

        Map<String, Set<String>> listed = new TreeMap<>();
        Map<String, Long> undone = new TreeMap<>();
        for (NamedCsvRecord row : csv("gaps.csv")) {
            if (row.getField("gap").equals("not-done")) {
                undone.merge(row.getField("unit") + ' ' + row.getField("disposition"), 1L, Long::sum);
            } else {
                assertThat(listed.computeIfAbsent(row.getField("unit"), unit -> new TreeSet<>())
                                .add(row.getField("id")))
                        .isTrue();
            }
        }

        assertThat(listed)
                .isEqualTo(Map.of(
                        "household", strings("householdsWithoutWorker"), "person", strings("personsWithoutWorker")));
        assertThat(undone).isEqualTo(outstanding());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsTheTiersTheShortfallsOfRestAndTheDaysOwed(int seed) throws IOException {
        reported(seed);

        List<String> shortfalls = new ArrayList<>();
        truth().get("restShortfalls")
                .forEach(each -> shortfalls.add(each.get("worker").asText()
                        + ','
                        + each.get("date").asText()
                        + ','
                        + each.get("rule").asText()));
        assertThat(csv("rest-violations.csv").stream()
                        .map(row -> String.join(",", row.getFields().subList(0, 3))))
                .containsExactlyInAnyOrderElementsOf(shortfalls)
                .hasSizeGreaterThan(5);

        Map<String, String> owed = new TreeMap<>();
        truth().get("daysOwed")
                .forEach(each -> owed.put(
                        each.get("worker").asText(),
                        each.get("days").asText() + ' ' + 150 * each.get("days").asInt() + ".00"));
        Map<String, String> paid = new TreeMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve("out/subsidy.xlsx").toFile())) {
            workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .forEach(row -> paid.put(row.getCellText(0), row.getCellText(1) + ' ' + row.getCellText(4)));
        }
        assertThat(paid).isEqualTo(owed).hasSizeGreaterThan(5);

        Map<String, String> tiers = new TreeMap<>();
        truth().get("tiers")
                .properties()
                .forEach(each -> tiers.put(each.getKey(), each.getValue().asText()));
        Map<String, String> decided = new TreeMap<>();
        JSON.readTree(Files.readString(folder.resolve("out/daily-report.json")))
                .get("tiers")
                .forEach(each -> decided.put(
                        each.get("subject").asText(),
                        each.get("outcome").get("value").asText()));
        assertThat(decided).isEqualTo(tiers).isNotEmpty();
    }

    @Test
    void findsNothingInAFolderWithoutBadRecordsButWhatIsMeant() throws IOException {
        assertThat(CommandRun.of("generate", "--seed", 4, "--bad", 0, "--out", folder.resolve("data"))
                        .status())
                .isEqualTo(ExitStatus.CLEAN);
        CommandRun.report(folder.resolve("data"), folder.resolve("out"));

        assertThat(Files.readAllLines(folder.resolve("out/findings.ndjson")).stream()
                        .map(TruthTest::code)
                        .collect(Collectors.toSet()))
                .isSubsetOf("fact-conflict", "grid-disagrees");
    }

    private void reported(int seed) {
        CommandRun made = CommandRun.of(
                "generate", "--seed", seed, "--communities", 2, "--bad", "0.004", "--out", folder.resolve("data"));
        assertThat(made).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        CommandRun run = CommandRun.report(folder.resolve("data"), folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).isEmpty();
    }

    /** What the truth counts as refused, absent, unreachable or not yet in the nation. */
    private Map<String, Long> outstanding() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode row : truth().get("coverage")) {
            for (String code : List.of("refused", "absent", "unreachable", "not-yet")) {
                long count = row.get(camelCase(code)).asLong();
                if (row.get("level").asText().equals("nation") && count > 0) {
                    counts.put(row.get("unit").asText() + ' ' + code, count);
                }
            }
        }
        return counts;
    }

    private Set<String> strings(String member) throws IOException {
        Set<String> strings = new TreeSet<>();
        truth().get(member).forEach(each -> strings.add(each.asText()));
        assertThat(strings).isNotEmpty();
        return strings;
    }

    private JsonNode truth() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("data/truth.json")));
    }

    private List<NamedCsvRecord> csv(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve(file))) {
            return rows.stream().toList();
        }
    }

    private static Map<String, Integer> counts(Map<String, Integer> all) {
        return all.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static String place(JsonNode each) {
        return each.get("file").asText()
                + ':'
                + each.get("row").asText()
                + ' '
                + each.get("code").asText();
    }

    private static String code(String line) {
        return line.replaceAll(".*\"code\":\"([a-z-]+)\".*", "$1");
    }

    private static String camelCase(String code) {
        int dash = code.indexOf('-');
        return dash < 0
                ? code
                : code.substring(0, dash) + Character.toUpperCase(code.charAt(dash + 1)) + code.substring(dash + 2);
    }
}
