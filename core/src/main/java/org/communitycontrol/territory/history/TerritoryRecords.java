package org.communitycontrol.territory.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.HouseholdId;

/**
 * The changes of territory a ledger holds; the order in which its facts arrived makes no difference.
 *
 * <p>The subject of a fact is the area it is about, of type {@value #AREA}, for a merger the area that goes on; for {@code
 * dwelling-assigned} the household. A fact of another kind is left alone; one of these kinds that cannot be read is
 * {@linkplain #refused reported} and not used.
 */
public final class TerritoryRecords {

    /** The subject type of what happens to an area. */
    public static final String AREA = "area";

    /** The subject type of what happens to a dwelling. */
    public static final String HOUSEHOLD = "household";

    /** What reads each kind, given the payload and the identifier of the subject. */
    private static final Map<FactKind, BiFunction<PayloadReader, String, TerritoryChange>> KINDS =
            ImmutableMap.<FactKind, BiFunction<PayloadReader, String, TerritoryChange>>builder()
                    .put(
                            new FactKind("area-established"),
                            (in, id) -> new TerritoryChange.Established(hierarchy(in), area(in, new AreaId(id))))
                    .put(
                            new FactKind("area-renamed"),
                            (in, id) -> new TerritoryChange.Renamed(hierarchy(in), new AreaId(id), name(in)))
                    .put(
                            new FactKind("area-recoded"),
                            (in, id) -> new TerritoryChange.Recoded(
                                    hierarchy(in), new AreaId(id), in.textAs("to", AreaId::new)))
                    .put(
                            new FactKind("area-transferred"),
                            (in, id) -> new TerritoryChange.Transferred(
                                    hierarchy(in), new AreaId(id), in.textAs("parent", AreaId::new)))
                    .put(
                            new FactKind("area-split"),
                            (in, id) -> new TerritoryChange.Split(
                                    hierarchy(in), new AreaId(id), in.objects("into", TerritoryRecords::part)))
                    .put(
                            new FactKind("area-merged"),
                            (in, id) -> new TerritoryChange.Merged(
                                    hierarchy(in), all(in, "from", "/from", AreaId::new), area(in, new AreaId(id))))
                    .put(
                            new FactKind("area-dissolved"),
                            (in, id) -> new TerritoryChange.Dissolved(hierarchy(in), new AreaId(id)))
                    .put(
                            new FactKind("dwelling-assigned"),
                            (in, id) -> new TerritoryChange.DwellingAssigned(
                                    hierarchy(in), new HouseholdId(id), in.textAs("area", AreaId::new)))
                    .buildOrThrow();

    private final List<DatedChange> changes;
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();

    private TerritoryRecords(Ledger ledger) {
        ImmutableList.Builder<DatedChange> read = ImmutableList.builder();
        for (StandingFact standing : ledger.standing()) {
            read(standing.fact()).match(known -> read.add(known.payload()), unknown -> read, refused -> {
                refusals.put(standing.fact().id(), refused);
                return read;
            });
        }
        this.changes = ImmutableList.sortedCopyOf(read.build());
    }

    /** Returns what {@code ledger} says. */
    public static TerritoryRecords of(Ledger ledger) {
        return new TerritoryRecords(ledger);
    }

    /** Returns whether facts of {@code kind} are changes of territory. */
    public static boolean isChange(FactKind kind) {
        return KINDS.containsKey(kind);
    }

    /** Returns all changes in their order. */
    public List<DatedChange> changes() {
        return changes;
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    /** Reads one fact. */
    public static Decoded<DatedChange> read(Fact fact) {
        BiFunction<PayloadReader, String, TerritoryChange> reader = KINDS.get(fact.kind());
        if (reader == null) {
            return new Decoded.UnknownKind<>(fact.kind());
        }
        boolean aboutADwelling = fact.kind().code().equals("dwelling-assigned");
        if (!fact.subject().type().equals(aboutADwelling ? HOUSEHOLD : AREA)) {
            return new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject"));
        }
        return read(fact, reader);
    }

    private static Decoded<DatedChange> read(Fact fact, BiFunction<PayloadReader, String, TerritoryChange> reader) {
        return FactType.of(fact.kind(), payload -> {
                    PayloadReader in = payload.reader();
                    TerritoryChange change = reader.apply(in, fact.subject().id());
                    in.finish();
                    return change;
                })
                .decode(fact)
                .map(change -> new DatedChange(fact.occurredOn(), fact.recordedAt(), fact.id(), change));
    }

    private static Hierarchy hierarchy(PayloadReader in) {
        return in.textAs("hierarchy", Hierarchy::new);
    }

    private static String name(PayloadReader in) {
        return in.textAs("name", text -> TextRules.text("name", text, Area.LONGEST_NAME));
    }

    private static Area area(PayloadReader in, AreaId id) {
        return Area.builder().id(id).name(name(in)).parent(parent(in)).build();
    }

    private static Optional<AreaId> parent(PayloadReader in) {
        return in.optional("parent", (reader, name) -> reader.textAs(name, AreaId::new));
    }

    private static SplitPart part(PayloadReader in) {
        Area area = area(in, in.textAs("id", AreaId::new));
        return new SplitPart(
                area, all(in, "dwellings", "/into", HouseholdId::new), all(in, "areas", "/into", AreaId::new));
    }

    /** Reads a list of identifiers that may be absent; {@code pointer} is where one that is none is reported. */
    private static <T extends Comparable<T>> SortedSet<T> all(
            PayloadReader in, String name, String pointer, Function<String, T> parse) {
        ImmutableSortedSet.Builder<T> all = ImmutableSortedSet.naturalOrder();
        for (String id : in.optional(name, PayloadReader::texts).orElse(List.of())) {
            try {
                all.add(parse.apply(id));
            } catch (DomainException.InvalidValue refused) {
                throw new DomainException.InvalidValue(pointer, refused.problem());
            }
        }
        return all.build();
    }
}
