package org.communitycontrol.people.membership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.territory.WorkerId;

/**
 * The changes of membership a ledger holds; the order in which its facts arrived makes no difference.
 *
 * <p>The subject of what happens to a person is the person, of what happens to a household the household. A fact of
 * another kind is left alone; one of these kinds that cannot be read is {@linkplain #refused reported} and not used.
 */
public final class MembershipRecords {

    /** The subject type of what happens to a person. */
    public static final String PERSON = "person";

    /** The subject type of what happens to a household. */
    public static final String HOUSEHOLD = "household";

    private static final Map<FactKind, Reader> OF_PERSONS = ImmutableMap.of(
            new FactKind("member-joined"),
            (in, fact, aliases) -> new MembershipChange.Joined(
                    person(fact.subject().id(), aliases), household(in, "household"), flag(in, "second")),
            new FactKind("member-born"),
            (in, fact, aliases) ->
                    new MembershipChange.Born(person(fact.subject().id(), aliases), household(in, "household")),
            new FactKind("member-left"),
            (in, fact, aliases) -> new MembershipChange.Left(
                    person(fact.subject().id(), aliases), household(in, "household"), flag(in, "movedAway")),
            new FactKind("member-died"),
            (in, fact, aliases) ->
                    new MembershipChange.Died(person(fact.subject().id(), aliases)));

    private static final Map<FactKind, Reader> OF_HOUSEHOLDS = ImmutableMap.of(
            new FactKind("household-split"),
            (in, fact, aliases) ->
                    new MembershipChange.Split(household(fact), household(in, "into"), members(in, aliases)),
            new FactKind("household-merged"),
            (in, fact, aliases) -> new MembershipChange.Merged(household(fact), household(in, "into")),
            new FactKind("head-changed"),
            (in, fact, aliases) ->
                    new MembershipChange.HeadChanged(household(fact), in.textAs("head", id -> person(id, aliases))),
            new FactKind("occupancy-verified"),
            (in, fact, aliases) -> new MembershipChange.OccupancyVerified(
                    household(fact),
                    VerifiedOccupancy.builder()
                            .occupancy(in.choice("occupancy", Occupancy.BY_CODE))
                            .on(fact.occurredOn())
                            .verifiedBy(in.optional("verifiedBy", (reader, name) -> reader.textAs(name, WorkerId::new)))
                            .build()));

    private final List<DatedMembership> changes;
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();

    private MembershipRecords(Ledger ledger, PersonAliases aliases) {
        ImmutableList.Builder<DatedMembership> read = ImmutableList.builder();
        for (StandingFact standing : ledger.standing()) {
            read(standing.fact(), aliases).match(known -> read.add(known.payload()), unknown -> read, refused -> {
                refusals.put(standing.fact().id(), refused);
                return read;
            });
        }
        this.changes = ImmutableList.sortedCopyOf(read.build());
    }

    /** Returns what {@code ledger} says, each person under the identifier that goes on. */
    public static MembershipRecords of(Ledger ledger, PersonAliases aliases) {
        return new MembershipRecords(ledger, aliases);
    }

    /** Returns whether facts of {@code kind} are changes of membership. */
    public static boolean isChange(FactKind kind) {
        return OF_PERSONS.containsKey(kind) || OF_HOUSEHOLDS.containsKey(kind);
    }

    /** Returns all changes in their order. */
    public List<DatedMembership> changes() {
        return changes;
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    /** Reads one fact, each person under the identifier that goes on. */
    public static Decoded<DatedMembership> read(Fact fact, PersonAliases aliases) {
        Reader ofPerson = OF_PERSONS.get(fact.kind());
        Reader reader = ofPerson == null ? OF_HOUSEHOLDS.get(fact.kind()) : ofPerson;
        if (reader == null) {
            return new Decoded.UnknownKind<>(fact.kind());
        }
        if (!fact.subject().type().equals(ofPerson == null ? HOUSEHOLD : PERSON)) {
            return new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject"));
        }
        return read(fact, reader, aliases);
    }

    private static Decoded<DatedMembership> read(Fact fact, Reader reader, PersonAliases aliases) {
        return FactType.of(fact.kind(), payload -> {
                    PayloadReader in = payload.reader();
                    MembershipChange change = reader.read(in, fact, aliases);
                    in.finish();
                    return change;
                })
                .decode(fact)
                .map(change -> new DatedMembership(fact.occurredOn(), fact.recordedAt(), fact.id(), change));
    }

    private static HouseholdId household(Fact fact) {
        return new HouseholdId(fact.subject().id());
    }

    private static HouseholdId household(PayloadReader in, String name) {
        return in.textAs(name, HouseholdId::new);
    }

    private static PersonId person(String id, PersonAliases aliases) {
        return aliases.resolve(new PersonId(id));
    }

    private static SortedSet<PersonId> members(PayloadReader in, PersonAliases aliases) {
        ImmutableSortedSet.Builder<PersonId> members = ImmutableSortedSet.naturalOrder();
        int index = 0;
        for (String id : in.texts("members")) {
            try {
                members.add(person(id, aliases));
            } catch (DomainException.InvalidValue refused) {
                throw new DomainException.InvalidValue("/members/" + index, refused.problem());
            }
            index++;
        }
        return members.build();
    }

    private static boolean flag(PayloadReader in, String name) {
        return in.optional(name, PayloadReader::flag).orElse(false);
    }

    /** Reads the payload of one kind. */
    @FunctionalInterface
    private interface Reader {
        MembershipChange read(PayloadReader in, Fact fact, PersonAliases aliases);
    }
}
