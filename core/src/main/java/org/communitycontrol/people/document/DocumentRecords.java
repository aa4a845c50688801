package org.communitycontrol.people.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.Purpose;

/**
 * What a ledger says of papers, addresses and aliases; the order in which its facts arrived makes no difference.
 *
 * <p>A fact of another kind is left alone; one of these kinds that cannot be read is {@linkplain #refused reported} and
 * not used.
 */
public final class DocumentRecords {

    /** The subject type of a paper and of an alias. */
    public static final String PERSON = "person";

    /** The subject type of an address. */
    public static final String HOUSEHOLD = "household";

    /** A person showed a paper: {@code {kind, number}}. */
    public static final FactType<IdentityDocument> IDENTITY_DOCUMENT =
            FactType.of(new FactKind("identity-document"), DocumentRecords::readDocument);

    /** A dwelling has an address from the fact's day on: {@code {address}}. */
    public static final FactType<Address> HOUSEHOLD_ADDRESS =
            FactType.of(new FactKind("household-address"), DocumentRecords::readAddress);

    /** The subject is one person with another identifier, which goes on: {@code {of}}. */
    public static final FactType<PersonId> PERSON_ALIAS =
            FactType.of(new FactKind("person-alias"), DocumentRecords::readAlias);

    private final Map<PersonId, SortedSet<IdentityDocument>> documents = new HashMap<>();
    private final Map<HouseholdId, List<DatedAddress>> addresses = new HashMap<>();
    private final Map<FactId, Decoded.Refused<?>> refusals = new HashMap<>();
    private final List<DatedAlias> aliases = new ArrayList<>();

    private DocumentRecords(Ledger ledger) {
        for (StandingFact standing : ledger.standing()) {
            Fact fact = standing.fact();
            take(
                    fact,
                    IDENTITY_DOCUMENT,
                    PERSON,
                    paper -> documents
                            .computeIfAbsent(new PersonId(fact.subject().id()), id -> new TreeSet<>())
                            .add(paper));
            take(
                    fact,
                    HOUSEHOLD_ADDRESS,
                    HOUSEHOLD,
                    address -> addresses
                            .computeIfAbsent(new HouseholdId(fact.subject().id()), id -> new ArrayList<>())
                            .add(new DatedAddress(fact.occurredOn(), address)));
            take(
                    fact,
                    PERSON_ALIAS,
                    PERSON,
                    of -> aliases.add(new DatedAlias(
                            fact.occurredOn(),
                            new PersonAlias(new PersonId(fact.subject().id()), of))));
        }
    }

    /** Returns what {@code ledger} says. */
    public static DocumentRecords of(Ledger ledger) {
        return new DocumentRecords(ledger);
    }

    /** Returns the papers that were shown for {@code person} under this identifier, by kind and number. */
    public SortedSet<IdentityDocument> documents(PersonId person) {
        return ImmutableSortedSet.copyOf(documents.getOrDefault(person, new TreeSet<>()));
    }

    /** Returns the addresses that {@code household} had; none if no fact names one. */
    public AddressHistory addresses(HouseholdId household) {
        return new AddressHistory(addresses.getOrDefault(household, List.of()));
    }

    /** Returns which identifier stands for a person who has several. */
    public PersonAliases aliases() {
        return aliases(LocalDate.MAX);
    }

    /** Returns the same as it is known at the end of {@code asOf}; aliases of later days are not looked at. */
    public PersonAliases aliases(LocalDate asOf) {
        return PersonAliases.of(aliases.stream()
                .filter(given -> !given.on().isAfter(asOf))
                .map(DatedAlias::alias)
                .toList());
    }

    /** Returns the days on which an alias begins to stand. */
    public SortedSet<LocalDate> aliasDays() {
        return aliases.stream()
                .map(DatedAlias::on)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the facts that were not used, with what is wrong in each. */
    public Map<FactId, Decoded.Refused<?>> refused() {
        return ImmutableMap.copyOf(refusals);
    }

    /** Returns the payload of a paper as a fact says it. */
    public static Payload write(IdentityDocument document) {
        return Payload.builder()
                .text("kind", document.kind().code())
                .text("number", document.reveal(Purpose.RECORD_KEEPING))
                .build();
    }

    private static IdentityDocument readDocument(Payload payload) {
        PayloadReader in = payload.reader();
        DocumentKind kind = in.choice("kind", DocumentKind.BY_CODE);
        IdentityDocument document = in.textAs("number", text -> IdentityDocument.parse(kind, text));
        in.finish();
        return document;
    }

    private static Address readAddress(Payload payload) {
        PayloadReader in = payload.reader();
        Address address = in.textAs("address", Address::parse);
        in.finish();
        return address;
    }

    private static PersonId readAlias(Payload payload) {
        PayloadReader in = payload.reader();
        PersonId of = in.textAs("of", PersonId::new);
        in.finish();
        return of;
    }

    private <P> void take(Fact fact, FactType<P> type, String subjectType, Consumer<P> use) {
        if (!fact.kind().equals(type.kind())) {
            return;
        }
        Decoded<P> read = fact.subject().type().equals(subjectType)
                ? type.decode(fact)
                : new Decoded.Refused<>("/subject/type", Problem.of("wrong-subject"));
        read.match(
                known -> {
                    use.accept(known.payload());
                    return true;
                },
                unknown -> false,
                refused -> refusals.put(fact.id(), refused) == null);
    }

    private record DatedAlias(LocalDate on, PersonAlias alias) {}
}
