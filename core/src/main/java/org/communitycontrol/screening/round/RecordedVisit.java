package org.communitycontrol.screening.round;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Visit;
import org.communitycontrol.screening.VisitOutcome;
import org.communitycontrol.screening.VisitRecords;

/**
 * A visit or check as a fact of the ledger says it.
 *
 * @param fact the fact as it stands
 * @param visit what it says
 */
record RecordedVisit(Fact fact, Visit visit) {

    /** Returns the visits among the facts about one unit, in the order of the facts; those that cannot be read are none. */
    static List<RecordedVisit> of(List<StandingFact> facts, CoverageUnit unit) {
        FactType<VisitOutcome> type = switch (unit) {
            case HOUSEHOLD -> VisitRecords.HOUSEHOLD_VISIT;
            case KEY_PERSON -> VisitRecords.KEY_PERSON_CHECK;
        };
        ImmutableList.Builder<RecordedVisit> visits = ImmutableList.builder();
        for (StandingFact standing : facts) {
            Optional<VisitOutcome> outcome = type.decode(standing.fact()).value();
            outcome.ifPresent(said -> visits.add(
                    new RecordedVisit(standing.fact(), new Visit(standing.fact().occurredOn(), said.disposition()))));
        }
        return visits.build();
    }
}
