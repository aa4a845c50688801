package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code tier}, and what holds for the input of all commands on risk. */
class TierCommandTest extends RiskCommandFolder {

    private static final String COUNTY = "cn-county-tier-2020-02-17";

    private static final String NINTH = "cn-areas-9th-2022-06-28";

    private static final String TIER_HEADER = "area,date,tier,reason,quiet_days,in_force\n";

    /** Worked example W1: quiet days 1 to 14 are 03-02 to 03-15, and the row of 03-15 is the first that is low. */
    @Test
    void tierIsLowFromTheRowOfTheFourteenthQuietDay() throws IOException {
        assertThat(tier(
                        "given",
                        "area,date,cumulative,cluster\n"
                                + "a,2020-03-01,500,true\n"
                                + "a,2020-03-14,500,false\n"
                                + "a,2020-03-15,500,true\n"
                                + "b,2020-03-01,50,true\n"
                                + "c,2020-03-01,51,true\n"
                                + "d,2020-03-01,51,false\n"
                                + "e,2020-03-01,51,\n"
                                + "f,2020-02-16,0,\n"))
                .isEqualTo(TIER_HEADER
                        + "a,2020-03-01,high,over-50-cluster,0,true\n"
                        + "a,2020-03-14,high,over-50-cluster,13,true\n"
                        + "a,2020-03-15,low,quiet,14,true\n"
                        + "b,2020-03-01,medium,up-to-50,0,true\n"
                        + "c,2020-03-01,high,over-50-cluster,0,true\n"
                        + "d,2020-03-01,medium,over-50-no-cluster,0,true\n"
                        + "e,2020-03-01,undetermined,cluster-unknown,0,true\n"
                        + "f,2020-02-16,low,no-case,,false\n");
    }

    @Test
    void tierReadsTheClusterConditionAsTheHostSays() throws IOException {
        String cases = "cumulative,area,date\n51,a,2020-03-01\n51,a,2020-03-14\n51,a,2020-03-15\n";
        assertThat(tier("none", cases))
                .isEqualTo(TIER_HEADER
                        + "a,2020-03-01,medium,over-50-no-cluster,0,true\n"
                        + "a,2020-03-14,medium,over-50-no-cluster,13,true\n"
                        + "a,2020-03-15,low,quiet,14,true\n");
        assertThat(tier("always", cases)).contains("a,2020-03-14,high,over-50-cluster,13,true\n");
        assertThat(run("tier", COUNTY, "--cases", write("c.csv", cases)).status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }

    /** The previous row is the one with the greatest earlier date, however long ago, wherever it stands in the file. */
    @Test
    void tierTakesAFallForACorrectionAndTheNextRiseFromTheLowerFigure() throws IOException {
        CommandRun run = run(
                "tier",
                COUNTY,
                "--cluster",
                "none",
                "--cases",
                write(
                        "c.csv",
                        "area,date,cumulative,new\n"
                                + "a,2020-03-20,41,\n"
                                + "a,2020-03-01,60,\n"
                                + "a,2020-03-15,40,\n"
                                + "a,2020-03-21,41,2\n"
                                + "a,2020-03-22,0,\n"
                                + "a,2020-03-22,9,\n"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err().lines().map(line -> line.replaceAll(": .*\\[", " ").replaceAll("[],].*", "")))
                .containsExactly(
                        "c.csv:4 cumulative cumulative-fell",
                        "c.csv:6 cumulative cumulative-fell",
                        "c.csv:7 area repeated-key");
        assertThat(out())
                .isEqualTo(TIER_HEADER
                        + "a,2020-03-20,medium,up-to-50,0,true\n"
                        + "a,2020-03-01,medium,over-50-no-cluster,0,true\n"
                        + "a,2020-03-15,low,quiet,14,true\n"
                        + "a,2020-03-21,medium,up-to-50,0,true\n"
                        + "a,2020-03-22,low,no-case,1,true\n");
    }

    @Test
    void tierTakesAPackOfTheHosts() throws IOException {
        Path local = write(
                "local.json",
                CommandRun.of("policies", COUNTY)
                        .out()
                        .replace("\"mediumCases\": 50", "\"mediumCases\": 30")
                        .replace("\"quietDays\": 14", "\"quietDays\": 7"));
        CommandRun run = CommandRun.of(
                "tier",
                "--policy",
                local,
                "--cluster",
                "none",
                "--cases",
                write("c.csv", "area,date,cumulative\na,2020-03-01,31\na,2020-03-08,31\n"),
                "--out",
                folder.resolve("out.csv"));

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(out())
                .isEqualTo(TIER_HEADER
                        + "a,2020-03-01,medium,over-50-no-cluster,0,true\n"
                        + "a,2020-03-08,low,quiet,7,true\n");
    }

    @Test
    void refusesAPolicyThatIsNoneOrOfAnotherKind() throws IOException {
        Path cases = write("c.csv", "area,date,cumulative,cluster\n");
        assertThat(run("tier", "no-such", "--cases", cases).err()).contains("[unknown-policy]");
        assertThat(run("tier", NINTH, "--cases", cases).status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("zones", COUNTY, "--until", "2022-07-31", "--events", write("e.csv", "area,date,event\n"))
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("tier", COUNTY, "--cases", write("e.csv", "")).status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("tier", COUNTY, "--cases", write("e.csv", "area,area,date,cumulative,cluster\n"))
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",2020-03-01,1,,true | area | missing",
                "x,2020-02-30,1,,true | date | not-a-date",
                "x,2020-3-1,1,,true | date | not-a-date",
                "x,+002020-03-01,1,,true | date | not-a-date",
                "x,2020-03-01,,,true | cumulative | missing",
                "x,2020-03-01,1.0,,true | cumulative | not-a-count",
                "x,2020-03-01,-1,,true | cumulative | not-a-count",
                "x,2020-03-01,９,,true | cumulative | not-a-count",
                "x,2020-03-01,9007199254740993,,true | cumulative | not-a-count",
                "x,2020-03-01,99999999999999999999,,true | cumulative | not-a-count",
                "x,2020-03-01,1,NaN,true | new | not-a-count",
                "x,2020-03-01,1,,TRUE | cluster | not-a-flag",
                "x,2020-03-01,1 | '' | csv-cells"
            })
    void tierLeavesABadRowOutAndKeepsTheOthers(String row, String column, String code) throws IOException {
        CommandRun run = run(
                "tier",
                COUNTY,
                "--cases",
                write("c.csv", "area,date,cumulative,new,cluster\na,2020-03-01,1,,true\n" + row + "\n"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).startsWith("c.csv:3" + (column.isEmpty() ? "" : " " + column) + ":");
        assertThat(run.err()).contains("[" + code);
        assertThat(out()).isEqualTo(TIER_HEADER + "a,2020-03-01,medium,up-to-50,0,true\n");
    }

    @Test
    void identifiersAreOpaqueAndInert() throws IOException {
        assertThat(tier(
                        "none",
                        "area,date,cumulative\n"
                                + "\"a,\"\"b\",2020-03-01,0\n"
                                + "=1+1,2020-03-01,0\n"
                                + "001,2020-03-01,0\n"
                                + "1,2020-03-01,0\n"
                                + "𠮷,2020-03-01,0\n"))
                .isEqualTo(TIER_HEADER
                        + "\"a,\"\"b\",2020-03-01,low,no-case,,true\n"
                        + "'=1+1,2020-03-01,low,no-case,,true\n"
                        + "001,2020-03-01,low,no-case,,true\n"
                        + "1,2020-03-01,low,no-case,,true\n"
                        + "𠮷,2020-03-01,low,no-case,,true\n");
    }

    @Test
    void readsPackedInputAndStandardInputAndFindsAnotherCharset() throws IOException {
        String cases = "\uFEFFarea,date,cumulative\r\na,2020-03-01,0\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(cases.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("c.csv.gz"), packed.toByteArray());
        assertThat(run("tier", COUNTY, "--cluster", "none", "--cases", file).status())
                .isEqualTo(ExitStatus.CLEAN);
        assertThat(out()).isEqualTo(TIER_HEADER + "a,2020-03-01,low,no-case,,true\n");

        Path other = Files.write(
                folder.resolve("gbk.csv"), "area,date,cumulative\n区,2020-03-01,0\n".getBytes(Charset.forName("GBK")));
        assertThat(run("tier", COUNTY, "--cluster", "none", "--cases", other).status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void tierGivesTheSameRowsInEveryOrderAndOnEveryMachine() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        for (int area = 0; area < 20; area++) {
            long cumulative = 0;
            for (int day = 1; day < 29; day++) {
                cumulative += random.nextInt(4) == 0 ? random.nextInt(9) : 0;
                text.append("区")
                        .append(area)
                        .append(",2020-02-")
                        .append(day < 10 ? "0" : "")
                        .append(day);
                text.append(',')
                        .append(cumulative)
                        .append(',')
                        .append(random.nextInt(9) == 0)
                        .append('\n');
            }
        }
        List<String> rows = new ArrayList<>(text.toString().lines().toList());
        String straight = tier("given", "area,date,cumulative,cluster\n" + String.join("\n", rows) + "\n");
        Path cases = folder.resolve("c.csv");
        Path there = folder.resolve("there.csv");
        int status = ChildJvm.run(
                folder.resolve("log.txt"),
                List.of("-Duser.language=tr", "-Dfile.encoding=GBK", "-Dline.separator=\r\n"),
                Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C"),
                "tier",
                "--policy",
                COUNTY,
                "--cases",
                cases,
                "--out",
                there);
        assertThat(status).isEqualTo(ExitStatus.CLEAN);
        assertThat(there).hasContent(straight);

        Collections.shuffle(rows, random);
        String shuffled = tier("given", "area,date,cumulative,cluster\n" + String.join("\n", rows) + "\n");
        assertThat(new TreeSet<>(shuffled.lines().toList()))
                .isEqualTo(new TreeSet<>(straight.lines().toList()));
        assertThat(shuffled.lines()).hasSize(rows.size() + 1);
    }

    private String tier(String cluster, String cases) throws IOException {
        CommandRun run = run("tier", COUNTY, "--cluster", cluster, "--cases", write("c.csv", cases));
        assertThat(run.err()).isEmpty();
        return out();
    }

    /** A street of the 8th edition goes by a pack of its own. */
    @Test
    void tierTakesThePackOfStreetsToo() throws IOException {
        Path cases = write("c.csv", "area,date,cumulative\ns,2021-06-01,51\ns,2021-06-15,51\n");

        run("tier", "cn-street-tier-2021-05-11", "--cluster", "always", "--cases", cases);

        assertThat(out())
                .isEqualTo(TIER_HEADER
                        + "s,2021-06-01,high,over-50-cluster,0,true\n"
                        + "s,2021-06-15,low,quiet,14,true\n");
    }
}
