package org.communitycontrol.screening.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides how much a screening made clear.
 *
 * <p>Seven of ten items known, one asked in vain, two never asked: 7/10. A person without a record has no score: nobody
 * asked is not the same as nothing known.
 */
public final class RecordCompleteness {

    private RecordCompleteness() {}

    /** Returns the decision at the end of {@code asOf} on one record; a record of a later day is not looked at. */
    @ImplementsClauses(ClauseIds.C_3_16)
    public static Decision<RecordScore, RecordReason> decide(
            ScreeningRecord record, LocalDate asOf, Policy<CompletenessRule> policy) {
        Optional<ScreeningRecord> known =
                Optional.of(record).filter(each -> !each.on().isAfter(asOf));
        return decide(record.subject(), known, asOf, policy);
    }

    /** Returns the decision on somebody of whom no screening was recorded. */
    public static Decision<RecordScore, RecordReason> decideWithoutRecord(
            String subject, LocalDate asOf, Policy<CompletenessRule> policy) {
        return decide(subject, Optional.empty(), asOf, policy);
    }

    private static Decision<RecordScore, RecordReason> decide(
            String subject, Optional<ScreeningRecord> known, LocalDate asOf, Policy<CompletenessRule> policy) {
        List<ScreeningItem> items = policy.parameters().items();
        ScreeningRecord record = known.orElseGet(() -> new ScreeningRecord(subject, asOf, new TreeMap<>()));
        RecordReason reason =
                known.isEmpty() ? new RecordReason.NothingRecorded() : reason(record, policy.parameters());
        long other = record.items().keySet().stream()
                .filter(item -> !items.contains(item))
                .count();
        return Decision.<RecordScore, RecordReason>builder()
                .subject(subject)
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addClauses(ClauseIds.C_3_16)
                .addInputs(Input.count("otherItems", other))
                .addAllCounterFacts(counterFacts(record, items))
                .build();
    }

    private static RecordReason reason(ScreeningRecord record, CompletenessRule rule) {
        Map<ItemState, List<ScreeningItem>> byState = new EnumMap<>(ItemState.class);
        for (ScreeningItem item : rule.items()) {
            byState.computeIfAbsent(record.state(item), state -> new ArrayList<>())
                    .add(item);
        }
        RecordScore score = new RecordScore(
                byState.getOrDefault(ItemState.PRESENT, List.of()),
                byState.getOrDefault(ItemState.ABSENT, List.of()),
                byState.getOrDefault(ItemState.NOT_ASKED, List.of()));
        return score.complete() ? new RecordReason.AllClear(score) : new RecordReason.NotAllClear(score);
    }

    /** One promise: with every named item known, everything is clear. */
    private static List<CounterFact<RecordScore>> counterFacts(ScreeningRecord record, List<ScreeningItem> items) {
        List<Input> inputs = new ArrayList<>();
        for (ScreeningItem item : items) {
            if (record.state(item) != ItemState.PRESENT) {
                inputs.add(Input.code("item", item.code()));
            }
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        inputs.add(0, Input.count("items", inputs.size()));
        return List.of(new CounterFact<>("ask-items", inputs, new RecordScore(items, List.of(), List.of())));
    }
}
