package org.communitycontrol.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.communitycontrol.json.intake.Exposures;
import org.communitycontrol.json.intake.ReadingRows;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationRecords;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.surveillance.ReadingRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Observations from a ledger: the same rows as from tables that say the same, whatever the order of the facts. */
class ObserveLedgerTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "observe");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    @TempDir
    private Path folder = Path.of("");

    private final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLedgerGivesTheSameRowsAsTheTables(long seed) throws IOException {
        record(GOLDEN.resolve("exposures.csv"), GOLDEN.resolve("readings.csv"));
        Collections.shuffle(lines, new Random(seed));

        CommandRun run = observe("2020-02-15");

        assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve("observations.csv")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLedgerGivesTheSameRowsAsTablesOfManyPeople(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder exposed = new StringBuilder("person,date,kind\n");
        StringBuilder taken = new StringBuilder("person,date,half_day,temperature,symptoms\n");
        for (int person = 0; person < 50; person++) {
            for (int day = 0; day < 30; day++) {
                LocalDate date = DAY.plusDays(day);
                if (random.nextInt(20) == 0) {
                    exposed.append("P" + person + "," + date + "," + (random.nextBoolean() ? "contact" : "arrival"))
                            .append('\n');
                }
                if (random.nextBoolean()) {
                    taken.append("P" + person + "," + date + ",am,37." + random.nextInt(7))
                            .append(random.nextBoolean() ? ",\n" : ",absent\n");
                }
            }
        }
        Path exposures = Files.writeString(folder.resolve("e.csv"), exposed);
        Path readings = Files.writeString(folder.resolve("r.csv"), taken);
        record(exposures, readings);
        Collections.shuffle(lines, random);

        CommandRun tables = CommandRun.of(
                "observe", "--exposures", exposures, "--readings", readings, "--as-of", "2020-02-20", "--out", "-");

        assertThat(tables.out().lines()).hasSizeGreaterThan(20);
        assertThat(observe("2020-02-20").out()).isEqualTo(tables.out());
    }

    /** A ledger can say what no table here can: an exposure was a mistake, or ended for a reason the rule accepts. */
    @Test
    void amendmentsAndOtherEventsCount() throws IOException {
        add(exposed("P", ExposureKind.CONTACT));
        add(exposed("Q", ExposureKind.CONTACT));
        add(fact("Q", Amendment.RETRACTION, Amendment.retracting(new FactId("D:2"), "not-this-person")));
        add(fact(
                "R", ObservationRecords.FACT.kind(), new ObservationFact.Exposed(DAY, ExposureKind.CONTACT).payload()));
        add(fact("R", ObservationRecords.FACT.kind(), new ObservationFact.Interrupted(DAY).payload()));

        assertThat(observe("2020-02-05").out().lines().skip(1).map(row -> row.replaceAll(",.*,", " ")))
                .containsExactly("P within-window", "R away");
    }

    @Test
    void whoHasTwoIdentifiersIsOnePersonFromTheDayThatIsKnown() throws IOException {
        add(exposed("P", ExposureKind.CONTACT));
        add(fact(
                "Q",
                DAY.plusDays(2),
                ObservationRecords.FACT.kind(),
                new ObservationFact.Exposed(DAY.plusDays(2), ExposureKind.CONTACT).payload()));
        add(fact(
                "Q",
                DAY.plusDays(4),
                DocumentRecords.PERSON_ALIAS.kind(),
                Payload.builder().text("of", "P").build()));

        assertThat(observe("2020-02-04").out().lines().skip(1).map(row -> row.substring(0, 24)))
                .containsExactly("P,2020-02-02,2020-02-15,", "Q,2020-02-04,2020-02-17,");
        assertThat(observe("2020-02-05").out().lines().skip(1).map(row -> row.substring(0, 24)))
                .containsExactly("P,2020-02-04,2020-02-17,");
    }

    @Test
    void whatCannotBeUsedIsSaidAndTheRestCounts() throws IOException {
        add(exposed("P", ExposureKind.CONTACT));
        add(exposed("Q", new ExposureKind("rumour")));
        lines.add(exposed("H", ExposureKind.CONTACT)
                .canonical()
                .replace("\"type\":\"person\"", "\"type\":\"household\""));
        add(fact(
                "P",
                ReadingRecords.FACT.kind(),
                Payload.builder().text("halfDay", "noon").build()));
        add(fact("P", new FactKind("weather"), Payload.builder().build()));

        CommandRun run = observe("2020-02-05");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out().lines().skip(1)).singleElement().asString().startsWith("P,2020-02-02,");
        assertThat(run.err().lines().map(line -> line.replaceAll(": .*\\[", " ").replaceAll("[],].*", "")))
                .containsExactly(
                        "facts.ndjson:2 /payload/exposure exposure-kind",
                        "facts.ndjson:3 /subject/type wrong-subject",
                        "facts.ndjson:4 /payload/halfDay unknown-code",
                        "facts.ndjson:5 /kind unknown-kind");
    }

    @Test
    void asksForTablesOrALedgerAndNotForBoth() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.ndjson"), "");

        assertThat(CommandRun.of("observe", "--as-of", "2020-02-05", "--out", "-")
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(CommandRun.of(
                                "observe",
                                "--facts",
                                facts,
                                "--exposures",
                                GOLDEN.resolve("exposures.csv"),
                                "--as-of",
                                "2020-02-05",
                                "--out",
                                "-")
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(CommandRun.of("observe", "--readings", facts, "--as-of", "2020-02-05", "--out", "-")
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }

    private CommandRun observe(String asOf) throws IOException {
        Path facts = Files.write(folder.resolve("facts.ndjson"), lines);
        return CommandRun.of("observe", "--facts", facts, "--as-of", asOf, "--out", "-");
    }

    /** Records as facts whatever can be used of two tables. */
    private void record(Path exposures, Path readings) throws IOException {
        try (InputStream in = Files.newInputStream(exposures)) {
            Exposures.forEach(
                    in,
                    "",
                    Set.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL),
                    (person, exposed) ->
                            add(fact(person.value(), exposed.on(), ObservationRecords.FACT.kind(), exposed.payload())),
                    finding -> {});
        }
        try (InputStream in = Files.newInputStream(readings)) {
            ReadingRows.forEach(
                    in,
                    "",
                    row -> add(fact(
                            row.value().person().value(),
                            row.value().reading().on(),
                            ReadingRecords.FACT.kind(),
                            ReadingRecords.payload(row.value().reading()))),
                    finding -> {});
        }
    }

    private Fact exposed(String person, ExposureKind kind) {
        return fact(person, ObservationRecords.FACT.kind(), new ObservationFact.Exposed(DAY, kind).payload());
    }

    private Fact fact(String person, FactKind kind, Payload payload) {
        return fact(person, DAY, kind, payload);
    }

    private Fact fact(String person, LocalDate on, FactKind kind, Payload payload) {
        return Fact.builder()
                .id(new FactId("D:" + (lines.size() + 1)))
                .kind(kind)
                .version(1)
                .subject(new Subject("person", person))
                .occurredOn(on)
                .recordedAt(Instant.parse("2020-03-01T00:00:00Z").plusSeconds(lines.size()))
                .recorder(new Recorder("D"))
                .payload(payload)
                .build();
    }

    private void add(Fact fact) {
        lines.add(fact.canonical());
    }
}
