package org.communitycontrol.screening.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.message.Language;
import org.communitycontrol.partition.Rate;
import org.junit.jupiter.api.Test;

class RecordCompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final Policy<CompletenessRule> TEN = Policy.adHoc(CompletenessRule.builder()
            .addAllItems(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").stream()
                    .map(ScreeningItem::new)
                    .toList())
            .build());

    @Test
    void sevenOfTenIsSevenTenthsAndSaysWhichThreeAreMissing() {
        ScreeningRecord record = record("a", "b", "c", "d", "e", "f", "g").with(item("h"), ItemState.ABSENT);

        Decision<RecordScore, RecordReason> decision = RecordCompleteness.decide(record, DAY, TEN);

        RecordScore score = decision.outcome().toOptional().orElseThrow();
        assertThat(score.rate()).isEqualTo(new Rate(7, 10));
        assertThat(score.absent()).containsExactly(item("h"));
        assertThat(score.notAsked()).containsExactly(item("i"), item("j"));
        assertThat(decision.reason().sentence(Language.EN))
                .isEqualTo("7 of 10 items are made clear, 1 were asked in vain, 2 were not asked");
        assertThat(decision.counterFacts())
                .singleElement()
                .satisfies(promise ->
                        assertThat(promise.sentence(Language.EN)).isEqualTo("complete once 3 more items are known"));
    }

    @Test
    void whatTheRuleDoesNotAskForAddsNothing() {
        ScreeningRecord record = record("a", "b", "c", "d", "e", "f", "g", "h", "i", "z", "y");

        RecordScore score = RecordCompleteness.decide(record, DAY, TEN)
                .outcome()
                .toOptional()
                .orElseThrow();

        assertThat(score.rate()).isEqualTo(new Rate(9, 10));
        assertThat(RecordCompleteness.decide(record.with(item("j"), ItemState.PRESENT), DAY, TEN)
                        .reason()
                        .code())
                .isEqualTo("all-clear");
    }

    @Test
    void nobodyAskedIsNoScoreOfZero() {
        assertThat(RecordCompleteness.decideWithoutRecord("P-1", DAY, TEN)
                        .outcome()
                        .toOptional())
                .isEmpty();
        assertThat(RecordCompleteness.decide(record("a"), DAY.minusDays(1), TEN)
                        .outcome()
                        .toOptional())
                .isEmpty();
        assertThat(RecordCompleteness.decide(record(), DAY, TEN).outcome().toOptional())
                .hasValueSatisfying(score -> assertThat(score.rate()).isEqualTo(new Rate(0, 10)));
    }

    @Test
    void aRuleNamesEachItemOnce() {
        assertThatThrownBy(() -> CompletenessRule.builder().build()).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> CompletenessRule.builder()
                        .addItems(item("a"), item("a"))
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void readsStatesAndRefusesWhatIsNone() {
        Payload said = Payload.builder()
                .payload(
                        "items",
                        Payload.builder()
                                .text("route", "present")
                                .text("health", "not-asked")
                                .build())
                .build();

        assertThat(ScreeningRecord.read(said))
                .isEqualTo(Map.of(item("route"), ItemState.PRESENT, item("health"), ItemState.NOT_ASKED));
        assertThatThrownBy(() -> ScreeningRecord.read(Payload.builder()
                        .payload(
                                "items", Payload.builder().text("张三", "present").build())
                        .build()))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageNotContaining("张三");
        assertThatThrownBy(() -> ScreeningRecord.read(Payload.builder()
                        .payload("items", Payload.builder().text("route", "武汉").build())
                        .build()))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageNotContaining("武汉");
    }

    private static ScreeningRecord record(String... present) {
        ScreeningRecord record = new ScreeningRecord("P-1", DAY, new TreeMap<>());
        for (String code : present) {
            record = record.with(item(code), ItemState.PRESENT);
        }
        return record;
    }

    private static ScreeningItem item(String code) {
        return new ScreeningItem(code);
    }
}
