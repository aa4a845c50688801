package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.surveillance.cases.CaseRecords;
import org.communitycontrol.surveillance.cases.ContactFact;
import org.communitycontrol.surveillance.cases.ContactLevel;
import org.communitycontrol.testkit.ledger.RecordedStatusLaws;

/** Who was exposed last when, from a ledger. */
class ContactRecordsProperties implements RecordedStatusLaws<ContactFact> {

    @Override
    @Provide
    public Arbitrary<List<ContactFact>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(ContactLevel.class),
                        asOf())
                .as((person, source, level, on) ->
                        new ContactFact(new PersonId("P" + person), new CaseId("C" + source), level, on))
                .list()
                .ofMaxSize(10);
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    @Override
    public Recorded record(ContactFact fact) {
        return new Recorded(
                CaseRecords.CONTACT.kind(),
                new Subject(CaseRecords.PERSON, fact.person().value()),
                fact.exposedOn(),
                CaseRecords.payload(fact));
    }

    @Override
    public List<ContactFact> read(List<StandingFact> standing) {
        return CaseRecords.contacts(standing).facts();
    }

    @Override
    public Object status(List<ContactFact> facts, LocalDate asOf) {
        return List.of(
                ContactFact.lastExposures(facts, ContactLevel.CLOSE, asOf),
                ContactFact.lastExposures(facts, ContactLevel.SECONDARY, asOf));
    }
}
