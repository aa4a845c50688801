package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and arguments that are no use: one sentence that names the place, and nothing is written. */
class RefusedInputTest {

    private static final String GRIDS = "grids.geojson";
    private static final String DIVISIONS = "divisions.csv";

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
    @CsvSource({
        "divisions.csv",
        "households.ndjson",
        "grids.geojson",
        "persons.ndjson",
        "facts.ndjson",
        "AS_OF",
        "policy.json"
    })
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
        "generate, --seed 1 --grids none --out out, no-such-file",
        "subsidy, --scheme no-such --duty data/AS_OF --month 2020-02 --out out/x.csv, unknown-policy",
        "rest-check, --rules no-such --duty data/AS_OF --out out/x.csv, unknown-policy",
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
        "coverage, --households h --persons p --facts f --as-of 2020-02-29 --tolerance -5 --out out/x.csv, 'tolerance: -5'",
        "check, data/AS_OF --as pictures, --as",
        "locate, --grids data/grids.geojson, --points",
        "generate, --seed many --out out, --seed",
        "generate, --seed 1 --communities 0 --out out, 'communities: 0 is not between 1 and 50000'",
        "generate, --seed 1 --households 0 --out out, 'households: 0 is not between 1 and 2147483647'",
        "generate, --seed 1 --days 61 --out out, 'days: 61 is not between 1 and 60'",
        "generate, --seed 1 --bad 1e-9 --out out, expected a share such as 0.002",
        "generate, --seed 1 --bad 0.6 --out out, 'bad: 0.6 is not between 0 and 0.5'",
        "generate, --seed 1 --grids data/policy.json --out out, not-a-feature-collection",
        "subsidy, --scheme example-rest --duty d --month 2020-02 --out out/x.csv, example-rest /kind",
        "subsidy, --scheme tianjin-2020 --duty d --month 2020-02 --out out/x.csv --set cap=1e3, 'cap: '",
        "subsidy, --scheme tianjin-2020 --duty d --month 2020-02 --out out/x.csv --set mix=all, 'bound higher, '",
        "subsidy, --scheme tianjin-2020 --duty d --month 2020-02 --out out/x.csv --set a=b, 'bound cap, mix, rounding'",
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
    void refusesToReadStandardInputTwice() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new BufferedInputStream(InputStream.nullInputStream()));
            System.in.close();

            assertThatThrownBy(() -> new Source("-").open())
                    .isInstanceOf(DomainException.UnreadableInput.class)
                    .hasMessage("standard input can be read only once");
        } finally {
            System.setIn(before);
        }
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

        run = in(folder, "report", "--data data --out data/AS_OF --lang zh-CN");

        assertThat(run.err()).isEqualTo("AS_OF: 读写失败(FileAlreadyExists) [io-failed]\n");
    }

    /** Runs a command whose arguments are separated by single spaces; those that name a file are taken in {@code at}. */
    private static CommandRun in(Path at, String command, String arguments) {
        return CommandRun.of(Arrays.stream((command + ' ' + arguments).split(" ", -1))
                .map(argument -> argument.matches("(data|out|none)(/.*)?|none\\.csv")
                        ? at.resolve(argument).toString()
                        : argument)
                .toArray());
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

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
