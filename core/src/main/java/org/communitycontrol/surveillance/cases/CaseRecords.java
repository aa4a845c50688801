package org.communitycontrol.surveillance.cases;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.people.PersonId;

/**
 * Statements about cases and contacts as a ledger keeps them; the day is the fact's.
 *
 * <p>Of a statement the subject is the case, of a contact the person who was exposed.
 */
public final class CaseRecords {

    /** The subject type of a statement. */
    public static final String CASE = "case";

    /** The subject type of a contact. */
    public static final String PERSON = "person";

    /** What is stated about a case: {@code status}, {@code origin}, and where known {@code sourceKnown}, {@code place}. */
    public static final FactType<Function<Fact, CaseFact>> STATEMENT =
            FactType.of(new FactKind("case-statement"), CaseRecords::readStatement);

    /** A person was exposed to a case: {@code source}, {@code level}. */
    public static final FactType<Function<Fact, ContactFact>> CONTACT =
            FactType.of(new FactKind("case-contact"), CaseRecords::readContact);

    private static final Map<String, CaseStatus> STATUSES =
            Arrays.stream(CaseStatus.values()).collect(toImmutableMap(CaseStatus::code, Function.identity()));
    private static final Map<String, CaseOrigin> ORIGINS =
            Arrays.stream(CaseOrigin.values()).collect(toImmutableMap(CaseOrigin::code, Function.identity()));
    private static final Map<String, ContactLevel> LEVELS =
            Arrays.stream(ContactLevel.values()).collect(toImmutableMap(ContactLevel::code, Function.identity()));

    private CaseRecords() {}

    /** Returns the statements in {@code standing}, for {@link CaseRegister#at} and {@link Clusters#find}. */
    public static ReadFacts<CaseFact> statements(List<StandingFact> standing) {
        return ReadFacts.of(standing, STATEMENT, CASE, (fact, said) -> said.apply(fact));
    }

    /** Returns the contacts in {@code standing}, for {@link ContactFact#lastExposures}. */
    public static ReadFacts<ContactFact> contacts(List<StandingFact> standing) {
        return ReadFacts.of(standing, CONTACT, PERSON, (fact, said) -> said.apply(fact));
    }

    /** Returns the payload of a statement. */
    public static Payload payload(CaseFact said) {
        Payload.Builder payload = Payload.builder()
                .text("status", said.status().code())
                .text("origin", said.origin().code());
        said.sourceKnown().ifPresent(known -> payload.flag("sourceKnown", known));
        said.place().ifPresent(place -> payload.text("place", place.value()));
        return payload.build();
    }

    /** Returns the payload of a contact. */
    public static Payload payload(ContactFact contact) {
        return Payload.builder()
                .text("source", contact.source().value())
                .text("level", contact.level().code())
                .build();
    }

    private static Function<Fact, CaseFact> readStatement(Payload payload) {
        PayloadReader in = payload.reader();
        CaseStatus status = in.choice("status", STATUSES);
        CaseOrigin origin = in.choice("origin", ORIGINS);
        Optional<Boolean> source = in.optional("sourceKnown", PayloadReader::flag);
        Optional<PlaceId> place = in.optional("place", (reader, name) -> reader.textAs(name, PlaceId::new));
        in.finish();
        return fact -> CaseFact.builder()
                .id(new CaseId(fact.subject().id()))
                .on(fact.occurredOn())
                .status(status)
                .origin(origin)
                .sourceKnown(source)
                .place(place)
                .build();
    }

    private static Function<Fact, ContactFact> readContact(Payload payload) {
        PayloadReader in = payload.reader();
        CaseId source = in.textAs("source", CaseId::new);
        ContactLevel level = in.choice("level", LEVELS);
        in.finish();
        return fact -> new ContactFact(new PersonId(fact.subject().id()), source, level, fact.occurredOn());
    }
}
