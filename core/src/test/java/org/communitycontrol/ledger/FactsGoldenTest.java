package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.junit.jupiter.api.Test;

/** The bytes of the first version, which every later release writes and reads alike. */
class FactsGoldenTest {

    @Test
    void writesTheBytesOfTheFirstVersion() throws IOException {
        StringBuilder lines = new StringBuilder();
        Ledger.of(facts())
                .facts()
                .forEach(fact -> lines.append(fact.canonical()).append('\n'));
        assertThat(lines.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(golden());
    }

    @Test
    void readsWhatItWrites() {
        for (Fact fact : facts()) {
            assertThat(Fact.fromNode(fact.toNode())).isEqualTo(fact);
        }
    }

    private static List<Fact> facts() {
        FactId screened = new FactId("0001-screened");
        FactId refused = new FactId("0002-screened");
        return List.of(
                fact(
                        screened,
                        "screened",
                        1,
                        "household",
                        "h-0101",
                        15,
                        "2020-02-15T01:30:00Z",
                        Payload.builder()
                                .text("disposition", "screened")
                                .count("people", 3)
                                .build()),
                fact(
                        refused,
                        "screened",
                        1,
                        "household",
                        "h-0102",
                        15,
                        "2020-02-15T01:42:07.5Z",
                        Payload.builder()
                                .text("disposition", "refused")
                                .text("note", "门未开\n\"明天\"\t再来")
                                .build()),
                fact(
                        new FactId("0003-correction"),
                        "correction",
                        1,
                        "household",
                        "h-0102",
                        16,
                        "2020-02-16T00:05:00Z",
                        Amendment.correcting(
                                refused,
                                "second-visit",
                                Payload.builder()
                                        .text("disposition", "screened")
                                        .count("people", 2)
                                        .build(),
                                LocalDate.of(2020, 2, 14))),
                fact(
                        new FactId("0004-temperature"),
                        "temperature",
                        1,
                        "person",
                        "p-7",
                        15,
                        "2020-02-15T23:59:59.999Z",
                        Payload.builder()
                                .amount("celsius", new BigDecimal("37.30"))
                                .text("halfDay", "am")
                                .texts("symptoms", List.of())
                                .build()),
                fact(
                        new FactId("0005-arrived"),
                        "arrived",
                        2,
                        "person",
                        "p-8",
                        10,
                        "2020-02-10T12:00:00Z",
                        Payload.builder()
                                .day("from", LocalDate.of(2020, 1, 24))
                                .flag("byTrain", true)
                                .build()),
                fact(
                        new FactId("0006-retraction"),
                        "retraction",
                        1,
                        "person",
                        "p-8",
                        17,
                        "2020-02-17T08:00:00.120Z",
                        Amendment.retracting(new FactId("0005-arrived"), "wrong-person")),
                fact(
                        new FactId("0007-on-duty"),
                        "on-duty",
                        1,
                        "worker",
                        "w-1",
                        16,
                        "2020-02-16T00:00:00Z",
                        Payload.builder()
                                .text("start", "08:00")
                                .text("end", "24:00")
                                .text("post", "gate")
                                .build()),
                fact(
                        new FactId("0008-weather"),
                        "weather",
                        41,
                        "grid",
                        "g-\ud83d\ude00",
                        16,
                        "2020-02-16T06:00:00Z",
                        Payload.builder()
                                .node("\ufb33", new Node.Nothing())
                                .text("\ud83d\ude00", "\u0000\u001f\u007f\u2028/\\")
                                .amount("tiny", new BigDecimal("5e-324"))
                                .amount("huge", new BigDecimal("1.7976931348623157e308"))
                                .amount("plain", new BigDecimal("1e20"))
                                .amount("exponent", new BigDecimal("-1e21"))
                                .payloads(
                                        "list",
                                        List.of(
                                                Payload.empty(),
                                                Payload.builder()
                                                        .flag("x", false)
                                                        .build()))
                                .build()),
                fact(
                        new FactId("0009-moved"),
                        "moved",
                        1,
                        "household",
                        "h-0101",
                        29,
                        "2020-03-01T00:00:00Z",
                        Payload.empty()),
                fact(
                        new FactId("0009-moved"),
                        "moved",
                        1,
                        "household",
                        "h-0101",
                        29,
                        "2020-03-01T00:00:01Z",
                        Payload.builder().text("to", "h-0103").build()));
    }

    private static Fact fact(
            FactId id,
            String kind,
            int version,
            String type,
            String subject,
            int day,
            String recordedAt,
            Payload payload) {
        return Fact.builder()
                .id(id)
                .kind(new FactKind(kind))
                .version(version)
                .subject(new Subject(type, subject))
                .occurredOn(LocalDate.of(2020, 2, day))
                .recordedAt(Instant.parse(recordedAt))
                .recorder(new Recorder("tablet-7"))
                .payload(payload)
                .build();
    }

    private static byte[] golden() throws IOException {
        try (InputStream in = FactsGoldenTest.class.getResourceAsStream("facts-v1.ndjson")) {
            return Objects.requireNonNull(in, "facts-v1.ndjson is missing").readAllBytes();
        }
    }
}
