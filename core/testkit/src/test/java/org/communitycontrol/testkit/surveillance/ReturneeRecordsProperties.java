package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.surveillance.returnee.ReturneeFact;
import org.communitycontrol.surveillance.returnee.ReturneeProtocol;
import org.communitycontrol.surveillance.returnee.ReturneeRecords;
import org.communitycontrol.testkit.ledger.RecordedStatusLaws;

/** How far a returnee is in the protocol, from a ledger. */
class ReturneeRecordsProperties implements RecordedStatusLaws<ReturneeFact> {

    @Override
    @Provide
    public Arbitrary<List<ReturneeFact>> histories() {
        return new SurveillanceDomain().returneeFacts();
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    @Override
    public Recorded record(ReturneeFact fact) {
        return new Recorded(
                ReturneeRecords.FACT.kind(),
                new Subject(ReturneeRecords.PERSON, "P"),
                fact.on(),
                ReturneeRecords.payload(fact.event()));
    }

    @Override
    public List<ReturneeFact> read(List<StandingFact> standing) {
        return ReturneeRecords.read(standing).facts();
    }

    @Override
    public Object status(List<ReturneeFact> facts, LocalDate asOf) {
        return ReturneeProtocol.standing(facts, asOf);
    }
}
