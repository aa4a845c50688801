package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three households of one grid. On 02-18 a daughter moves out into a household of her own; on 02-20 the grid is split; on
 * 02-25 one household moves on to another grid. Coverage and report count on each day who was registered where.
 */
class DatedRegisterTest {

    private static final String HOUSEHOLD =
            "{\"id\":\"%s\",\"community\":\"350203001001\",\"grid\":\"350203001001001\"}\n";
    private static final String PERSON =
            "{\"id\":\"%s\",\"household\":\"%s\",\"keyGroups\":[{\"group\":\"returnee\",\"from\":\"2020-02-10\"}]}\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("households.ndjson"),
                HOUSEHOLD.formatted("H-1") + HOUSEHOLD.formatted("H-2") + HOUSEHOLD.formatted("H-3"));
        Files.writeString(
                folder.resolve("persons.ndjson"),
                PERSON.formatted("FATHER", "H-1")
                        + PERSON.formatted("DAUGHTER", "H-1")
                        + PERSON.formatted("OLD", "H-2"));
        Files.writeString(folder.resolve("divisions.csv"), "code,name\n350203001001,下澳社区\n");
        Files.writeString(
                folder.resolve("facts.ndjson"),
                fact("1", "household-split", "household", "H-1", "18", "'into':'H-4','members':['DAUGHTER']")
                        + fact(
                                "2",
                                "area-split",
                                "area",
                                "350203001001001",
                                "20",
                                "'hierarchy':'grid','into':["
                                        + "{'id':'350203001001001','name':'西片'},"
                                        + "{'id':'350203001001002','name':'东片','dwellings':['H-3','H-4']}]")
                        + fact("3", "member-died", "person", "OLD", "21", "")
                        + fact("4", "household-visit", "household", "H-4", "20", "'disposition':'screened'")
                        + fact("5", "key-person-check", "person", "DAUGHTER", "20", "'disposition':'screened'")
                        + fact(
                                "6",
                                "dwelling-assigned",
                                "household",
                                "H-2",
                                "25",
                                "'hierarchy':'grid','area':'350203001001002'"));
    }

    @Test
    void nothingIsChangedBeforeItsDay() throws IOException {
        assertThat(coverage("2020-02-17"))
                .containsExactly(
                        "community,350203001001,,household,3,3,0,0,0,0,3,0,0,0,0.0,false",
                        "community,350203001001,,key-person,3,3,0,0,0,0,3,0,0,0,0.0,false",
                        "grid,350203001001001,,household,3,3,0,0,0,0,3,0,0,0,0.0,false",
                        "grid,350203001001001,,key-person,3,3,0,0,0,0,3,0,0,0,0.0,false");
    }

    @Test
    void aHouseholdThatSplitsIsExpectedTwiceFromItsDayOn() throws IOException {
        assertThat(coverage("2020-02-18"))
                .contains("grid,350203001001001,,household,4,4,0,0,0,0,4,0,0,0,0.0,false")
                .contains("grid,350203001001001,,key-person,3,3,0,0,0,0,3,0,0,0,0.0,false");
    }

    @Test
    void aGridThatSplitsPartsItsHouseholdsFromItsDayOn() throws IOException {
        assertThat(coverage("2020-02-20"))
                .containsExactly(
                        "community,350203001001,,household,4,4,1,0,0,0,3,0,0,0,25.0,false",
                        "community,350203001001,,key-person,3,3,1,0,0,0,2,0,0,0,33.3,false",
                        "grid,350203001001001,,household,2,2,0,0,0,0,2,0,0,0,0.0,false",
                        "grid,350203001001001,,key-person,2,2,0,0,0,0,2,0,0,0,0.0,false",
                        "grid,350203001001002,,household,2,2,1,0,0,0,1,0,0,0,50.0,false",
                        "grid,350203001001002,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true");
    }

    @Test
    void whoDiedIsExpectedNoMoreAndWhatComesLaterIsNotLookedAt() throws IOException {
        assertThat(coverage("2020-02-21"))
                .contains("community,350203001001,,key-person,2,2,0,0,0,0,2,0,0,0,0.0,false")
                .contains("grid,350203001001002,,household,2,2,1,0,0,0,1,0,0,0,50.0,false");
        assertThat(coverage("2020-02-25")).contains("grid,350203001001002,,household,3,3,1,0,0,0,2,0,0,0,33.3,false");
    }

    @Test
    void theReportCountsTheSame() throws IOException {
        for (String day : List.of("2020-02-17", "2020-02-20", "2020-02-25")) {
            Path out = folder.resolve("out-" + day);
            assertThat(CommandRun.of("report", "--data", folder, "--as-of", day, "--out", out)
                            .status())
                    .isEqualTo(ExitStatus.CLEAN);
            List<String> rows = Files.readAllLines(out.resolve("coverage.csv")).stream()
                    .filter(row -> row.startsWith("grid,"))
                    .toList();
            assertThat(rows)
                    .isEqualTo(coverage(day).stream()
                            .filter(row -> row.startsWith("grid,"))
                            .toList());
        }
    }

    @Test
    void aProofIsMadeOfTheRegisterOfTheDay() throws IOException {
        Path proof = folder.resolve("proof.ndjson");
        run("2020-02-20", "--proof", proof);
        assertThat(Files.readString(proof)).contains("\"id\":\"H-4\",\"disposition\":\"screened\"");
        assertThat(run("2020-02-20", "--recheck", proof)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        assertThat(run("2020-02-17", "--recheck", proof).status()).isEqualTo(ExitStatus.FINDINGS);
    }

    /** The daughter was entered a second time, and checked as such; on 02-22 somebody sees it. */
    @Test
    void whoIsRegisteredTwiceCountsOnceFromTheDayThatIsKnown() throws IOException {
        Files.writeString(
                folder.resolve("persons.ndjson"), PERSON.formatted("AGAIN", "H-3"), StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("facts.ndjson"),
                fact("7", "key-person-check", "person", "AGAIN", "22", "'disposition':'screened'")
                        + fact("8", "person-alias", "person", "AGAIN", "22", "'of':'DAUGHTER'"),
                StandardOpenOption.APPEND);

        assertThat(coverage("2020-02-21")).contains("community,350203001001,,key-person,3,3,0,0,0,0,3,0,0,0,0.0,false");
        assertThat(coverage("2020-02-22"))
                .contains(
                        "community,350203001001,,key-person,2,2,1,0,0,0,1,0,0,0,50.0,false",
                        "grid,350203001001002,,key-person,1,1,1,0,0,0,0,0,0,0,100.0,true");
        Path proof = folder.resolve("proof.ndjson");
        run("2020-02-22", "--proof", proof);
        assertThat(Files.readString(proof))
                .contains("{\"id\":\"DAUGHTER\",\"disposition\":\"screened\",\"facts\":[\"7\"]}");
        assertThat(run("2020-02-22", "--recheck", proof)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        Path out = folder.resolve("out");
        CommandRun.of("report", "--data", folder, "--as-of", "2020-02-22", "--out", out);
        assertThat(Files.readString(out.resolve("coverage.csv")))
                .contains("community,350203001001,下澳社区,key-person,2,2,1,0,0,0,1,0,0,0,50.0,false");
    }

    private List<String> coverage(String day) throws IOException {
        assertThat(run(day)).isEqualTo(new CommandRun(ExitStatus.CLEAN, "", ""));
        return Files.readAllLines(folder.resolve("coverage.csv")).stream()
                .filter(row -> row.startsWith("community,") || row.startsWith("grid,"))
                .toList();
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
                "--as-of",
                day,
                "--out",
                folder.resolve("coverage.csv")));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private static String fact(String id, String kind, String type, String subject, String day, String payload) {
        return ("{'id':'" + id + "','kind':'" + kind + "','version':1,'subject':{'type':'" + type + "','id':'" + subject
                        + "'},'occurredOn':'2020-02-" + day + "','recordedAt':'2020-02-" + day
                        + "T01:00:00Z','recorder':'W-1','payload':{" + payload + "}}\n")
                .replace('\'', '"');
    }
}
