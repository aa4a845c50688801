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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on risk: the worked examples as files, and input that is not what it should be. */
class RiskCommandsTest {

    private static final String COUNTY = "cn-county-tier-2020-02-17";
    private static final String SITUATION = "cn-community-situation-2020-01-24";
    private static final String NINTH = "cn-areas-9th-2022-06-28";
    private static final String TIER_HEADER = "area,date,tier,reason,quiet_days,in_force\n";

    @TempDir
    private Path folder = Path.of("");

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

    /** Worked example W2. */
    @Test
    void situationSaysWhatTheCasesMakeOfACommunity() throws IOException {
        Path cases = write(
                "confirmed.csv",
                "community,case,date,source_known,place\n"
                        + "home,1,2020-02-01,true,h\n"
                        + "home,2,2020-02-15,true,h\n"
                        + "later,1,2020-02-01,true,h\n"
                        + "later,2,2020-02-16,true,h\n"
                        + "spread,1,2020-02-01,false,h1\n"
                        + "spread,2,2020-02-15,false,h2\n"
                        + "linked,1,2020-02-01,false,h1\n"
                        + "linked,2,2020-02-15,true,h2\n"
                        + "unsaid,1,2020-02-01,,h1\n"
                        + "unsaid,2,2020-02-15,false,h2\n"
                        + "home,2,2020-02-15,false,h3\n"
                        + "home,3,2020-02-15,perhaps,h3\n");
        Path dates = write(
                "dates.csv",
                "date,community\n2020-02-16,later\n2020-01-31,home\n2020-02-14,home\n2020-02-15,home\n"
                        + "2020-02-15,spread\n2020-02-15,linked\n2020-02-15,unsaid\n2020-02-15,empty\n");
        CommandRun run = run("situation", SITUATION, "--cases", cases, "--dates", dates);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err())
                .contains("confirmed.csv:12 case", "[repeated-key]", "confirmed.csv:13 source_known", "[not-a-flag]");
        assertThat(out())
                .isEqualTo("community,date,situation,reason\n"
                        + "later,2020-02-16,case-appeared,cases-apart|same-place-beyond-window\n"
                        + "home,2020-01-31,no-case-found,no-confirmed-case\n"
                        + "home,2020-02-14,case-appeared,cases-apart\n"
                        + "home,2020-02-15,outbreak,same-place\n"
                        + "spread,2020-02-15,transmission,unknown-sources\n"
                        + "linked,2020-02-15,case-appeared,cases-apart|near-in-different-places\n"
                        + "unsaid,2020-02-15,undetermined,case-incomplete|near-in-different-places\n"
                        + "empty,2020-02-15,no-case-found,no-confirmed-case\n");
    }

    /** Worked example W7. */
    @Test
    void zonesDatesAChangeToTheDayAtWhoseEndItHolds() throws IOException {
        Path events = write(
                "e.csv",
                "area,date,event,value\n"
                        + "untested,2022-07-08,round-incomplete,1\n"
                        + "untested,2022-07-01,infection,\n"
                        + "clean,2022-07-01,infection,\n"
                        + "clean,2022-07-08,round-negative,\n"
                        + "again,2022-07-01,infection,\n"
                        + "again,2022-07-07,round-positive,\n"
                        + "again,2022-07-14,round-negative,\n"
                        + "late,2022-09-01,infection,\n");

        assertThat(run("zones", NINTH, "--until", "2022-07-31", "--events", events)
                        .status())
                .isEqualTo(ExitStatus.CLEAN);
        assertThat(out())
                .isEqualTo("area,from,to,tier,reason\n"
                        + "again,2022-07-01,2022-07-13,high,infection\n"
                        + "again,2022-07-14,2022-07-16,medium,days-full-round-clean\n"
                        + "again,2022-07-17,2022-07-31,low,days-full\n"
                        + "clean,2022-07-01,2022-07-07,high,infection\n"
                        + "clean,2022-07-08,2022-07-10,medium,days-full-round-clean\n"
                        + "clean,2022-07-11,2022-07-31,low,days-full\n"
                        + "untested,2022-07-01,2022-07-31,high,infection\n");
        run("zones", "cn-twenty-points-2022-11-11", "--until", "2022-07-31", "--events", events);
        assertThat(out())
                .contains("clean,2022-07-01,2022-07-05,high,infection\nclean,2022-07-06,2022-07-31,low,days-full");
    }

    /** Worked example W8. */
    @Test
    void zonesLiftsAClosedZoneWhenAllThreeConditionsHold() throws IOException {
        Path events = write(
                "e.csv",
                "area,date,event\n"
                        + "z,2021-12-01,infection\nz,2021-12-03,last-contact\nz,2021-12-16,round-negative\n"
                        + "y,2021-12-01,infection\ny,2021-12-03,last-contact\ny,2021-12-15,round-negative\n"
                        + "x,2021-12-01,infection\nx,2021-12-15,round-negative\n"
                        + "x,2021-12-15,round-negative\nx,2021-12-15,round-clean\n");
        CommandRun run = run("zones", "cn-community-zones-2021", "--until", "2021-12-31", "--events", events);

        assertThat(run.err()).contains("e.csv:10 area", "[repeated-key]", "e.csv:11 event", "[unknown-code]");
        assertThat(out())
                .isEqualTo("area,from,to,tier,reason\n"
                        + "x,2021-12-01,2021-12-14,lockdown,zone-days\n"
                        + "x,2021-12-15,2021-12-17,undetermined,zone-contact-unknown\n"
                        + "x,2021-12-18,2021-12-31,lockdown,zone-round\n"
                        + "y,2021-12-01,2021-12-31,lockdown,zone-days\n"
                        + "z,2021-12-01,2021-12-17,lockdown,zone-days\n"
                        + "z,2021-12-18,2021-12-31,precaution,zone-lifted\n");
    }

    @Test
    void zonesCostsNothingForAFarLastDay() throws IOException {
        Path events = write("e.csv", "area,date,event\na,0000-01-01,infection\n");
        run("zones", NINTH, "--until", "9999-12-31", "--events", events);
        assertThat(out()).isEqualTo("area,from,to,tier,reason\na,0000-01-01,9999-12-31,high,infection\n");
    }

    private String tier(String cluster, String cases) throws IOException {
        CommandRun run = run("tier", COUNTY, "--cluster", cluster, "--cases", write("c.csv", cases));
        assertThat(run.err()).isEmpty();
        return out();
    }

    private CommandRun run(String command, String policy, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of(command, "--policy", policy, "--out", folder.resolve("out.csv")));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }
}
