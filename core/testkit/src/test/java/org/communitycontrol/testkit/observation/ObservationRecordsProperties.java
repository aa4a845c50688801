package org.communitycontrol.testkit.observation;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRecords;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.testkit.ledger.RecordedStatusLaws;

/** Where somebody stands, from a ledger. */
class ObservationRecordsProperties implements RecordedStatusLaws<ObservationFact> {

    private static final PersonId PERSON = new PersonId("P");
    private static final ObservationDomain DOMAIN = new ObservationDomain();
    private static final ObservationRule RULE = ObservationDomain.plainRule(DayCount.START_EXCLUDED, 14, 7);

    @Override
    @Provide
    public Arbitrary<List<ObservationFact>> histories() {
        return DOMAIN.histories().map(ObservationFacts::facts);
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> asOf() {
        return DOMAIN.days();
    }

    @Override
    public Recorded record(ObservationFact fact) {
        return new Recorded(
                ObservationRecords.FACT.kind(),
                new Subject(ObservationRecords.PERSON, PERSON.value()),
                fact.on(),
                fact.payload());
    }

    @Override
    public List<ObservationFact> read(List<StandingFact> standing) {
        return ObservationRecords.facts(PERSON, standing).facts();
    }

    @Override
    public Object status(List<ObservationFact> facts, LocalDate asOf) {
        return Observation.decide(new ObservationFacts(PERSON, facts), asOf, Policy.adHoc(RULE));
    }
}
