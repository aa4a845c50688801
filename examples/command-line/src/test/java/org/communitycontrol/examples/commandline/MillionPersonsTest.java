package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Coverage of a million persons in 400,000 households, a fact for each household and each key person, in a process with a
 * heap of two gibibytes: {@code java -Xmx2g -jar community-control.jar coverage …}.
 */
class MillionPersonsTest {

    private static final int HOUSEHOLDS_OF_A_GRID = 200;
    private static final int GRIDS_OF_A_COMMUNITY = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsAThousandPersons() throws IOException, InterruptedException {
        counts(1_000);
    }

    @Test
    @Tag("long")
    void countsAMillionPersonsWithinTwoGibibytes() throws IOException, InterruptedException {
        counts(1_000_000);
    }

    /** Every 100th line of each file is cut short; every tenth person is a key person. */
    private void counts(int persons) throws IOException, InterruptedException {
        int households = persons * 2 / 5;
        write(
                "households.ndjson",
                households,
                i -> "{\"id\":\"H-" + i + "\",\"community\":\"" + community(i) + "\",\"grid\":\"" + grid(i) + "\"}");
        write(
                "persons.ndjson",
                persons,
                i -> "{\"id\":\"P-" + i + "\",\"household\":\"H-" + household(i, households)
                        + "\",\"birthDate\":\"1980-05-01\""
                        + (i % 10 == 0 ? ",\"keyGroups\":[{\"group\":\"returnee\",\"from\":\"2020-02-10\"}]}" : "}"));
        write(
                "facts.ndjson",
                households + persons / 10,
                i -> i < households
                        ? fact(i, "household-visit", "household", "H-" + i, i % 7 == 0 ? "absent" : "screened")
                        : fact(i, "key-person-check", "person", "P-" + (i - households) * 10, "screened"));
        Path said = folder.resolve("said.txt");

        int status = ChildJvm.run(
                said,
                List.of("-Xmx2g", ChildJvm.ALL_COMPILERS),
                Map.of(),
                "coverage",
                "--households",
                folder.resolve("households.ndjson"),
                "--persons",
                folder.resolve("persons.ndjson"),
                "--facts",
                folder.resolve("facts.ndjson"),
                "--as-of",
                "2020-02-20",
                "--findings",
                folder.resolve("findings.ndjson"),
                "--out",
                folder.resolve("coverage.csv"));

        assertThat(status).as(Files.readString(said)).isEqualTo(ExitStatus.FINDINGS);
        int registered = households - households / 100;
        List<String> rows = Files.readAllLines(folder.resolve("coverage.csv"));
        assertThat(rows.get(1)).startsWith("nation,CN,,household," + registered + "," + registered + ",");
        assertThat(rows.stream().filter(row -> row.startsWith("grid,") && row.contains(",household,")))
                .hasSize((households + HOUSEHOLDS_OF_A_GRID - 1) / HOUSEHOLDS_OF_A_GRID);
        assertThat(rows.stream()
                        .filter(row -> row.startsWith("grid,") && row.contains(",household,"))
                        .mapToLong(row -> Long.parseLong(row.split(",", -1)[4]))
                        .sum())
                .isEqualTo(registered);
        try (Stream<String> findings = Files.lines(folder.resolve("findings.ndjson"))) {
            assertThat(findings.count()).isGreaterThanOrEqualTo(registered / 100);
        }
    }

    private static int household(int person, int households) {
        // Never one whose line is cut short.
        int household = person % households;
        return household % 100 == 99 ? household - 1 : household;
    }

    private static String community(int household) {
        int number = household / HOUSEHOLDS_OF_A_GRID / GRIDS_OF_A_COMMUNITY;
        return "350203%03d%03d".formatted(1 + number / 900, 1 + number % 900);
    }

    private static String grid(int household) {
        return community(household) + "%03d".formatted(1 + household / HOUSEHOLDS_OF_A_GRID % GRIDS_OF_A_COMMUNITY);
    }

    private static String fact(int number, String kind, String type, String id, String disposition) {
        return "{\"id\":\"F-" + number + "\",\"kind\":\"" + kind + "\",\"version\":1,\"subject\":{\"type\":\"" + type
                + "\",\"id\":\"" + id + "\"},\"occurredOn\":\"2020-02-20\",\"recordedAt\":\"2020-02-20T01:00:00Z\","
                + "\"recorder\":\"W-1\",\"payload\":{\"disposition\":\"" + disposition + "\"}}";
    }

    private void write(String file, int count, IntFunction<String> line) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file))) {
            for (int i = 0; i < count; i++) {
                String text = line.apply(i);
                out.write(i % 100 == 99 ? text.substring(0, text.length() - 2) : text);
                out.write('\n');
            }
        }
    }
}
