package org.communitycontrol.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitycontrol.ledger.LedgerExamples.HOME;
import static org.communitycontrol.ledger.LedgerExamples.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.junit.jupiter.api.Test;

class FactTypesTest {

    private static final FactKind SCREENED = new FactKind("screened");
    private static final FactKind ARRIVED = new FactKind("arrived");

    /** Version 1 said {@code state}, version 2 {@code disposition}, version 3 added {@code people}. */
    private static final FactType<Said> SCREENING = new FactType<>(
            SCREENED,
            3,
            FactTypesTest::screening,
            Map.of(
                    1,
                    payload -> payload.without("state")
                            .with("disposition", payload.get("state").orElseGet(Node.Nothing::new)),
                    2,
                    payload -> payload.with("people", Node.Decimal.of(1))));

    private static final FactType<Arrived> ARRIVAL = FactType.of(ARRIVED, payload -> {
        PayloadReader in = payload.reader();
        Arrived arrived = new Arrived(in.day("from"));
        in.finish();
        return arrived;
    });

    private static final FactTypes<Said> TYPES = FactTypes.of(List.of(SCREENING, ARRIVAL));

    @Test
    void readsThePayloadOfAKnownKind() {
        Payload payload =
                Payload.builder().day("from", LocalDate.of(2020, 2, 10)).build();
        assertThat(TYPES.decode(fact("f-1", "arrived", 0, HOME, payload)).value())
                .contains(new Arrived(LocalDate.of(2020, 2, 10)));
    }

    @Test
    void readsEveryVersionThereEverWas() {
        Said expected = new Screening("screened", 1);
        assertThat(TYPES.decode(version(
                                1, Payload.builder().text("state", "screened").build()))
                        .value())
                .contains(expected);
        assertThat(TYPES.decode(version(
                                2,
                                Payload.builder()
                                        .text("disposition", "screened")
                                        .build()))
                        .value())
                .contains(expected);
        Payload current = Payload.builder()
                .text("disposition", "screened")
                .count("people", 4)
                .build();
        assertThat(TYPES.decode(version(3, current)).value()).contains(new Screening("screened", 4));
    }

    @Test
    void readsACorrectedFactAsItStands() {
        Fact plain = fact("f-1", "arrived", 0, HOME, Payload.empty());
        Payload right = Payload.builder().day("from", LocalDate.of(2020, 2, 10)).build();
        Fact correction = fact("c-1", "correction", 1, HOME, Amendment.correcting(plain.id(), "empty", right));
        StandingFact standing = Ledger.of(List.of(plain, correction)).standing().get(0);
        assertThat(TYPES.decode(plain).value()).isEmpty();
        assertThat(TYPES.decode(standing).value()).isPresent();
    }

    @Test
    void refusesAVersionItDoesNotKnowYet() {
        Decoded<Said> decoded = TYPES.decode(version(4, Payload.empty()));
        assertThat(decoded.finding("facts.ndjson", 7)).map(Finding::code).contains("version-newer");
        assertThat(decoded.finding("facts.ndjson", 7))
                .map(Finding::place)
                .contains(Place.at("facts.ndjson", 7, "/version"));
    }

    @Test
    void carriesAKindNobodyDeclared() {
        Decoded<Said> decoded = TYPES.decode(fact("f-1", "weather", 0, HOME, Payload.empty()));
        assertThat(decoded).isEqualTo(new Decoded.UnknownKind<Said>(new FactKind("weather")));
        assertThat(decoded.finding("", 0)).map(Finding::code).contains("unknown-kind");
        assertThat(decoded.value()).isEmpty();
    }

    @Test
    void refusesAPayloadThatIsNotWhatItsKindSays() {
        refused(
                Payload.builder().text("disposition", "gone").count("people", 1).build(),
                "/payload/disposition",
                "unknown-code");
        refused(Payload.builder().text("disposition", "screened").build(), "/payload/people", "missing");
        refused(
                Payload.builder()
                        .text("disposition", "screened")
                        .count("people", 1)
                        .flag("dog", true)
                        .build(),
                "/payload",
                "unknown-member");
        refused(
                Payload.builder()
                        .text("disposition", "screened")
                        .count("people", 99)
                        .build(),
                "/payload/kind",
                "code-form");
    }

    @Test
    void tellsTheOutcomesApart() {
        assertThat(TYPES.decode(version(4, Payload.empty())).<Integer>match(known -> 1, unknown -> 2, refused -> 3))
                .isEqualTo(3);
        assertThat(TYPES.kinds()).containsExactly(ARRIVED, SCREENED);
        assertThat(TYPES).hasToString("FactTypes[FactKind[code=arrived], FactKind[code=screened]]");
    }

    @Test
    void refusesAKindDeclaredTwiceOrReserved() {
        assertThatThrownBy(() -> FactTypes.of(List.of(ARRIVAL, SCREENING, ARRIVAL)))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("types: the kind arrived is declared twice");
        assertThatThrownBy(() -> FactType.of(Amendment.RETRACTION, payload -> 1))
                .hasMessageContaining("reserved for amendments");
    }

    @Test
    void needsAnUpcasterForEachEarlierVersion() {
        UnaryOperator<Payload> same = UnaryOperator.identity();
        for (Map<Integer, UnaryOperator<Payload>> wrong :
                List.of(Map.of(1, same), Map.of(1, same, 3, same), Map.of(0, same, 1, same, 2, same))) {
            assertThatThrownBy(() -> new FactType<>(SCREENED, 3, payload -> 1, wrong))
                    .hasMessageContaining("each version from 1 to 2 needs one upcaster");
        }
        assertThatThrownBy(() -> new FactType<>(SCREENED, 0, payload -> 1, Map.of()))
                .hasMessageContaining("0 is below the least allowed, 1");
    }

    private static void refused(Payload payload, String pointer, String code) {
        Decoded<Said> decoded = TYPES.decode(version(3, payload));
        assertThat(decoded.finding("", 0)).map(Finding::code).contains(code);
        assertThat(decoded.finding("", 0))
                .map(finding -> finding.place().pointer())
                .contains(pointer);
    }

    private static Fact version(int version, Payload payload) {
        return Fact.builder()
                .id(new FactId("f-1"))
                .kind(SCREENED)
                .version(version)
                .subject(HOME)
                .occurredOn(LedgerExamples.DAY)
                .recordedAt(LedgerExamples.NOON)
                .recorder(LedgerExamples.TABLET)
                .payload(payload)
                .build();
    }

    private static Screening screening(Payload payload) {
        PayloadReader in = payload.reader();
        Screening screening = new Screening(
                in.choice("disposition", Map.of("screened", "screened", "refused", "refused")), in.count("people"));
        in.finish();
        if (screening.people() > 50) {
            return new Screening(new FactKind("Not A Code").code(), 0);
        }
        return screening;
    }

    private sealed interface Said {}

    private record Screening(String disposition, long people) implements Said {}

    private record Arrived(LocalDate from) implements Said {}
}
