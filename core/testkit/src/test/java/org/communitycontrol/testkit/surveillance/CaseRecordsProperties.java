package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.surveillance.cases.CaseFact;
import org.communitycontrol.surveillance.cases.CaseRecords;
import org.communitycontrol.surveillance.cases.CaseRegister;
import org.communitycontrol.surveillance.cases.CaseStatus;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.cases.Clusters;
import org.communitycontrol.testkit.ledger.RecordedStatusLaws;

/** The register of cases and their clusters, from a ledger. */
class CaseRecordsProperties implements RecordedStatusLaws<CaseFact> {

    private static final ClusterRule RULE =
            new ClusterRule(14, Bound.WITHIN, 2, Bound.AT_LEAST, Set.of(CaseStatus.CONFIRMED));

    @Override
    @Provide
    public Arbitrary<List<CaseFact>> histories() {
        return new SurveillanceDomain().caseFacts();
    }

    @Override
    @Provide
    public Arbitrary<LocalDate> asOf() {
        return new SurveillanceDomain().days();
    }

    @Override
    public Recorded record(CaseFact fact) {
        return new Recorded(
                CaseRecords.STATEMENT.kind(),
                new Subject(CaseRecords.CASE, fact.id().value()),
                fact.on(),
                CaseRecords.payload(fact));
    }

    @Override
    public List<CaseFact> read(List<StandingFact> standing) {
        return CaseRecords.statements(standing).facts();
    }

    @Override
    public Object status(List<CaseFact> facts, LocalDate asOf) {
        return List.of(CaseRegister.at(facts, asOf), Clusters.find(facts, asOf, Policy.adHoc(RULE)));
    }
}
