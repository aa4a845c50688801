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

/** Bad lines and records: each is a finding that names its place, and the rest is read. */
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
        assertThat(run.said()).doesNotContain("\tat ", "Exception", "internal-error", "org.communitycontrol", "java.");
    }

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

        assertThat(GoldenFolder.texts(folder.resolve("out")))
                .containsAllEntriesOf(GoldenFolder.texts(GoldenFolder.REPORT));
    }

    @Test
    void readsFilesThatBeginWithAByteOrderMark() throws IOException {
        for (String file : new String[] {HOUSEHOLDS, "persons.ndjson", FACTS, GRIDS, DIVISIONS, POLICY}) {
            write(file, '\ufeff' + text(file));
        }

        run = report();

        assertThat(GoldenFolder.texts(folder.resolve("out")))
                .containsAllEntriesOf(GoldenFolder.texts(GoldenFolder.REPORT));
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
        String spoilt = line.replace("F-12", "F-99")
                .replace(good.trim().replace('`', '"'), bad.trim().replace('`', '"'));
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

    @Test
    void findsTheLinesThatAreInAnotherCharset() throws IOException {
        Files.write(data.resolve(HOUSEHOLDS), text(HOUSEHOLDS).getBytes(Charset.forName("GBK")));

        isDoneWith(HOUSEHOLDS, 1, "not-utf-8");
        assertThat(out("coverage.csv")).contains("nation,CN,,household,6,5,");
    }

    private void isDoneWith(String file, int row, String code) throws IOException {
        run = report();
        assertThat(run.status()).as(run.said()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).isEmpty();
        String place = file.isEmpty() ? "" : "\"file\":\"" + file + "\",\"row\":" + row + ",";
        assertThat(out("findings.ndjson").lines())
                .anyMatch(line -> line.contains(place) && line.contains("\"code\":\"" + code + "\""));
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
