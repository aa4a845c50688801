package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures by the shipped tables, planned, compared and judged. */
class MeasuresTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void plansByTheStricterRowAndSaysWhatIsNotKnown() throws IOException {
        write("areas.csv", """
                area,tier,situation
                A,low,no-case-found
                B,,outbreak
                """);

        CommandRun run = CommandRun.of(
                "measures", "plan", "--areas", folder.resolve("areas.csv"), "--as-of", "2020-04-20", "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out()).isEqualTo("""
                area,row,measure,status,form,services,approval
                A,low-or-no-case,courier-admission,allowed,open,,community
                A,low-or-no-case,environmental-sanitation,required,open,,community
                A,low-or-no-case,health-education,required,open,,community
                A,low-or-no-case,inbound-person-management,required,seal,daily-supply|medical-transfer|psychological-comfort,community
                A,low-or-no-case,inform-residents,required,open,,community
                A,low-or-no-case,prepare-supplies,required,open,,community
                A,low-or-no-case,reopen-community,required,open,,community
                B,undetermined,,,,,
                """);
    }

    @Test
    void inFebruaryTheTableWentBySituationAlone() throws IOException {
        write("areas.csv", """
                area,tier,situation
                A,,no-case-found
                B,,case-appeared
                C,,transmission
                """);

        CommandRun run = CommandRun.of(
                "measures", "plan", "--areas", folder.resolve("areas.csv"), "--as-of", "2020-02-20", "--out", "-");

        assertThat(run.out().lines().filter(line -> line.startsWith("A,"))).hasSize(6);
        assertThat(run.out().lines().filter(line -> line.startsWith("B,"))).hasSize(8);
        assertThat(run.out().lines().filter(line -> line.startsWith("C,"))).hasSize(10);
    }

    @Test
    void saysWhatAChangeOfTierDoes() throws IOException {
        write("days.csv", """
                area,date,tier,situation
                A,2020-04-22,low,no-case-found
                A,2020-04-20,medium,case-appeared
                A,2020-04-21,,case-appeared
                """);

        CommandRun run = CommandRun.of("measures", "diff", "--areas", folder.resolve("days.csv"), "--out", "-");

        assertThat(run.out()).isEqualTo("""
                area,date,change,measure
                A,2020-04-21,undetermined,
                A,2020-04-22,begin,reopen-community
                A,2020-04-22,end,central-supply-points
                A,2020-04-22,end,close-contact-management
                A,2020-04-22,end,closed-off-management
                A,2020-04-22,end,strengthen-disinfection
                A,2020-04-22,end,suspend-service-facilities
                """);
    }

    @Test
    void namesEveryExcessAndTheSmallestRepair() throws IOException {
        write("areas.csv", """
                area,tier,situation
                A,low,no-case-found
                B,high,no-case-found
                """);
        write("measures.csv", """
                area,measure,from,until,scope,basis,blocks,services,approved_by
                A,forbid-entry-exit,2020-04-18,,whole-area,,food|emergency,,community
                B,forbid-entry-exit,2020-04-18,,whole-area,,emergency,daily-supply,community
                B,closed-off-management,2020-04-18,2020-05-02,whole-area,order-7,,daily-supply|medical-transfer|work-resumption-passage|care-visit,county
                B,weld-doors,2020-04-18,,whole-area,,,,
                C,health-education,2020-04-18,,whole-area,,,,
                """);

        CommandRun run = CommandRun.of(
                "measures",
                "guard",
                "--areas",
                folder.resolve("areas.csv"),
                "--measures",
                folder.resolve("measures.csv"),
                "--as-of",
                "2020-04-20",
                "--out",
                folder.resolve("guard.csv"));

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.err()).isEqualTo("measures.csv:6: the area is not in the table of areas [unknown-area]\n");
        assertThat(Files.readString(folder.resolve("guard.csv"))).isEqualTo("""
                area,measure,from,proportion,reason,excesses,repair
                A,forbid-entry-exit,2020-04-18,over-control,measure-excessive,outside-row|no-basis|no-end|blocks-essential-access|refuse-and-forget|not-approved,lift
                B,forbid-entry-exit,2020-04-18,over-control,measure-excessive,no-basis|no-end|blocks-essential-access|refuse-and-forget|not-approved,add=basis|until=2020-05-04|open=emergency|service=care-visit|service=medical-transfer|service=psychological-comfort|approval=county
                B,closed-off-management,2020-04-18,proportionate,measure-within-row,,
                B,weld-doors,2020-04-18,undetermined,measure-unknown,,
                C,health-education,2020-04-18,undetermined,measure-row-unknown,,
                """);
    }

    @Test
    void onADayWithoutATableThereIsNoAnswer() throws IOException {
        write("areas.csv", "area,tier,situation\nA,low,no-case-found\n");

        CommandRun run = CommandRun.of(
                "measures", "plan", "--areas", folder.resolve("areas.csv"), "--as-of", "2019-12-31", "--out", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).isEqualTo("area,row,measure,status,form,services,approval\n");
        assertThat(run.err()).contains("no policy of kind measures is in force on 2019-12-31");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
