package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal text goes nowhere: not six characters of it come out, wherever in the input they stood. */
class CanaryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RESIDENT_ID = "11010519491231002X";
    private static final String NAME = "欧阳慕容司徒夏侯";
    private static final String PHONE = "13987654321";
    private static final String ADDRESS = "幸福里十八号院三单元七零一室";
    private static final List<String> CANARIES =
            List.of(RESIDENT_ID, NAME, PHONE, ADDRESS, NAME + ' ' + RESIDENT_ID, RESIDENT_ID.toLowerCase(Locale.ROOT));
    private static final int LONGEST_SHOWN = 5;

    /** Columns of identifiers and codes that a host chooses, which results name because that is what they are for. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "area",
            "community",
            "case",
            "person",
            "worker",
            "role",
            "post",
            "passage",
            "household",
            "gate",
            "place",
            "clue");

    private static final Map<String, String> RECORDS = new TreeMap<>(Map.of(
            "households.ndjson", """
            {"id":"H-%d","community":"350203001001","grid":"350203001001001","address":"幸福里十八号院三单元七零一室",\
            "location":{"longitude":118.085,"latitude":24.445}}\
            """,
            "persons.ndjson", """
            {"id":"P-%d","household":"H-1","name":"欧阳慕容司徒夏侯","residentId":"11010519491231002X",\
            "phone":"13987654321","birthDate":"1949-12-31","sex":"female",\
            "keyGroups":[{"group":"returnee","from":"2020-02-16","to":"2020-02-29"}]}\
            """,
            "facts.ndjson", """
            {"id":"F-%d","kind":"household-visit","version":1,"subject":{"type":"household","id":"H-1"},\
            "occurredOn":"2020-02-16","recordedAt":"2020-02-16T02:00:00Z","recorder":"W-01",\
            "payload":{"disposition":"excluded","worker":"W-01","verifiedBy":"W-01","reason":"in-hospital","approver":"W-00"}}
            {"id":"F-%d","kind":"correction","version":1,"subject":{"type":"household","id":"H-1"},\
            "occurredOn":"2020-02-16","recordedAt":"2020-02-16T02:00:00Z","recorder":"W-01",\
            "payload":{"target":"F-04","reason":"wrong-door","payload":{"disposition":"absent"},"occurredOn":"2020-02-17"}}
            {"id":"F-%d","kind":"assignment","version":1,"subject":{"type":"grid","id":"350203001001001"},\
            "occurredOn":"2020-02-16","recordedAt":"2020-02-16T02:00:00Z","recorder":"W-01",\
            "payload":{"worker":"W-01","from":"2020-02-16","to":"2020-02-29"}}
            {"id":"F-%d","kind":"observation-event","version":1,"subject":{"type":"person","id":"P-1"},\
            "occurredOn":"2020-02-10","recordedAt":"2020-02-16T02:00:00Z","recorder":"W-01",\
            "payload":{"event":"exposed","exposure":"contact"}}
            {"id":"F-%d","kind":"health-reading","version":1,"subject":{"type":"person","id":"P-1"},\
            "occurredOn":"2020-02-11","recordedAt":"2020-02-16T02:00:00Z","recorder":"W-01",\
            "payload":{"halfDay":"am","temperature":37.3,"site":"forehead","symptoms":["cough"]}}\
            """));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsNoPersonalTextWhereverItStands() throws IOException {
        Path data = GoldenFolder.copyTo(folder.resolve("data"));
        int planted = 0;
        for (String file : RECORDS.keySet()) {
            List<String> lines = plantedIn(file);
            planted += lines.size();
            Files.writeString(
                    data.resolve(file), Files.readString(data.resolve(file)) + "\n" + String.join("\n", lines) + "\n");
        }
        assertThat(planted).isGreaterThan(500);

        for (String language : List.of("en", "zh-CN")) {
            CommandRun run =
                    CommandRun.of("report", "--data", data, "--out", folder.resolve(language), "--lang", language);
            assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
            assertShowsNone("terminal", run.said());
            GoldenFolder.texts(folder.resolve(language)).forEach(CanaryTest::assertShowsNone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"households", "persons", "facts"})
    void showsNoneWhenAFileIsChecked(String kind) throws IOException {
        String file = kind + ".ndjson";
        Path data = folder.resolve(file);
        Files.writeString(data, String.join("\n", plantedIn(file)));

        CommandRun run = CommandRun.of("check", data, "--as", kind, "--as-of", "2020-02-29");
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().count()).isGreaterThan(100);
        assertShowsNone("terminal", run.said());

        CommandRun piped = CommandRun.reading(
                Files.readString(data), "check", "-", "--as", kind, "--findings", folder.resolve("findings.ndjson"));
        assertShowsNone("terminal", piped.said());
        assertShowsNone("findings", Files.readString(folder.resolve("findings.ndjson")));
    }

    @ParameterizedTest
    @CsvSource({
        "duty, 'worker,date,role,post,start,end,category', 'W-01,2020-02-16,guard,gate,08:00,16:00,x'",
        "cases, 'area,date,cumulative,new,cluster', '350203,2020-02-16,3,1,true'",
        "divisions, 'code,name', '350203,x'"
    })
    void showsNoneOfATable(String kind, String header, String row) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        String[] cells = row.split(",", -1);
        for (String canary : CANARIES) {
            for (int i = 0; i < cells.length; i++) {
                String[] spoilt = cells.clone();
                spoilt[i] = canary;
                lines.add(String.join(",", spoilt));
                lines.add(String.join(",", spoilt) + ',' + canary);
                lines.add('"' + String.join(",", spoilt));
                lines.add("");
            }
            lines.add('"' + canary + '"' + canary);
        }
        for (String header2 : List.of(header, header + ',' + NAME, NAME + ',' + NAME, header + ",\"" + RESIDENT_ID)) {
            Path file = Files.writeString(folder.resolve("table.csv"), header2 + '\n' + String.join("\n", lines));
            CommandRun run = CommandRun.of("check", file, "--as", kind);
            assertThat(run.status()).isNotEqualTo(ExitStatus.CLEAN);
            assertShowsNone("terminal", run.said());
        }
    }

    @Test
    void showsNoneOfAMapAPackAndAnUnusableFolder() throws IOException {
        for (String canary : CANARIES) {
            for (String kind : List.of("grids", "policy", "facts", "persons", "divisions", "duty")) {
                for (String text : List.of(
                        canary,
                        '"' + canary + '"',
                        "{\"" + canary + "\":1}",
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\""
                                + canary + "\u0000\"},\"geometry\":{\"type\":\"" + canary + "\"}}],\"" + canary + "\":"
                                + canary + "}",
                        "{\"schema\":\"" + canary + "\",\"id\":\"" + canary + "\",\"kind\":\"" + canary + "\"}")) {
                    Path file = Files.writeString(folder.resolve("input"), text);
                    CommandRun run = CommandRun.of("check", file, "--as", kind);
                    assertShowsNone(kind, run.said());
                }
            }
            Path data = GoldenFolder.copyTo(folder.resolve("data-" + CANARIES.indexOf(canary)));
            for (String file : List.of("AS_OF", "policy.json", "divisions.csv", "grids.geojson", "persons.ndjson")) {
                Files.writeString(data.resolve(file), canary);
                assertShowsNone(
                        file, CommandRun.report(data, folder.resolve("out")).said());
                Files.delete(data.resolve(file));
                Files.copy(GoldenFolder.COMMUNITY.resolve(file), data.resolve(file));
            }
        }
    }

    /** Whatever a command reads, personal text where none belongs comes out neither of it nor of what it says. */
    @Test
    void showsNoneWhateverTheCommand() throws IOException {
        assertThat(EveryCommand.ROWS.stream().map(EveryCommand.Row::command).collect(Collectors.toSet()))
                .isEqualTo(EveryCommand.names());
        Path in = EveryCommand.write(folder.resolve("every"));
        int runs = 0;
        for (EveryCommand.Row row : EveryCommand.ROWS) {
            for (String input : row.inputs()) {
                String clean = Files.readString(in.resolve(input));
                for (String spoilt : spoilt(input, clean)) {
                    Files.writeString(in.resolve(input), spoilt);
                    Path out = Files.createDirectories(folder.resolve("run-" + runs++));
                    for (String language : List.of("en", "zh-CN")) {
                        List<Object> arguments = new ArrayList<>(List.of(row.arguments(in, out)));
                        arguments.addAll(List.of("--lang", language));
                        CommandRun run = CommandRun.of(arguments.toArray());
                        assertShowsNone(row + " says", row.returned().isEmpty() ? run.said() : run.err());
                    }
                    Map<String, String> results = GoldenFolder.texts(out);
                    results.keySet().removeAll(row.returned());
                    // Kinds, reasons and targets are codes and identifiers of the host's, which a report on a merge
                    // names.
                    results.forEach((file, text) -> assertShowsNone(
                            row + " in " + file, text.replaceAll("\"(kind|reason|fact)\":\"[^\"]*\"", "")));
                }
                Files.writeString(in.resolve(input), clean);
            }
        }
        assertThat(runs).isGreaterThan(60);
    }

    /** Returns an input with canaries where no identifier stands, and some that cannot be used at all. */
    private static List<String> spoilt(String file, String clean) throws IOException {
        List<String> spoilt = new ArrayList<>(List.of(RESIDENT_ID, NAME + "," + NAME + "\n" + PHONE));
        if (RECORDS.containsKey(file)) {
            spoilt.add(clean + "\n" + String.join("\n", plantedIn(file)) + "\n");
        } else if (file.endsWith(".geojson")) {
            for (String canary : CANARIES) {
                spoilt.add(clean.replace("\"type\"", "\"" + canary + "\":\"" + canary + "\",\"type\""));
                spoilt.add(clean.replace("Polygon", canary));
            }
        } else {
            spoilt.add(table(clean));
        }
        return spoilt;
    }

    /** Rows of the table, each with one canary in one cell, and a column more of canaries. */
    private static String table(String clean) {
        List<String> lines = new ArrayList<>(clean.lines().toList());
        String[] names = lines.get(0).split(",", -1);
        String[] row = lines.get(1).split(",", -1);
        lines.replaceAll(line -> line + ',' + NAME);
        lines.set(0, clean.lines().findFirst().orElseThrow() + ",extra");
        for (String canary : CANARIES) {
            for (int i = 0; i < names.length; i++) {
                String[] spoilt = row.clone();
                spoilt[i] = canary;
                if (!IDENTIFIERS.contains(names[i])) {
                    lines.add(String.join(",", spoilt) + ',' + canary);
                }
            }
            lines.add('"' + canary + '"' + canary);
        }
        return String.join("\n", lines) + '\n';
    }

    /** A host chooses its identifiers; even so they stand only where somebody has to find a door with them. */
    @Test
    void showsIdentifiersOnlyInTheListsOfGaps() throws IOException {
        Path data = GoldenFolder.copyTo(folder.resolve("data"));
        for (String file : RECORDS.keySet()) {
            String text = Files.readString(data.resolve(file), StandardCharsets.UTF_8)
                    .replaceAll("\"(H|P|F|W)-(\\w+)\"", "\"$1-" + NAME + "-$2-" + PHONE + "\"");
            Files.writeString(data.resolve(file), text);
        }
        Path duty = data.resolve("duty.csv");
        Files.writeString(duty, Files.readString(duty).replaceAll("(?m)^W-(\\d)", "W-" + NAME + "-$1-" + PHONE));
        CommandRun run = CommandRun.report(data, folder.resolve("out"));

        assertShowsNone("terminal", run.said());
        Map<String, String> texts = GoldenFolder.texts(folder.resolve("out"));
        assertThat(texts.remove("gaps.csv"))
                .contains("not-done,household,H-" + NAME + "-2-" + PHONE)
                .contains(",W-" + NAME + "-01-" + PHONE + ',')
                .doesNotContain("F-" + NAME);
        assertThat(texts.remove("rest-violations.csv")).contains("W-" + NAME + "-2-" + PHONE + ",2020-02-29");
        assertThat(texts.remove("subsidy.xlsx")).isNotNull();
        String page = Objects.requireNonNull(texts.remove("bulletin.html"));
        assertThat(page).contains("H-" + NAME).doesNotContain("F-" + NAME);
        assertShowsNone("bulletin.html", page.replaceAll("(?s)<section class=\"gaps\">.*?</section>", ""));
        assertThat(texts).hasSize(3);
        texts.forEach(CanaryTest::assertShowsNone);
    }

    /** Every record of {@code file}, each time with one canary in one place that is not an identifier. */
    private static List<String> plantedIn(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String record : RECORDS.getOrDefault(file, "").split("\n", -1)) {
            for (String canary : CANARIES) {
                spoil(JSON.readTree(String.format(record, 0)), canary, lines);
                String text = number(record, lines);
                for (int end : new int[] {text.length() / 4, text.length() / 2, text.length() - 2}) {
                    lines.add(text.substring(0, end));
                }
                lines.add(text + canary);
                lines.add(canary + text);
                lines.add('"' + canary + '"');
                lines.add("{\"" + canary + "\":\"" + canary + "\"}");
            }
        }
        return lines;
    }

    private static void spoil(JsonNode record, String canary, List<String> lines) throws IOException {
        for (Consumer<ObjectNode> change : changes((ObjectNode) record, canary)) {
            ObjectNode copy = record.deepCopy();
            change.accept(copy);
            lines.add(number(JSON.writeValueAsString(copy), lines));
        }
    }

    /** Gives every record an id of its own, so that none is left out as a repetition. */
    private static String number(String record, List<String> lines) {
        return record.replaceFirst("-(%d|0)\"", "-" + (1000 + lines.size()) + '"');
    }

    private static List<Consumer<ObjectNode>> changes(ObjectNode record, String canary) {
        List<Consumer<ObjectNode>> changes = new ArrayList<>();
        changes.add(root -> {});
        inside(record, "", canary, changes);
        return changes;
    }

    private static void inside(JsonNode node, String pointer, String canary, List<Consumer<ObjectNode>> changes) {
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                inside(items.get(i), pointer + '/' + i, canary, changes);
            }
        } else if (node instanceof ObjectNode members) {
            changes.add(root -> object(root, pointer).put(canary, canary));
            changes.add(root -> object(root, pointer).put(canary, 1));
            changes.add(root ->
                    object(root, pointer).set(canary, JSON.createObjectNode().put(canary, canary)));
            members.properties().forEach(member -> {
                String name = member.getKey();
                if (!isIdentifier(pointer, name)) {
                    changes.add(root -> object(root, pointer).put(name, canary));
                    changes.add(root -> object(root, pointer).put(name, canary + '\u0001'));
                    changes.add(root -> object(root, pointer)
                            .set(name, JSON.createArrayNode().add(canary)));
                    changes.add(root -> object(root, pointer)
                            .set(name, JSON.createObjectNode().put(canary, canary)));
                    // The finding of a version beyond the bounds quotes the number, whatever it was meant to be.
                    if (!name.equals("version")) {
                        changes.add(root -> object(root, pointer).put(name, Long.parseLong(PHONE)));
                    }
                }
                inside(member.getValue(), pointer + '/' + name, canary, changes);
            });
        }
    }

    private static ObjectNode object(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    private static boolean isIdentifier(String pointer, String name) {
        boolean ofAWorker =
                List.of("worker", "verifiedBy", "approver", "recorder").contains(name);
        return name.equals("id") || ofAWorker || (pointer.isEmpty() && name.equals("household"));
    }

    private static void assertShowsNone(String where, String text) {
        for (String canary : CANARIES) {
            for (int i = 0; i + LONGEST_SHOWN < canary.length(); i++) {
                String part = canary.substring(i, i + LONGEST_SHOWN + 1);
                assertThat(text.contains(part)).as("%s shows %s", where, part).isFalse();
            }
        }
    }
}
