package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.Dispositions;

/**
 * Where one unit stands at the end of a day, and by which facts.
 *
 * @param id the host's identifier of the unit
 * @param disposition what its visits come to
 * @param facts the visits that count, in the order in which they came about; their number is that of the attempts, a
 *     successful one included
 */
public record UnitEvidence(
        @JsonProperty String id,
        @JsonProperty Disposition disposition,
        @JsonProperty List<FactId> facts) {

    public UnitEvidence {
        facts = ImmutableList.copyOf(facts);
    }

    /** Returns how often the unit was tried in the days that count. */
    public int attempts() {
        return facts.size();
    }

    /** Returns what the facts about a unit come to at the end of {@code asOf}. */
    static UnitEvidence of(RoundUnit unit, List<StandingFact> standing, LocalDate asOf, int days) {
        return of(unit.id(), RecordedVisit.of(standing, unit.unit()), asOf, days);
    }

    static UnitEvidence of(String id, List<RecordedVisit> visits, LocalDate asOf, int days) {
        List<RecordedVisit> counting = visits.stream()
                .filter(recorded -> Dispositions.counts(recorded.visit(), asOf, days))
                .toList();
        return new UnitEvidence(
                id,
                disposition(counting, asOf, days),
                counting.stream().map(recorded -> recorded.fact().id()).toList());
    }

    /** Returns what these facts come to, without their ids. */
    static Disposition disposition(List<StandingFact> standing, CoverageUnit unit, LocalDate asOf, int days) {
        return disposition(RecordedVisit.of(standing, unit), asOf, days);
    }

    private static Disposition disposition(List<RecordedVisit> visits, LocalDate asOf, int days) {
        return Dispositions.decide(visits.stream().map(RecordedVisit::visit).toList(), asOf, days);
    }
}
