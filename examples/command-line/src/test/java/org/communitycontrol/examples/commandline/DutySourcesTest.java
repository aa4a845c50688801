package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same duty as a table, as facts, and partly as both: the same answer. */
class DutySourcesTest {

    private static final String HEADER = "worker,date,role,post,start,end,category\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void factsPayWhatTheTablePays() throws IOException {
        List<String> rows = rows();
        answersAlike(rows, "subsidy", "--scheme", "shizuishan-2020", "--month", "2020-02", "--explain", "lines");
    }

    @Test
    void factsBreakTheRestThatTheTableBreaks() throws IOException {
        List<String> rows = rows();
        Files.writeString(folder.resolve("open.csv"), HEADER + "o1,2020-02-14,x,y,08:00,16:00,\n");
        Object open = folder.resolve("open.csv");
        answersAlike(rows, "rest-check", "--rules", "example-rest", "--open-shifts", open, "--candidates", "lines");
    }

    @Test
    void aRetractedDutyIsNotPaidAndABadFactIsAFinding() throws IOException {
        String facts = fact("D-1", "w1,2020-02-03,x,y,08:00,16:00,")
                + fact("D-2", "w1,2020-02-04,x,y,08:00,16:00,")
                + "{\"id\":\"D-3\",\"kind\":\"retraction\",\"version\":1,\"subject\":{\"type\":\"worker\",\"id\":\"w1\"},"
                + "\"occurredOn\":\"2020-02-05\",\"recordedAt\":\"2020-02-05T08:00:00Z\",\"recorder\":\"r\",\"payload\":{\"target\":\"D-2\",\"reason\":\"entered-twice\"}}\n"
                + fact("D-4", "w1,2020-02-06,x,y,08:00,16:00,").replace("16:00", "16:60");

        CommandRun run = run("subsidy", "--scheme", scheme(), "--month", "2020-02", "--facts", write("f", facts));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).startsWith("f:4 /payload/end: ").endsWith("[not-a-time]\n");
        assertThat(Files.readString(folder.resolve("out"))).contains("w1,1,");
    }

    @Test
    void dutyThatTableAndFactsBothRecordCountsOnce() throws IOException {
        Path table = write("t.csv", HEADER + "w1,2020-02-03,x,y,08:00,16:00,\n");
        Path facts = write(
                "f",
                fact("D-3", "w2,2020-02-03,x,y,10:00,14:00,")
                        + fact("D-1", "w1,2020-02-03,x,y,08:00,16:00,")
                        + fact("D-2", "w2,2020-02-03,x,y,08:00,12:00,"));

        CommandRun run = run("subsidy", "--scheme", scheme(), "--month", "2020-02", "--duty", table, "--facts", facts);

        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("t.csv:2: 480 minutes", "f:1: 120 minutes");
        assertThat(Files.readString(folder.resolve("out"))).contains("w1,1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidy --scheme shizuishan-2020 --month 2020-02", "rest-check --rules example-rest"})
    void withoutEitherNothingIsWritten(String command) {
        CommandRun run = run((Object[]) command.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void answersAlike(List<String> rows, Object... command) throws IOException {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            facts.append(fact("D-" + i, rows.get(i)));
        }
        int half = rows.size() / 2;
        Path all = write("all.csv", HEADER + String.join("\n", rows) + "\n");
        Path some = write("some.csv", HEADER + String.join("\n", rows.subList(0, half)) + "\n");
        Path rest = write("rest.ndjson", facts.substring(facts.indexOf("{\"id\":\"D-" + half + "\"")));
        List<List<String>> answers = new ArrayList<>();
        for (Object[] source : new Object[][] {
            {"--duty", all}, {"--facts", write("all.ndjson", facts.toString())}, {"--duty", some, "--facts", rest}
        }) {
            run(Stream.of(command, source)
                    .flatMap(Stream::of)
                    .map(each -> each.equals("lines") ? folder.resolve("lines") : each)
                    .toArray());
            answers.add(List.of(Files.readString(folder.resolve("out")), Files.readString(folder.resolve("lines"))));
        }
        assertThat(answers.get(0).get(0).lines()).hasSizeGreaterThan(2);
        assertThat(answers.get(0).get(1).lines()).hasSizeGreaterThan(2);
        assertThat(answers).containsOnly(answers.get(0));
    }

    /** Twelve days of two workers, some past midnight, some that overlap; no row twice. */
    private static List<String> rows() {
        Random random = new Random(8);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(23);
            rows.add("w%d,2020-02-%02d,%s,%s,%02d:%02d,%02d:00,%s"
                    .formatted(
                            i % 2,
                            1 + random.nextInt(12),
                            random.nextBoolean() ? "prevention-staff" : "acrobat",
                            random.nextBoolean() ? "hotel" : "ward",
                            start,
                            i,
                            (start + 1 + random.nextInt(10)) % 24,
                            random.nextBoolean() ? "direct-contact" : ""));
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private static String fact(String id, String row) {
        String[] cells = row.split(",", -1);
        return "{\"id\":\"%s\",\"kind\":\"duty-served\",\"version\":1,\"subject\":{\"type\":\"worker\",\"id\":\"%s\"},"
                        .formatted(id, cells[0])
                + "\"occurredOn\":\"%s\",\"recordedAt\":\"2020-03-01T08:00:00Z\",\"recorder\":\"r\",\"payload\":"
                        .formatted(cells[1])
                + "{\"role\":\"%s\",\"post\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"%s}}\n"
                        .formatted(
                                cells[2],
                                cells[3],
                                cells[4],
                                cells[5],
                                cells[6].isEmpty() ? "" : ",\"category\":\"" + cells[6] + "\"");
    }

    private String scheme() throws IOException {
        return write("scheme.json", """
                {"schema": "community-control/policy-pack/1", "id": "here", "version": 1, "kind": "subsidy",
                 "jurisdiction": "350200", "title": {"zh-CN": "补助", "en": "pay"}, "issuer": "x", "knownFrom": "2020-02-01",
                 "citations": [{"title": "x", "locator": "x", "confidence": "caller"}],
                 "periods": [{"from": "2020-02-01", "parameters": {
                   "rates": [{"for": {}, "amount": {"amount": "70.00", "currency": "CNY"}, "per": "day"}],
                   "recognition": [{"for": {}, "steps": [{"bound": "at-least", "minutes": 240, "days": 1}]}],
                   "mix": "higher", "rounding": "half-up"}}]}
                """).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun run(Object... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--out", folder.resolve("out")))
                .toArray());
    }
}
