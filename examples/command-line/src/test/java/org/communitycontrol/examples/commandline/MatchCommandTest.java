package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who stand twice, a pair of sisters who do not, and lines that cannot be read. */
class MatchCommandTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "match");
    private static final Path PERSONS = GOLDEN.resolve("persons.ndjson");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void listsThePairsWithTheirReasons(String language) {
        CommandRun run = run(
                "--persons",
                PERSONS,
                "--explain",
                folder.resolve("explained.ndjson"),
                "--lang",
                language,
                "--findings",
                folder.resolve("findings.ndjson"));
        assertThat(run).isEqualTo(new CommandRun(ExitStatus.FINDINGS, "", ""));
        assertThat(folder.resolve("matches.csv")).hasSameBinaryContentAs(GOLDEN.resolve("matches.csv"));
        assertThat(folder.resolve("explained.ndjson"))
                .hasSameBinaryContentAs(GOLDEN.resolve("explained-" + language + ".ndjson"));
        assertThat(folder.resolve("findings.ndjson"))
                .hasSameBinaryContentAs(GOLDEN.resolve("findings-" + language + ".ndjson"));
    }

    @Test
    void givesTheSameBytesForLinesInAnyOrder() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(PERSONS).subList(0, 11));
        Collections.reverse(lines);
        Path turned = Files.write(folder.resolve("turned.ndjson"), lines);
        run("--persons", turned);
        assertThat(folder.resolve("matches.csv")).hasSameBinaryContentAs(GOLDEN.resolve("matches.csv"));
    }

    @Test
    void appliesANamedPackOutsideItsDatesAndSaysSo() throws IOException {
        CommandRun run = CommandRun.of(
                "match",
                "--persons",
                PERSONS,
                "--as-of",
                "2020-01-01",
                "--policy",
                "cn-identity-matching-2020-02-16",
                "--out",
                folder.resolve("matches.csv"));
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("matches.csv")))
                .contains(",false\n")
                .doesNotContain(",true\n");
    }

    @Test
    void takesAPackOfTheHostsOwn() throws IOException {
        String shipped = ShippedPacks.raw(new PolicyId("cn-identity-matching-2020-02-16"))
                .orElseThrow();
        Path own = Files.writeString(
                folder.resolve("own.json"),
                shipped.replace("cn-identity-matching-2020-02-16", "our-matching")
                        .replaceFirst("\"likelyScore\": *[0-9]+", "\"likelyScore\": 1000"));
        assertThat(Files.readString(own)).contains("\"likelyScore\": 1000");
        assertThat(run("--persons", PERSONS, "--policy", own).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("matches.csv")))
                .contains(",candidate,")
                .doesNotContain(",likely,");
    }

    @Test
    void answersNothingWhereNoPackIsInForce() throws IOException {
        CommandRun run = CommandRun.of(
                "match", "--persons", PERSONS, "--as-of", "2020-01-01", "--out", folder.resolve("matches.csv"));
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("[policy-none-in-force]");
        assertThat(Files.readString(folder.resolve("matches.csv")))
                .isEqualTo("left,right,score,verdict,reasons,in_force\n");
    }

    @Test
    void refusesWhatIsUnusableAndWritesNothing() throws IOException {
        Path empty = Files.writeString(folder.resolve("none.ndjson"), "not json\n");
        assertThat(run("--persons", empty).status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("--persons", PERSONS, "--policy", "no-such-pack").status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("--persons", PERSONS, "--policy", "cn-two-coverages-2020-02-16")
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("--persons", folder.resolve("absent.ndjson")).status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(CommandRun.of("match", "--persons", PERSONS).status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(folder.resolve("matches.csv")).doesNotExist();
    }

    @Test
    void showsNobody() throws IOException {
        CommandRun run = run("--persons", PERSONS, "--explain", folder.resolve("explained.ndjson"), "--lang", "zh-CN");
        String all = run.said()
                + Files.readString(folder.resolve("matches.csv"))
                + Files.readString(folder.resolve("explained.ndjson"));
        for (String canary :
                List.of("张伟", "欧阳", "歐陽", "阿卜杜拉", "赵小红", "110105", "1949", "138001", "139001", "440524", "大明")) {
            assertThat(all).doesNotContain(canary);
        }
    }

    private CommandRun run(Object... more) {
        Object[] arguments = new Object[more.length + 5];
        System.arraycopy(
                new Object[] {"match", "--as-of", "2020-02-29", "--out", folder.resolve("matches.csv")},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }
}
