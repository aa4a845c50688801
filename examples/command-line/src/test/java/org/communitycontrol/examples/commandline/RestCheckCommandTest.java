package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of rest from a duty table to its breaches, and what the command refuses. */
class RestCheckCommandTest {

    private static final String HEADER = "worker,date,role,post,start,end\n";
    private static final String RESULT = "worker,date,rule,measured,bound\n";
    private static final String ALL_LIMITS = """
            "mostConsecutiveDays": 6, "leastRestMinutes": 600, "mostMinutesInWindow": 2400, "windowDays": 7,
            "leaveAfterDays": 6, "leaveDays": 2, "cohortGapDays": 1, "notServed": ["absent"],
            "cohorts": {"checkpoint": "contact", "service-centre": "office"}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSeventhDayInARowIsABreach() throws IOException {
        CommandRun run = check(sevenDays());

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(written("out.csv")).isEqualTo(RESULT + "w1,2020-02-07,consecutive-days,7,6\n");
    }

    @ParameterizedTest
    @CsvSource({"07:59, 599", "08:00, ''"})
    void tenHoursOfRestAreEnoughAndAMinuteLessIsNot(String next, String measured) throws IOException {
        check("w1,2020-02-02,grid-worker,checkpoint," + next + ",16:00\n"
                + "w1,2020-02-01,grid-worker,service-centre,14:00,22:00\n");

        assertThat(written("out.csv"))
                .isEqualTo(RESULT + (measured.isEmpty() ? "" : "w1,2020-02-02,rest-between-shifts,599,600\n"));
    }

    @Test
    void everyLimitOfAPackOfTheHostsIsChecked() throws IOException {
        Path pack = pack(ALL_LIMITS);
        String rows = sevenDays() + """
                w1,2020-02-08,grid-worker,service-centre,20:00,24:00
                w2,2020-02-01,grid-worker,checkpoint,22:00,06:00
                w2,2020-02-02,grid-worker,checkpoint,15:59,24:00
                """;

        check(rows, pack.toString());

        assertThat(written("out.csv")).isEqualTo(RESULT + """
                w1,2020-02-06,minutes-in-window,2880,2400
                w1,2020-02-07,consecutive-days,7,6
                w1,2020-02-07,minutes-in-window,3360,2400
                w1,2020-02-07,compensatory-leave,0,2
                w1,2020-02-08,consecutive-days,8,6
                w1,2020-02-08,minutes-in-window,3120,2400
                w1,2020-02-08,compensatory-leave,0,2
                w1,2020-02-08,cohorts-apart,0,1
                w2,2020-02-02,rest-between-shifts,599,600
                """);
    }

    @Test
    void rowsThatOverlapAreUnitedWithAFinding() throws IOException {
        CommandRun run = check("""
                w1,2020-02-01,grid-worker,checkpoint,08:00,12:00
                w1,2020-02-01,grid-worker,checkpoint,10:00,22:00
                w1,2020-02-01,grid-worker,checkpoint,10:00,22:00
                w1,2020-02-02,grid-worker,checkpoint,07:30,08:00
                """);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.endsWith("[duty-overlaps]"));
        assertThat(run.err()).contains("duty.csv:3: 120 minutes", "duty.csv:4: 720 minutes");
        assertThat(written("out.csv")).isEqualTo(RESULT + "w1,2020-02-02,rest-between-shifts,570,600\n");
    }

    @Test
    void badRowsAreLeftOut() throws IOException {
        CommandRun run = check("""
                w1,2020-02-30,grid-worker,checkpoint,08:00,12:00
                w1,2020-02-01,grid-worker,checkpoint,8:00,12:00
                ,2020-02-01,grid-worker,checkpoint,08:00,12:00
                w1,2020-02-01,grid-worker,checkpoint,24:00,12:00
                '=cmd',2020-02-01,grid-worker,checkpoint,08:00,22:00
                '=cmd',2020-02-02,grid-worker,checkpoint,00:00,01:00
                """.replace("'", ""));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(':', 9))))
                .containsExactly("duty.csv:2 date", "duty.csv:3 start", "duty.csv:4 worker", "duty.csv:5 start");
        assertThat(written("out.csv")).isEqualTo(RESULT + "'=cmd,2020-02-02,rest-between-shifts,120,600\n");
    }

    @Test
    void theOrderOfRowsMakesNoDifference() throws IOException {
        Path pack = pack(ALL_LIMITS);
        List<String> rows = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            rows.add("w%d,2020-02-%02d,grid-worker,%s,%02d:%02d,%02d:00"
                    .formatted(
                            random.nextInt(5),
                            1 + random.nextInt(28),
                            random.nextBoolean() ? "checkpoint" : "service-centre",
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(25)));
        }
        check(String.join("\n", rows), pack.toString());
        String first = written("out.csv");
        assertThat(first.lines()).hasSizeGreaterThan(50);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(rows, new Random(seed));
            check(String.join("\n", rows), pack.toString());
            assertThat(written("out.csv")).isEqualTo(first);
        }
    }

    @Test
    void saysWhoCouldTakeAnOpenShiftAndWhyTheOthersCouldNot() throws IOException {
        Files.writeString(folder.resolve("open.csv"), HEADER + "S1,2020-02-07,grid-worker,checkpoint,03:00,10:00\n");
        CommandRun run = check(
                """
                w2,2020-02-07,grid-worker,checkpoint,09:00,12:00
                w3,2020-02-01,grid-worker,checkpoint,08:00,18:00
                w4,2020-02-06,grid-worker,checkpoint,08:00,18:00
                """ + sevenDays().replaceAll("w1,2020-02-07.*\n", ""),
                "example-rest",
                "--open-shifts",
                folder.resolve("open.csv").toString(),
                "--candidates",
                folder.resolve("candidates.csv").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(written("candidates.csv")).isEqualTo("""
                shift,date,start,end,worker,could,why_not,minutes
                S1,2020-02-07,03:00,10:00,w3,true,,600
                S1,2020-02-07,03:00,10:00,w2,false,already-on-duty,180
                S1,2020-02-07,03:00,10:00,w4,false,rest-between-shifts,600
                S1,2020-02-07,03:00,10:00,w1,false,consecutive-days,2880
                """);
    }

    /** As in every table, any day of four digits is one; what lies between two of them costs nothing. */
    @Test
    @Timeout(20)
    void costsNothingForDaysFarApart() throws IOException {
        Path rules = pack("\"mostConsecutiveDays\": 1, \"leastRestMinutes\": 600, \"mostMinutesInWindow\": 60,"
                + " \"windowDays\": 366, \"leaveAfterDays\": 1, \"leaveDays\": 1, \"cohortGapDays\": 1,"
                + " \"cohorts\": {\"a\": \"one\", \"b\": \"two\"}");
        CommandRun run = check("""
                w1,9999-12-31,r,a,20:00,06:00
                w1,9999-12-30,r,b,20:00,06:00
                w1,0000-01-01,r,b,08:00,08:30
                """, rules.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(written("out.csv"))
                .contains("w1,9999-12-31,consecutive-days,2,1\n", "w1,9999-12-31,minutes-in-window,1200,60\n")
                .doesNotContain("0000");
    }

    @Test
    void refusesWhatIsNoRestRule() throws IOException {
        assertThat(check("", "no-such-rule").err()).contains("[unknown-policy]");
        assertThat(check("", "tianjin-2020").err()).contains("[policy-kind]");
        assertThat(check("", pack("\"mostConsecutiveDays\": 0").toString()).err())
                .contains("[out-of-range, bound 1..366, nearest 1]");
        assertThat(check("", pack("\"leaveDays\": 2").toString()).err()).contains("[rest-limit-half]");
        assertThat(check("", pack("\"mostConsecutivDays\": 6").toString()).err())
                .contains("[unknown-member]");
        assertThat(check("", "example-rest", "--open-shifts", "open.csv").err()).contains("--candidates");
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(check("", "example-rest").status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(written("out.csv")).isEqualTo(RESULT);
    }

    @Test
    void refusesATableWithoutItsColumns() throws IOException {
        Files.writeString(folder.resolve("duty.csv"), "worker,date,start,end\n");

        CommandRun run = CommandRun.of(
                "rest-check",
                "--rules",
                "example-rest",
                "--duty",
                folder.resolve("duty.csv"),
                "--out",
                folder.resolve("o"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).startsWith("duty.csv").contains("[csv-header-missing]");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    private CommandRun check(String rows, String... rulesAndOptions) throws IOException {
        Path duty = folder.resolve("duty.csv");
        Files.writeString(duty, HEADER + rows);
        String rules = rulesAndOptions.length == 0 ? "example-rest" : rulesAndOptions[0];
        return CommandRun.of(Stream.concat(
                        Stream.of("rest-check", "--rules", rules, "--duty", duty, "--out", folder.resolve("out.csv")),
                        Arrays.stream(rulesAndOptions).skip(1))
                .toArray());
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String sevenDays() {
        StringBuilder rows = new StringBuilder();
        for (int day = 7; day >= 1; day--) {
            rows.append("w1,2020-02-0").append(day).append(",grid-worker,checkpoint,08:00,16:00\n");
        }
        return rows.toString();
    }

    private Path pack(String parameters) throws IOException {
        Path pack = folder.resolve("rest.json");
        Files.writeString(pack, """
                {"schema": "community-control/policy-pack/1", "id": "here", "version": 1, "kind": "rest",
                 "jurisdiction": "350200", "title": {"zh-CN": "轮休", "en": "rest"}, "issuer": "x", "knownFrom": "2020-02-01",
                 "citations": [{"title": "x", "locator": "x", "confidence": "caller"}],
                 "periods": [{"from": "2020-02-01", "parameters": {PARAMETERS}}]}
                """.replace("PARAMETERS", parameters));
        return pack;
    }
}
