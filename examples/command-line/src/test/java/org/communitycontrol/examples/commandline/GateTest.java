package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages of a closed-off community, decided in the order of time whatever the order of the table. */
class GateTest {

    private static final String HEADER = "passage,date,time,gate,kind,direction,household,person,temperature,pass\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void decidesTheWorkedExampleOfShulan() throws IOException {
        CommandRun run = gate("""
                late,2020-05-25,08:00,G1,resident,out,H1,P1,36.5,
                out,2020-05-21,08:00,G1,resident,out,H1,P1,36.5,
                back,2020-05-21,10:30,G1,resident,in,H1,P1,36.6,
                next,2020-05-23,08:00,G1,resident,out,H1,P1,36.5,
                ambulance,2020-05-21,09:00,G1,ambulance,in,H1,,,
                ordered,2020-05-21,08:00,G1,resident,out,H2,P2,36.5,
                fever,2020-05-21,08:00,G1,resident,out,H3,P3,37.3,
                unmeasured,2020-05-21,08:00,G1,resident,out,H3,P3,,
                parcel,2020-05-21,08:00,G1,courier,in,,,,
                nurse,2020-05-21,08:00,G1,care-visit,in,,,36.5,true
                """);

        assertThat(run).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(written("decisions.csv")).isEqualTo("""
                passage,decision,counted,reason,next_on,in_force
                late,allow,true,within-budget,,true
                out,allow,true,within-budget,,true
                back,allow,false,comes-home,,true
                next,deny,false,cancelled-by-overtime,2020-05-25,true
                ambulance,allow,false,passes-always,,true
                ordered,deny,false,household-observed,,true
                fever,refer,false,temperature-refers,,true
                unmeasured,undetermined,false,passage-unknown,,true
                parcel,collection-point,false,by-kind,,true
                nurse,allow,false,by-kind,,true
                """);
        assertThat(written("flags.csv")).isEqualTo("person,date,exits,passages\n");
    }

    @Test
    void leavesBadRowsOut() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            rows.append("e").append(i).append(",2020-05-2").append(i).append(",08:00,G1,resident,out,H9,P9,36.5,\n");
        }
        CommandRun run = gate(rows + """
                e1,2020-05-21,08:00,G1,resident,out,H9,P9,36.5,
                x,2020-02-30,08:00,G1,resident,out,H9,P9,36.5,
                y,2020-05-21,8:00,G1,resident,out,H9,P9,36.5,
                z,2020-05-21,08:00,G1,resident,sideways,H9,P9,36.5,
                w,2020-05-21,08:00,G1,resident,out,H9,P9,hot,
                """);

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).isEqualTo("""
                passages.csv:7 passage: the key was there before, in row 2: the first is kept [repeated-key]
                passages.csv:8 date: a day is written yyyy-MM-dd and exists in the calendar [not-a-date]
                passages.csv:9 time: a time is written HH:mm; an end may be 24:00 [not-a-time]
                passages.csv:10 direction: the code is not one of the known ones [unknown-code]
                passages.csv:11 temperature: a temperature is written in degrees Celsius, as in 36.8 [not-a-temperature]
                """);
        assertThat(written("decisions.csv").lines()).hasSize(6);
    }

    @Test
    void showsManyExitsToAHumanAndRefusesNobodyForThem() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 1; i <= 5; i++) {
            rows.append("e").append(i).append(",2020-05-21,1").append(i).append(":00,G1,resident,out,H9,P9,36.5,\n");
        }
        Files.writeString(folder.resolve("passages.csv"), rows);
        CommandRun run = CommandRun.of(
                "gate",
                "--policy",
                "cn-shulan-access-2020-05",
                "--open",
                "--passages",
                folder.resolve("passages.csv"),
                "--out",
                folder.resolve("decisions.csv"),
                "--flags",
                folder.resolve("flags.csv"));

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(written("decisions.csv").lines().skip(1)).allMatch(line -> line.contains(",allow,"));
        assertThat(written("flags.csv")).isEqualTo("""
                person,date,exits,passages
                P9,2020-05-21,5,e1|e2|e3|e4|e5
                """);
    }

    @Test
    void withoutTheListOfObservedHouseholdsNobodyGoesOut() throws IOException {
        Files.writeString(folder.resolve("passages.csv"), HEADER + "a,2020-05-21,08:00,G1,resident,out,H1,P1,36.5,\n");
        CommandRun run = CommandRun.of(
                "gate",
                "--policy",
                "cn-shulan-access-2020-05",
                "--passages",
                folder.resolve("passages.csv"),
                "--out",
                "-");

        assertThat(run.out()).endsWith("\na,undetermined,false,passage-unknown,,true\n");
    }

    @Test
    void refusesAPackOfAnotherKind() throws IOException {
        Files.writeString(folder.resolve("passages.csv"), HEADER);
        CommandRun run = CommandRun.of(
                "gate",
                "--policy",
                "cn-two-coverages-2020-02-16",
                "--passages",
                folder.resolve("passages.csv"),
                "--out",
                folder.resolve("decisions.csv"));

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(folder.resolve("decisions.csv")).doesNotExist();
    }

    private CommandRun gate(String rows) throws IOException {
        Files.writeString(folder.resolve("passages.csv"), HEADER + rows);
        Files.writeString(folder.resolve("observed.csv"), "household\nH2\n");
        return CommandRun.of(
                "gate",
                "--policy",
                "cn-shulan-access-2020-05",
                "--passages",
                folder.resolve("passages.csv"),
                "--observed",
                folder.resolve("observed.csv"),
                "--out",
                folder.resolve("decisions.csv"),
                "--flags",
                folder.resolve("flags.csv"));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
