package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file of each kind, and nothing else. */
class CheckTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "duty", """
                        worker,date,role,post,start,end,category
                        W-1,2020-02-16,guard,gate,08:00,16:00,a
                        W-1,2020-02-16,guard,gate,22:00,24:00,
                        """, """
                        ,2020-02-16,guard,gate,08:00,16:00,a
                        W-1,16.02.2020,guard,gate,08:00,16:00,a
                        W-1,2020-02-30,guard,gate,08:00,16:00,a
                        W-1,2020-02-16,guard,gate,24:00,16:00,a
                        W-1,2020-02-16,guard,gate,08:00,24:01,a
                        W-1,2020-02-16,guard,gate,8:00,16:00,a
                        W-1,2020-02-16,guard,gate,08:00
                        """, "missing not-a-date not-a-date not-a-time not-a-time not-a-time csv-cells"),
                Arguments.of("cases", """
                        area,date,cumulative,new,cluster
                        350203,2020-02-16,0,,
                        350203,2020-02-17,3,3,true
                        """, """
                        350203,2020-02-17,4,1,false
                        350203,2020-02-18,-1,,
                        350203,2020-02-18,1.5,,
                        350203,2020-02-18,3,,yes
                        350203,2020-02-18,,,
                        350203,0000-00-00,3,,
                        """, "repeated-key not-a-count not-a-count not-a-flag missing not-a-date"),
                Arguments.of(
                        "divisions",
                        """
                        code,name
                        35,福建省
                        350527000000,x
                        """,
                        """
                        35,twice
                        99,x
                        3502031,x
                        35020三,x
                        350206,
                        """,
                        "repeated-key division-province division-length division-not-digits missing"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void findsWhatIsWrongInATable(String kind, String good, String bad, String codes) throws IOException {
        assertThat(check(good, kind)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));

        CommandRun run = check(good + bad, kind);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(CheckTest::code)).containsExactly(codes.split(" ", -1));
        int row = (int) good.lines().count();
        for (String line : run.err().lines().toList()) {
            row++;
            assertThat(line).startsWith("input:" + row);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "households, households.ndjson, repeated-key unknown-member json-cut-short",
        "persons, persons.ndjson, resident-id-check",
        "facts, facts.ndjson, fact-conflict unknown-kind not-a-date unknown-code"
    })
    void findsWhatIsWrongInARegister(String kind, String file, String codes) throws IOException {
        CommandRun run = CommandRun.of("check", GoldenFolder.COMMUNITY.resolve(file), "--as", kind);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(CheckTest::code)).containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,",
        "11010519491231002x,",
        "110105491231002,",
        "110105194912310021, resident-id-check",
        "11010519491231002, resident-id-length",
        "11010519490230002X, resident-id-birth-date",
        "99010519491231002X, resident-id-province",
        "1101051949 1231002X, resident-id-space",
        "'''11010519491231002X', resident-id-apostrophe",
        "1101051949123１002X, resident-id-full-width",
        "1.10105E+17, resident-id-exponent"
    })
    void refusesAResidentIdForWhatIsWrongWithIt(String residentId, String code) throws IOException {
        CommandRun run =
                check("{\"id\":\"P-1\",\"household\":\"H-1\",\"residentId\":\"" + residentId + "\"}\n", "persons");

        if (code == null) {
            assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        } else {
            assertThat(run.err().lines().map(CheckTest::code)).containsExactly(code);
            assertThat(run.err()).startsWith("input:1 /residentId: ");
        }
    }

    @Test
    void refusesWhoIsNotBornByTheDay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("input"), "{\"id\":\"P-1\",\"household\":\"H-1\",\"birthDate\":\"2020-03-01\"}\n");

        assertThat(CommandRun.of("check", file, "--as", "persons", "--as-of", "2020-03-01")
                        .status())
                .isEqualTo(ExitStatus.CLEAN);
        assertThat(CommandRun.of("check", file, "--as", "persons", "--as-of", "2020-02-29")
                        .err())
                .contains("input:1 /birthDate: ")
                .contains("2020-02-29");
    }

    @Test
    void findsWhatIsWrongInAMapAndAPack() throws IOException {
        assertThat(check(Files.readString(GoldenFolder.COMMUNITY.resolve("grids.geojson")), "grids"))
                .isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(check("""
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"code":"1"},"geometry":{"type":"Point","coordinates":[1,2]}},
                        {"type":"Feature","properties":{"code":"2"},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,NaN],[4,5],[1,2]]]}},
                        {"type":"Feature","properties":{"code":"2","name":"x"},"geometry":null}]}
                        """, "grids").err().lines().map(CheckTest::code))
                .containsExactlyInAnyOrder("geometry-type", "ring-not-finite", "grid-id-repeated", "geometry-missing");
        String pack = CommandRun.of("policies", "cn-two-coverages-2020-02-16").out();
        assertThat(check(pack.replace("\"householdScreeningDays\": 14", "\"householdScreeningDays\": 0"), "policy"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS))
                .satisfies(run -> assertThat(run.err()).contains("/periods/0/parameters"));
        assertThat(check(pack.replace("\"kind\": \"coverage\"", "\"kind\": \"covering\""), "policy")
                        .err())
                .contains("[policy-kind]");
    }

    @Test
    void writesFindingsToAFileInTheLanguageThatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("input"), "code,name\n99,x\n");
        Path findings = folder.resolve("made/findings.ndjson");

        CommandRun run = CommandRun.of("check", file, "--as", "divisions", "--findings", findings, "--lang", "zh-CN");

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.FINDINGS, "", ""));
        assertThat(findings)
                .content()
                .isEqualTo("{\"file\":\"input\",\"row\":2,\"column\":\"code\",\"code\":\"division-province\","
                        + "\"message\":\"前两位不是已分配的省级代码\"}\n");
    }

    private CommandRun check(String text, String kind) throws IOException {
        return CommandRun.of("check", Files.writeString(folder.resolve("input"), text), "--as", kind);
    }

    private static String code(String line) {
        return line.substring(line.lastIndexOf('[') + 1).replaceAll("[],].*", "");
    }
}
