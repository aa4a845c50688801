package org.communitycontrol.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ledger says of an observation, and what is wrong with what it cannot say. */
class ObservationRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    @Test
    void readsWhatStandsAndLeavesOtherKindsAlone() {
        Payload exposed = new ObservationFact.Exposed(DAY, ExposureKind.CONTACT).payload();
        Ledger ledger = Ledger.of(List.of(
                fact("F-1", "observation-event", "person", exposed), fact("F-2", "something-else", "person", exposed)));

        assertThat(exposed.canonical()).isEqualTo("{\"event\":\"exposed\",\"exposure\":\"contact\"}");
        assertThat(ObservationRecords.facts(new PersonId("P"), ledger.standing()))
                .isEqualTo(ObservationFacts.of("P", new ObservationFact.Exposed(DAY, ExposureKind.CONTACT)));
    }

    @Test
    void aFactAboutAHouseholdIsRefused() {
        Payload resumed = new ObservationFact.Resumed(DAY).payload();
        Ledger ledger = Ledger.of(List.of(fact("F-1", "observation-event", "household", resumed)));

        ReadFacts<ObservationFact> read = ObservationRecords.read(ledger.standing());

        assertThat(read.facts()).isEmpty();
        assertThat(read.refused().get(new FactId("F-1")))
                .isEqualTo(new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject")));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "vanished, 2020-02-01, /payload/event",
                "ordered, 2020-01-31, /payload/to",
                "ordered, yesterday, /payload/to"
            })
    void whatCannotBeReadSaysWhere(String event, String to, String pointer) {
        Payload payload = Payload.builder()
                .text("event", event)
                .text("from", "2020-02-01")
                .text("to", to)
                .build();
        Ledger ledger = Ledger.of(List.of(fact("F-1", "observation-event", "person", payload)));

        assertThat(ObservationRecords.read(ledger.standing()).refused())
                .hasEntrySatisfying(
                        new FactId("F-1"),
                        refused -> assertThat(refused.pointer()).isEqualTo(pointer));
    }

    private static Fact fact(String id, String kind, String subject, Payload payload) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject(subject, "P"))
                .occurredOn(DAY)
                .recordedAt(Instant.EPOCH)
                .recorder(new Recorder("W"))
                .payload(payload)
                .build();
    }
}
