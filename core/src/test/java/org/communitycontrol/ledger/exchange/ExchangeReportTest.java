package org.communitycontrol.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.ledger.Amendment;
import org.communitycontrol.ledger.AmendmentEffect;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.LedgerConflict;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.junit.jupiter.api.Test;

class ExchangeReportTest {

    private static final Instant NOON = Instant.parse("2020-02-20T04:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ExchangeTerms TERMS = ExchangeTerms.builder()
            .zone(SHANGHAI)
            .lateAfterDays(OptionalInt.of(2))
            .receivedAt(NOON)
            .tolerance(Duration.ofMinutes(10))
            .build();

    @Test
    void namesTheFieldBothClassesAndTheRuleButNoValue() {
        Fact morning = fact(
                "F-1",
                "visit",
                0,
                Payload.builder().text("name", "张三").count("age", 70).build());
        Fact evening = fact(
                "F-1",
                "visit",
                1,
                Payload.builder().day("name", LocalDate.EPOCH).build());

        List<ExchangeEvent> events =
                ExchangeReport.of(Ledger.of(List.of(evening, morning)), TERMS).events();

        assertThat(events).hasSize(3).allMatch(ExchangeEvent.Conflict.class::isInstance);
        assertThat(events.get(0)).isEqualTo(conflict("/payload/age", ValueClass.ABSENT, ValueClass.NUMBER));
        assertThat(events.get(1)).isEqualTo(conflict("/payload/name", ValueClass.DAY, ValueClass.TEXT));
        assertThat(events.get(2)).isEqualTo(conflict("/recordedAt", ValueClass.MOMENT, ValueClass.MOMENT));
        assertThat(events.toString()).doesNotContain("张三", "70");
    }

    @Test
    void tellsWhoCorrectedWhatWhyAndToWhatEffect() {
        Fact visit = fact("F-1", "visit", 0, Payload.empty());
        Fact correction = fact("F-2", "correction", 1, Amendment.correcting(visit.id(), "mistyped", Payload.empty()));
        Fact retraction = fact("F-3", "retraction", 2, Amendment.retracting(visit.id(), "wrong-door"));
        Fact back = fact("F-4", "retraction", 3, Amendment.retracting(retraction.id(), "right-after-all"));

        assertThat(effects(visit, correction)).containsExactly(AmendmentEffect.APPLIES);
        assertThat(effects(visit, correction, retraction))
                .containsExactly(AmendmentEffect.OVERRULED, AmendmentEffect.APPLIES);
        assertThat(effects(visit, correction, retraction, back))
                .containsExactly(AmendmentEffect.APPLIES, AmendmentEffect.TAKEN_BACK, AmendmentEffect.APPLIES);
        assertThat(effects(correction)).containsExactly(AmendmentEffect.IDLE);
    }

    @Test
    void labelsALateFactAndKeepsIt() {
        Fact inTime = fact("F-1", "visit", 0, Payload.empty(), LocalDate.of(2020, 2, 18));
        Fact late = fact("F-2", "visit", 0, Payload.empty(), LocalDate.of(2020, 2, 17));

        assertThat(ExchangeReport.of(Ledger.of(List.of(inTime, late)), TERMS).events())
                .containsExactly(new ExchangeEvent.Late(late.subject(), late.id(), late.kind(), late.occurredOn(), 3));
    }

    @Test
    void holdsAFactOfTheFutureFromTheToleranceOn() {
        Fact justInTime = fact("F-1", "visit", 10, Payload.empty());
        Fact ahead = fact("F-2", "visit", 11, Payload.empty());
        Ledger ledger = Ledger.of(List.of(justInTime, ahead));

        Quarantine quarantine = Quarantine.at(ledger, NOON, Duration.ofMinutes(10));

        assertThat(quarantine.admitted().facts()).containsExactly(justInTime);
        assertThat(quarantine.held()).containsExactly(ahead);
        assertThat(ExchangeReport.of(ledger, TERMS).events())
                .containsExactly(
                        new ExchangeEvent.Ahead(ahead.subject(), ahead.id(), ahead.kind(), ahead.recordedAt()));
        assertThat(Quarantine.at(ledger, NOON.plusSeconds(60), Duration.ofMinutes(10))
                        .held())
                .isEmpty();
    }

    @Test
    void refusesNegativeTerms() {
        assertThatThrownBy(() -> ExchangeTerms.builder()
                        .zone(SHANGHAI)
                        .tolerance(Duration.ofMinutes(-1))
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static List<AmendmentEffect> effects(Fact... facts) {
        return ExchangeReport.of(Ledger.of(List.of(facts)), TERMS).events().stream()
                .filter(ExchangeEvent.Amended.class::isInstance)
                .map(ExchangeEvent.Amended.class::cast)
                .sorted((one, other) -> one.by().compareTo(other.by()))
                .map(ExchangeEvent.Amended::effect)
                .toList();
    }

    private static ExchangeEvent conflict(String field, ValueClass effective, ValueClass overruled) {
        return new ExchangeEvent.Conflict(
                new Subject("household", "H-1"),
                new FactId("F-1"),
                new FactKind("visit"),
                1,
                field,
                effective,
                overruled,
                LedgerConflict.Rule.LATER_RECORDED);
    }

    private static Fact fact(String id, String kind, int minute, Payload payload) {
        return fact(id, kind, minute, payload, LocalDate.of(2020, 2, 20));
    }

    private static Fact fact(String id, String kind, int minute, Payload payload, LocalDate on) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject("household", "H-1"))
                .occurredOn(on)
                .recordedAt(NOON.plusSeconds(60L * minute))
                .recorder(new Recorder("tablet-1"))
                .payload(payload)
                .build();
    }
}
