package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packs on one data set: who changes, and whose closed decision stays. */
class ImpactTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheAreasWhoseRowChangesAndKeepsClosedOnes() throws IOException {
        write("areas.csv", """
                area,tier,situation
                A,low,no-case-found
                B,high,outbreak
                C,high,outbreak
                D,,no-case-found
                """);
        write("closed.csv", "subject,date\nC,2020-04-20\n");

        CommandRun run = CommandRun.of(
                "impact",
                "--before",
                "cn-community-measures-2020-01-24",
                "--after",
                "cn-community-measures-2020-04-14",
                "--areas",
                folder.resolve("areas.csv"),
                "--as-of",
                "2020-04-20",
                "--closed",
                folder.resolve("closed.csv"),
                "--out",
                folder.resolve("impact.csv"));

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, """
                changed 3
                unchanged 0
                closed-would-change 1
                closed-unchanged 0
                """, ""));
        assertThat(Files.readString(folder.resolve("impact.csv"))).isEqualTo("""
                subject,date,part,from,to,from_reason,to_reason,clauses
                A,2020-04-20,changed,no-case-found,low-or-no-case,measures-by-situation,measures-by-tier,1.1|2.1|2.16
                B,2020-04-20,changed,case-or-outbreak,high-or-transmission,measures-by-situation,measures-by-tier,1.1|2.1|2.16
                C,2020-04-20,closed-would-change,case-or-outbreak,high-or-transmission,measures-by-situation,measures-by-tier,1.1|2.1|2.16
                D,2020-04-20,changed,no-case-found,undetermined,measures-by-situation,measures-basis-unknown,1.1|2.1|2.16
                """);
    }

    @Test
    void aStricterWindowChangesTheTierOnTheDaysBetween() throws IOException {
        write("cases.csv", """
                area,date,cumulative
                A,2020-03-01,60
                A,2020-03-14,60
                A,2020-03-15,60
                A,2020-03-21,60
                A,2020-03-22,60
                """);
        write(
                "stricter.json",
                CommandRun.of("policies", "cn-county-tier-2020-02-17")
                        .out()
                        .replace("\"id\": \"cn-county-tier-2020-02-17\"", "\"id\": \"made-up\"")
                        .replace("\"quietDays\": 14", "\"quietDays\": 21"));

        CommandRun run = CommandRun.of(
                "impact",
                "--before",
                "cn-county-tier-2020-02-17",
                "--after",
                folder.resolve("stricter.json"),
                "--cases",
                folder.resolve("cases.csv"),
                "--out",
                "-");

        assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[1]))
                .containsExactly("2020-03-15", "2020-03-21");
    }

    @Test
    void oneObservationIsShorterUnderALaterEdition() throws IOException {
        write("exposures.csv", "person,date,kind\nP1,2020-02-01,contact\n");

        CommandRun run = CommandRun.of(
                "impact",
                "--before",
                "cn-home-observation-2020-01-24",
                "--after",
                "cn-observation-2022-06-28",
                "--exposures",
                folder.resolve("exposures.csv"),
                "--as-of",
                "2020-02-13",
                "--out",
                "-");

        assertThat(run.out().lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("P1,2020-02-13,changed,under-observation,"));
    }

    @Test
    void needsOneInputAndPacksOfItsKind() throws IOException {
        write("areas.csv", "area,tier,situation\n");
        CommandRun nothing = CommandRun.of(
                "impact",
                "--before",
                "cn-community-measures-2020-01-24",
                "--after",
                "cn-community-measures-2020-04-14",
                "--out",
                "-");
        CommandRun otherKind = CommandRun.of(
                "impact",
                "--before",
                "cn-community-measures-2020-01-24",
                "--after",
                "cn-two-coverages-2020-02-16",
                "--areas",
                folder.resolve("areas.csv"),
                "--as-of",
                "2020-04-20",
                "--out",
                "-");

        assertThat(nothing.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(nothing.err()).contains("impact needs one input");
        assertThat(otherKind.status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
