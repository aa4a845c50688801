package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the two coverages: 1,842 households, two of them not at home, and 47 key persons. */
class CoverageCommandTest {

    private static final int HOUSEHOLDS = 1_842;
    private static final int KEY_PERSONS = 47;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void neverCallsNinetyNinePointEightNineAHundred() throws IOException {
        assertThat(coverage("absent", "absent"))
                .contains("nation,CN,,household,1842,1842,1840,0,2,0,0,0,0,0,99.9,false\n")
                .contains("community,350203001001,下澳社区,household,1842,1842,1840,0,2,0,0,0,0,0,99.9,false\n")
                .contains("grid,350203001001001,,household,1842,1842,1840,0,2,0,0,0,0,0,99.9,false\n")
                .contains("nation,CN,,key-person,47,47,47,0,0,0,0,0,0,0,100.0,true\n");
    }

    @Test
    void takesAVerifiedVacancyOutOfWhatIsExpectedOnly() throws IOException {
        assertThat(coverage("absent", "vacant-verified"))
                .contains("nation,CN,,household,1842,1841,1840,0,1,0,0,1,0,0,99.9,false\n");
    }

    @Test
    void isFullWhenTheLastDoorIsDone() throws IOException {
        assertThat(coverage("screened", "vacant-verified"))
                .contains("nation,CN,,household,1842,1841,1841,0,0,0,0,1,0,0,100.0,true\n");
    }

    @Test
    void hasARowForEveryDivisionAboveEveryGridInOrder() throws IOException {
        assertThat(coverage("absent", "absent")
                        .lines()
                        .map(line -> line.split(",", -1)[0] + ' ' + line.split(",", -1)[1]))
                .containsExactly(
                        "level code",
                        "nation CN",
                        "nation CN",
                        "province 35",
                        "province 35",
                        "city 3502",
                        "city 3502",
                        "county 350203",
                        "county 350203",
                        "street 350203001",
                        "street 350203001",
                        "community 350203001001",
                        "community 350203001001",
                        "grid 350203001001001",
                        "grid 350203001001001");
    }

    @Test
    void countsNothingByDefaultWhereNoPolicyIsInForce() throws IOException {
        assertThat(coverage("absent", "absent")).isNotEmpty();
        CommandRun run = run("2020-02-15");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).contains("[policy-none-in-force]");
        assertThat(Files.readString(folder.resolve("coverage.csv"))).doesNotContain("1842", "true");
    }

    @Test
    void provesWhatItCountsAndFindsEveryLie() throws IOException {
        coverage("absent", "vacant-verified");
        Path proof = folder.resolve("proof.ndjson");
        assertThat(run("2020-02-20", "--proof", proof).status()).isEqualTo(ExitStatus.CLEAN);
        String text = Files.readString(proof);
        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains("\"absent\":1", "\"screened\":1840", "\"vacant-verified\":1", "\"full\":false");

        assertThat(run("2020-02-20", "--recheck", proof)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        for (String[] lie : new String[][] {
            {"\"full\":false", "\"full\":true"},
            {"\"id\":\"H-1\",\"disposition\":\"absent\"", "\"id\":\"H-1\",\"disposition\":\"screened\""},
            {"\"screened\":1840", "\"screened\":1841"},
            {"[\"F-7\"]", "[\"F-8\"]"}
        }) {
            assertThat(text).contains(lie[0]);
            Files.writeString(proof, text.replace(lie[0], lie[1]));
            CommandRun run = run("2020-02-20", "--recheck", proof);
            assertThat(run.status()).as(lie[1]).isEqualTo(ExitStatus.FINDINGS);
            assertThat(run.err()).contains("proof.ndjson:1 /", "[proof-differs]");
        }
    }

    @Test
    void aProofOfFiftyThousandHouseholdsIsCheckedLineByLine() throws IOException {
        coverage("absent", "vacant-verified");
        write("households.ndjson", 50_000, i -> "{\"id\":\"H-" + i + "\",\"community\":\"350203001001\"}");
        Path proof = folder.resolve("proof.ndjson");
        assertThat(run("2020-02-20", "--proof", proof).status()).isEqualTo(ExitStatus.CLEAN);
        List<String> lines = Files.readAllLines(proof);
        assertThat(lines).hasSize(1 + 25 + 1).allMatch(line -> line.length() < 1 << 19);
        assertThat(lines.get(0)).contains("\"tree\":{\"size\":2000,", "\"not-yet\":48158", "\"units\":[]");
        assertThat(run("2020-02-20", "--recheck", proof)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));

        lines.set(7, lines.get(7).replaceFirst("\"disposition\":\"not-yet\"", "\"disposition\":\"screened\""));
        Files.write(proof, lines);
        CommandRun run = run("2020-02-20", "--recheck", proof);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("proof.ndjson:8 /units/", "[proof-differs]");
    }

    @Test
    void holdsBackWhatClaimsToComeFromTheFuture() throws IOException {
        coverage("absent", "absent");
        assertThat(run("2020-02-20", "--received", "2020-02-20T01:00:00Z")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(run("2020-02-20", "--received", "2020-02-20T00:50:00Z", "--tolerance", "10"))
                .isEqualTo(new CommandRun(0, "", ""));

        CommandRun run = run("2020-02-20", "--received", "2020-02-20T00:50:00Z", "--tolerance", "9");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines())
                .hasSize(HOUSEHOLDS + KEY_PERSONS)
                .allMatch(line -> line.contains("[recorded-ahead]"));
        assertThat(Files.readString(folder.resolve("coverage.csv")))
                .contains("nation,CN,,household,1842,1842,0,0,0,0,1842,0,0,0,0.0,false\n");
    }

    @Test
    void namesTheClosedDoorsAndEveryDenominator() throws IOException {
        coverage("absent", "vacant-verified");
        Path errands = folder.resolve("errands.csv");
        Path denominators = folder.resolve("denominators.csv");

        run("2020-02-20", "--errands", errands, "--denominators", denominators);

        assertThat(errands).content().isEqualTo("workers,unit,id\n,household,H-1\n");
        assertThat(denominators)
                .content()
                .contains("nation,CN,household,registered,1840,1842,99.9\n")
                .contains("nation,CN,household,expected,1840,1841,99.9\n")
                .contains("nation,CN,household,found,1840,1842,99.9\n")
                .contains("nation,CN,household,expected-and-found,1840,1841,99.9\n")
                .contains("nation,CN,key-person,expected,47,47,100.0\n");
    }

    private String coverage(String first, String second) throws IOException {
        write(
                "households.ndjson",
                HOUSEHOLDS,
                i -> "{\"id\":\"H-" + i + "\",\"community\":\"350203001001\",\"grid\":\"350203001001001\"}");
        write(
                "persons.ndjson",
                KEY_PERSONS,
                i -> "{\"id\":\"P-" + i + "\",\"household\":\"H-" + i
                        + "\",\"keyGroups\":[{\"group\":\"returnee\",\"from\":\"2020-02-10\"}]}");
        write("facts.ndjson", HOUSEHOLDS + KEY_PERSONS, i -> {
            boolean person = i > HOUSEHOLDS;
            String disposition = i == 1 ? first : i == 2 ? second : "screened";
            return "{\"id\":\"F-" + i + "\",\"kind\":\"" + (person ? "key-person-check" : "household-visit")
                    + "\",\"version\":1,\"subject\":{\"type\":\"" + (person ? "person" : "household") + "\",\"id\":\""
                    + (person ? "P-" + (i - HOUSEHOLDS) : "H-" + i)
                    + "\"},\"occurredOn\":\"2020-02-20\",\"recordedAt\":\"2020-02-20T01:00:00Z\",\"recorder\":\"W-1\","
                    + "\"payload\":{\"disposition\":\"" + disposition + "\""
                    + (disposition.equals("vacant-verified") ? ",\"verifiedBy\":\"W-2\"" : "") + "}}";
        });
        Files.writeString(folder.resolve("divisions.csv"), "name,code\n下澳社区,350203001001\n");
        assertThat(run("2020-02-20")).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        return Files.readString(folder.resolve("coverage.csv"));
    }

    private CommandRun run(String day, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "coverage",
                "--households",
                folder.resolve("households.ndjson"),
                "--persons",
                folder.resolve("persons.ndjson"),
                "--facts",
                folder.resolve("facts.ndjson"),
                "--divisions",
                folder.resolve("divisions.csv"),
                "--as-of",
                day,
                "--out",
                folder.resolve("coverage.csv")));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private void write(String file, int count, IntFunction<String> line) throws IOException {
        Files.writeString(
                folder.resolve(file),
                IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n")));
    }
}
