package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.screening.record.CompletenessRule;
import org.communitycontrol.screening.record.ItemState;
import org.communitycontrol.screening.record.RecordReason;
import org.communitycontrol.screening.record.RecordScore;
import org.communitycontrol.screening.record.ScreeningItem;
import org.communitycontrol.screening.record.ScreeningRecord;

/** What holds for whatever scores how much a screening made clear. */
public interface RecordLaws {

    /** The day of the records. */
    LocalDate DAY = LocalDate.of(2020, 2, 20);

    /** Returns the decision at the end of {@code asOf}. */
    Decision<RecordScore, RecordReason> decide(ScreeningRecord record, LocalDate asOf, Policy<CompletenessRule> policy);

    /** Returns records of some of twelve items. */
    @Provide
    default Arbitrary<ScreeningRecord> records() {
        return Arbitraries.maps(items(), Arbitraries.of(ItemState.class))
                .map(said -> new ScreeningRecord("P-1", DAY, new TreeMap<>(said)));
    }

    /** Returns rules that ask for one to twelve items. */
    @Provide
    default Arbitrary<CompletenessRule> itemRules() {
        return items().list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(asked -> CompletenessRule.builder().addAllItems(asked).build());
    }

    /** Every item of the rule, and no other, is in exactly one of the three lists. */
    @Property
    default void everyItemIsInOneList(
            @ForAll("records") ScreeningRecord record, @ForAll("itemRules") CompletenessRule rule) {
        RecordScore score =
                decide(record, DAY, Policy.adHoc(rule)).outcome().toOptional().orElseThrow();
        List<ScreeningItem> all = Stream.of(score.present(), score.absent(), score.notAsked())
                .flatMap(List::stream)
                .toList();
        assertThat(all).containsExactlyInAnyOrderElementsOf(rule.items());
        assertThat(score.present()).allMatch(item -> record.state(item) == ItemState.PRESENT);
        assertThat(score.notAsked()).allMatch(item -> record.state(item) == ItemState.NOT_ASKED);
        assertThat(score.rate().denominator()).isEqualTo(rule.items().size());
        assertThat(score.complete())
                .isEqualTo(score.present().size() == rule.items().size());
    }

    /** Knowing one item more never lowers the score. */
    @Property
    default void knowingMoreNeverLowersTheScore(
            @ForAll("records") ScreeningRecord record, @ForAll("itemRules") CompletenessRule rule) {
        long before = present(record, rule);
        for (ScreeningItem item : rule.items()) {
            long after = present(record.with(item, ItemState.PRESENT), rule);
            assertThat(after - before).isEqualTo(record.state(item) == ItemState.PRESENT ? 0 : 1);
        }
    }

    /** A promise is kept: with the items it names known, the record is complete. */
    @Property
    default void everyPromiseComesTrue(
            @ForAll("records") ScreeningRecord record, @ForAll("itemRules") CompletenessRule rule) {
        for (CounterFact<RecordScore> promise :
                decide(record, DAY, Policy.adHoc(rule)).counterFacts()) {
            ScreeningRecord applied = record;
            for (Input input : promise.inputs()) {
                if (input.name().equals("item")) {
                    applied = applied.with(new ScreeningItem(input.value().text()), ItemState.PRESENT);
                }
            }
            assertThat(decide(applied, DAY, Policy.adHoc(rule)).outcome().toOptional())
                    .contains(promise.then());
        }
    }

    /** A record of a later day gives no score. */
    @Property
    default void noLaterRecordIsLookedAt(
            @ForAll("records") ScreeningRecord record, @ForAll("itemRules") CompletenessRule rule) {
        assertThat(decide(record, DAY.minusDays(1), Policy.adHoc(rule))
                        .outcome()
                        .toOptional())
                .isEmpty();
    }

    private long present(ScreeningRecord record, CompletenessRule rule) {
        return decide(record, DAY, Policy.adHoc(rule))
                .outcome()
                .toOptional()
                .orElseThrow()
                .rate()
                .numerator();
    }

    private static Arbitrary<ScreeningItem> items() {
        return Arbitraries.integers().between(1, 12).map(number -> new ScreeningItem("item-" + number));
    }
}
