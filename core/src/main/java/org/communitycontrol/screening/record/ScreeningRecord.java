package org.communitycontrol.screening.record;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;

/**
 * What one screening made clear about somebody, item by item; the answers themselves are not in it.
 *
 * @param subject the host's identifier of the person
 * @param on the day of the screening
 * @param items what is said of each item; one that is not named was not asked
 */
public record ScreeningRecord(String subject, LocalDate on, SortedMap<ScreeningItem, ItemState> items) {

    /** What a screening made clear; the subject is a person, the payload {@code {"items":{code:state}}}. */
    public static final FactType<Map<ScreeningItem, ItemState>> FACT =
            FactType.of(new FactKind("screening-record"), ScreeningRecord::read);

    public ScreeningRecord {
        TextRules.identifier("subject", subject);
        items = ImmutableSortedMap.copyOf(items);
    }

    /** Returns what is said of {@code item}. */
    public ItemState state(ScreeningItem item) {
        return items.getOrDefault(item, ItemState.NOT_ASKED);
    }

    /** Returns this record with one item said. */
    public ScreeningRecord with(ScreeningItem item, ItemState state) {
        SortedMap<ScreeningItem, ItemState> more = new TreeMap<>(items);
        more.put(item, state);
        return new ScreeningRecord(subject, on, more);
    }

    /** Returns day and number of items only. */
    @Override
    public String toString() {
        return "ScreeningRecord[" + on + ", " + items.size() + " items]";
    }

    /**
     * Reads version 1 of the payload.
     *
     * @throws DomainException.InvalidValue for a missing or unknown member or state, with a JSON Pointer that shows no
     *     name of an item
     */
    static Map<ScreeningItem, ItemState> read(Payload payload) {
        PayloadReader in = payload.reader();
        Map<ScreeningItem, ItemState> items = new TreeMap<>();
        for (Map.Entry<String, Node> item :
                in.payload("items").members().values().entrySet()) {
            String state = item.getValue() instanceof Node.Text text ? text.value() : "";
            ItemState known = ItemState.BY_CODE.get(state);
            if (known == null) {
                throw new DomainException.InvalidValue("/items", Problem.of("unknown-code"));
            }
            items.put(item(item.getKey()), known);
        }
        in.finish();
        return items;
    }

    private static ScreeningItem item(String code) {
        try {
            return new ScreeningItem(code);
        } catch (DomainException.InvalidValue refused) {
            throw new DomainException.InvalidValue("/items", refused.problem());
        }
    }
}
