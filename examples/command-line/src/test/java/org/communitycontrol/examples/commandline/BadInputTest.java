package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input and bad arguments: the exit status, a sentence that names the place, and what is done all the same. */
class BadInputTest {

    private static final String HOUSEHOLDS = "households.ndjson";
    private static final String FACTS = "facts.ndjson";
    private static final String GRIDS = "grids.geojson";
    private static final String DIVISIONS = "divisions.csv";
    private static final String POLICY = "policy.json";

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private CommandRun run = new CommandRun(-1, "", "");

    @BeforeEach
    void copies() throws IOException {
        data = GoldenFolder.copyTo(folder.resolve("data"));
    }

    @AfterEach
    void neverShowsAStackTrace() {
        assertThat(run.said()).doesNotContain("\tat ", "Exception", "internal error", "org.communitycontrol", "java.");
    }

    // --- bad lines: the rest is processed ---

    @Test
    void reportsALineThatIsCutAndReadsTheRest() throws IOException {
        String text = text(FACTS);
        write(FACTS, text.substring(0, text.length() - 40));

        isDoneWith("facts.ndjson", 22, "json-cut-short");
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @Test
    void reportsAPackedFileThatIsCutAndReadsWhatCameBefore() throws IOException {
        String many = text(HOUSEHOLDS) + "\n".repeat(100_000);
        byte[] packed = gzip(many);
        Files.write(data.resolve(HOUSEHOLDS), Arrays.copyOf(packed, packed.length - 20));

        run = report();

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out("findings.ndjson")).contains("\"code\":\"gzip-broken\"");
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @Test
    void readsPackedFilesAsTheirContent() throws IOException {
        for (String file : new String[] {HOUSEHOLDS, "persons.ndjson", FACTS, GRIDS, DIVISIONS, POLICY}) {
            Files.write(data.resolve(file), gzip(text(file)));
        }

        run = report();

        assertThat(GoldenFolder.texts(folder.resolve("out"))).containsAllEntriesOf(GoldenFolder.texts(GoldenFolder.REPORT));
    }

    @Test
    void readsFilesThatBeginWithAByteOrderMark() throws IOException {
        for (String file : new String[] {HOUSEHOLDS, "persons.ndjson", FACTS, GRIDS, DIVISIONS, POLICY}) {
            write(file, '\ufeff' + text(file));
        }

        run = report();

        assertThat(GoldenFolder.texts(folder.resolve("out"))).containsAllEntriesOf(GoldenFolder.texts(GoldenFolder.REPORT));
    }

    @Test
    void reportsAQuoteThatIsNeverClosed() throws IOException {
        write(DIVISIONS, text(DIVISIONS) + "350205,\"海沧");

        isDoneWith("divisions.csv", 7, "csv-cut-short");
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @Test
    void reportsALineOfAHundredMegabytesAndReadsTheRest() throws IOException {
        Path file = data.resolve(FACTS);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        String good = text(FACTS);
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.write("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
            out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
            out.write(good.getBytes(StandardCharsets.UTF_8));
        }

        isDoneWith(FACTS, 1, "line-too-long");
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @Test
    void reportsARecordTenThousandLevelsDeep() throws IOException {
        write(HOUSEHOLDS, "{\"id\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}\n" + text(HOUSEHOLDS));
        write(FACTS, "{\"payload\":" + "{\"a\":".repeat(10_000) + "\n" + text(FACTS));

        isDoneWith(FACTS, 1, "json-too-deep");
        assertThat(out("findings.ndjson")).contains("{\"file\":\"households.ndjson\",\"row\":1,");
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "households.ndjson | {`id`:`H-2`,`community`:`350203001001`} | repeated-key",
                "households.ndjson | {`id`:`H-20`,`community`:`350203001001`,`grid`:`350203001001044`} | unknown-grid",
                "households.ndjson | {`id`:`H-20`,`community`:`350203001`} | community-level",
                "households.ndjson | {`id`:`H-20`,`community`:null} | json-null",
                "households.ndjson | {`id`:7,`community`:`350203001001`} | wrong-type",
                "households.ndjson | {`id`:`H-20`,`id`:`H-21`,`community`:`350203001001`} | json-repeated-member",
                "households.ndjson | [] | wrong-type",
                "households.ndjson | H-20 | json-malformed",
                "persons.ndjson | {`id`:`P-9`,`household`:`H-1`,`sex`:`f`} | unknown-code",
                "persons.ndjson | {`id`:`P-9`,`household`:`H-1`,`birthDate`:`2020-02-30`} | not-a-date",
                "persons.ndjson | {`id`:`P-9`,`household`:`H-1`,`birthDate`:`2020-03-01`} | not-yet-born",
                "persons.ndjson | {`id`:`P-9`,`household`:`H-0`} | unknown-household"
            })
    void reportsOneBadRecordAndReadsTheRest(String file, String record, String code) throws IOException {
        String before = text(file);
        write(file, before.substring(0, before.lastIndexOf('\n') + 1));
        int row = (int) text(file).lines().count() + 1;
        write(file, text(file) + record.replace('`', '"') + "\n");

        isDoneWith(file, row, code);
        if (code.equals("unknown-grid")) {
            // A wrong code must not make a dwelling vanish.
            assertThat(out("coverage.csv")).contains("nation,CN,,household,7,6,");
            assertThat(out("gaps.csv")).contains("no-grid,household,H-20,350203001001,,,\n");
        } else {
            assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`occurredOn`:`2020-02-23` | `occurredOn`:`2020-02-30` | not-a-date",
                "`recordedAt`:`2020-02-23T02:00:00Z` | `recordedAt`:`2020-02-23T02:00:00` | not-a-moment",
                "`version`:1 | `version`:2 | version-newer",
                "`version`:1 | `version`:0 | out-of-range",
                "`kind`:`household-visit` | `kind`:`Household visit` | code-form",
                "`disposition`:`screened` | `disposition`:`not-yet` | unknown-code",
                "`disposition`:`screened` | `disposition`:`vacant-verified` | missing",
                "`type`:`household` | `type`:`person` | wrong-subject",
                "`recorder`:`W-01` | `recorder`:`` | identifier-length"
            })
    void reportsOneBadFactAndReadsTheRest(String good, String bad, String code) throws IOException {
        String line = text(FACTS)
                .lines()
                .filter(each -> each.startsWith("{\"id\":\"F-12\""))
                .findFirst()
                .orElseThrow();
        String spoilt =
                line.replace("F-12", "F-99").replace(good.trim().replace('`', '"'), bad.trim().replace('`', '"'));
        assertThat(spoilt).isNotEqualTo(line);
        write(FACTS, text(FACTS) + spoilt + "\n");

        isDoneWith(FACTS, 23, code);
        assertThat(out("coverage.csv")).isEqualTo(golden("coverage.csv"));
    }

    @Test
    void countsARegisterWithoutPersonsFactsGridsAndPolicy() throws IOException {
        for (String file : new String[] {"persons.ndjson", FACTS, GRIDS, POLICY, "AS_OF"}) {
            Files.delete(data.resolve(file));
        }

        run = CommandRun.of("report", "--data", data, "--as-of", "2020-02-29", "--out", folder.resolve("out"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out("coverage.csv")).contains("nation,CN,,household,6,6,0,0,0,0,6,0,0,0,0.0,false\n");
        assertThat(out("daily-report.json")).contains("\"undetermined\"");
    }

    @Test
    void givesNoAnswerWhereNoPolicyIsInForce() throws IOException {
        write("AS_OF", "2020-02-15\n");

        isDoneWith("", 0, "policy-none-in-force");

        assertThat(out("coverage.csv")).doesNotContain(",true").contains("nation,CN,,household,0,0,");
        assertThat(out("daily-report.json")).doesNotContain("\"decision\"");
    }

    // --- nothing readable, or arguments that are no use: nothing is written ---

    @ParameterizedTest
    @CsvSource({
        "divisions.csv, 'code,names\n35,x\n', csv-header-missing",
        "divisions.csv, 'code,name,code\n35,x,y\n', csv-header-repeated",
        "divisions.csv, '', csv-no-header",
        "households.ndjson, 'id,community\nH-1,3\n', no-json-line",
        "facts.ndjson, 'PK', no-json-line",
        "grids.geojson, '{\"type\":\"FeatureCollection\",\"features\":[{\"type\":', json-cut-short",
        "grids.geojson, '{\"type\":\"Topology\"}', not-a-feature-collection",
        "grids.geojson, '<svg/>', json-malformed",
        "policy.json, '{\"packs\":[\"cn-two-coverages-2020-02-16\"]', json-cut-short",
        "policy.json, '{\"packs\":[],\"pack\":1}', unknown-member",
        "policy.json, '{}', missing",
        "policy.json, '{\"packs\":[\"cn-no-such-pack\"]}', unknown-policy",
        "policy.json, '{\"packs\":[\"No Such Pack\"]}', policy-id",
        "AS_OF, 'tomorrow', not-a-date",
        "AS_OF, '2020-02-30', not-a-date",
        "AS_OF, '', not-a-date"
    })
    void writesNothingForAFileThatIsNoUse(String file, String text, String code) throws IOException {
        write(file, text);

        isRefused(file, code);
    }

    @Test
    void refusesAnotherCharset() throws IOException {
        Files.write(data.resolve(DIVISIONS), text(DIVISIONS).getBytes(Charset.forName("GBK")));
        isRefused(DIVISIONS, "not-utf-8");

        write(DIVISIONS, "code,name\n");
        Files.write(data.resolve(GRIDS), text(GRIDS).getBytes(Charset.forName("GBK")));
        isRefused(GRIDS, "not-utf-8");
    }

    @Test
    void findsTheLinesThatAreInAnotherCharset() throws IOException {
        Files.write(data.resolve(HOUSEHOLDS), text(HOUSEHOLDS).getBytes(Charset.forName("GBK")));

        isDoneWith(HOUSEHOLDS, 1, "not-utf-8");
        assertThat(out("coverage.csv")).contains("nation,CN,,household,6,5,");
    }

    @Test
    void refusesAPackedMapThatIsCut() throws IOException {
        byte[] packed = gzip(text(GRIDS));
        Files.write(data.resolve(GRIDS), Arrays.copyOf(packed, packed.length / 2));

        run = report();

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).startsWith("grids.geojson");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAMapTenThousandLevelsDeepAndOneOfAHundredMegabytes() throws IOException {
        write(GRIDS, "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(10_000));
        isRefused(GRIDS, "json-too-deep");

        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) '7');
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(data.resolve(GRIDS)))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        isRefused(GRIDS, "json-too-long");
    }

    @ParameterizedTest
    @CsvSource({"divisions.csv", "households.ndjson", "grids.geojson", "persons.ndjson", "facts.ndjson", "AS_OF", "policy.json"})
    void refusesAFolderInAFilesPlace(String file) throws IOException {
        Files.delete(data.resolve(file));
        Files.createDirectory(data.resolve(file));

        isRefused(file, "is-a-folder");
    }

    @ParameterizedTest
    @CsvSource({"divisions.csv, no-such-file", "households.ndjson, no-such-file", "AS_OF, missing"})
    void refusesAFolderWithoutWhatItMustHave(String file, String code) throws IOException {
        Files.delete(data.resolve(file));

        isRefused(file, code);
    }

    @ParameterizedTest
    @CsvSource({
        "check, none.csv --as cases, no-such-file",
        "divisions, none.csv --out out/x.csv, no-such-file",
        "report, --data none --out out, no-such-folder",
        "coverage, --households none --persons p --facts f --as-of 2020-02-29 --out out/x.csv, no-such-file",
        "locate, --grids none --id code --points p --out out/x.csv, no-such-file",
        "policies, cn-no-such-pack, unknown-policy",
        "policies, 'NO-SUCH', unknown-policy",
        "clauses, 9.99, unknown-clause"
    })
    void refusesWhatDoesNotExist(String command, String arguments, String code) throws IOException {
        run = in(folder, command, arguments);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[" + code + "]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "report, --data data --out out --no-such-option, --no-such-option",
        "report, --data data --out out --as-of 2020-02-30, --as-of",
        "report, --data data --out out --lang fr, --lang",
        "report, --out out, --data",
        "check, data/AS_OF --as pictures, --as",
        "locate, --grids data/grids.geojson, --points",
        "generate, --seed many --out out, --seed",
        "no-such-command, --out out, no-such-command",
        "policies, one two, two"
    })
    void refusesArgumentsThatAreNoUse(String command, String arguments, String named) throws IOException {
        run = in(folder, command, arguments);

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElse("")).contains(named);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesTwoOutputsOfOneName() throws IOException {
        run = in(folder, "report", "--data data --out out --findings out/gaps.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).startsWith("gaps.csv: ").contains("[output-repeated]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysThatWritingFailedWhereItDid() throws IOException {
        write("taken", "mine");

        run = in(folder, "report", "--data data --out data/taken");

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).startsWith("taken: cannot be read or written");
        assertThat(data.resolve("taken")).hasContent("mine");
    }

    @Test
    void speaksChineseAlsoOfWhatItRefuses() throws IOException {
        run = in(folder, "report", "--data none --out out --lang zh-CN");

        assertThat(run.err()).isEqualTo("none: 没有这个文件夹 [no-such-folder]\n");
    }

    /** Runs a command whose arguments are separated by single spaces; those that name a file are taken in {@code at}. */
    private static CommandRun in(Path at, String command, String arguments) {
        return CommandRun.of(Arrays.stream((command + ' ' + arguments).split(" "))
                .map(argument -> argument.matches("(data|out|none)(/.*)?|none\\.csv")
                        ? at.resolve(argument).toString()
                        : argument)
                .toArray());
    }

    private void isDoneWith(String file, int row, String code) throws IOException {
        run = report();
        assertThat(run.status()).as(run.said()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).isEmpty();
        String place = file.isEmpty() ? "" : "\"file\":\"" + file + "\",\"row\":" + row + ",";
        assertThat(out("findings.ndjson").lines())
                .anyMatch(line -> line.contains(place) && line.contains("\"code\":\"" + code + "\""));
    }

    private void isRefused(String file, String code) throws IOException {
        run = report();
        assertThat(run.status()).as(run.said()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file).contains("[" + code).hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private CommandRun report() {
        return CommandRun.report(data, folder.resolve("out"));
    }

    private String text(String file) throws IOException {
        return Files.readString(data.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(data.resolve(file), text);
    }

    private String out(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private static String golden(String file) throws IOException {
        return Files.readString(GoldenFolder.REPORT.resolve(file));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
