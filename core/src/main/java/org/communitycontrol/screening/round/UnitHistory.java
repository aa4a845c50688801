package org.communitycontrol.screening.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.HumanOverride;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.FactType;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.ledger.payload.PayloadReader;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;

/**
 * How a unit came to stand where it does: who recorded what, and what a human decided beside it.
 *
 * <p>An override changes no count. It stands beside the computed value with its actor and reason, for whoever reads both.
 *
 * @param computed what the visits come to
 * @param override the latest that a human recorded instead; empty if nobody did
 * @param events the visits up to the day, in the order in which they came about, lapsed ones included
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record UnitHistory(
        @JsonProperty Disposition computed,
        @JsonProperty Optional<HumanOverride<Disposition>> override,
        @JsonProperty List<Event> events) {

    /** A human sets a disposition beside the computed one; the subject is the household or person. */
    public static final FactType<Ruling> OVERRIDE = FactType.of(new FactKind("disposition-override"), Ruling::read);

    public UnitHistory {
        events = ImmutableList.copyOf(events);
    }

    /**
     * Returns the history of a unit at the end of {@code asOf}.
     *
     * @param standing what stands about it, in order
     * @param days for how many days a visit counts
     */
    public static UnitHistory of(List<StandingFact> standing, CoverageUnit unit, LocalDate asOf, int days) {
        List<StandingFact> known = standing.stream()
                .filter(each -> !each.fact().occurredOn().isAfter(asOf))
                .toList();
        List<Event> events = new ArrayList<>();
        List<RecordedVisit> visits = RecordedVisit.of(known, unit);
        for (int i = 0; i < visits.size(); i++) {
            RecordedVisit visit = visits.get(i);
            events.add(new Event(
                    visit.fact().id(),
                    visit.fact().occurredOn(),
                    visit.fact().recordedAt(),
                    visit.fact().recorder(),
                    visit.visit().disposition(),
                    UnitEvidence.of("", visits.subList(0, i + 1), visit.visit().on(), days)
                            .disposition()));
        }
        Optional<HumanOverride<Disposition>> override = Optional.empty();
        for (StandingFact each : known) {
            Optional<HumanOverride<Disposition>> earlier = override;
            override = OVERRIDE.decode(each.fact())
                    .value()
                    .map(said -> new HumanOverride<>(
                            said.disposition(),
                            said.actor(),
                            said.reason(),
                            each.fact().occurredOn(),
                            said.appeal()))
                    .or(() -> earlier);
        }
        return new UnitHistory(UnitEvidence.disposition(known, unit, asOf, days), override, events);
    }

    /**
     * One visit or check.
     *
     * @param fact the fact that records it
     * @param on its day
     * @param recordedAt when it was written down
     * @param actor who wrote it down
     * @param recorded what came of it
     * @param computed what all visits up to it came to at the end of its day
     */
    public record Event(
            @JsonProperty FactId fact,
            @JsonProperty LocalDate on,
            @JsonProperty Instant recordedAt,
            @JsonProperty Recorder actor,
            @JsonProperty Disposition recorded,
            @JsonProperty Disposition computed) {}

    /**
     * What a human decided instead: the payload of the kind {@code disposition-override}.
     *
     * @param disposition the value
     * @param actor the identifier of who decided
     * @param reason why, as a code of the host's
     * @param appeal how those concerned can have it looked at again, as a code of the host's
     */
    public record Ruling(Disposition disposition, String actor, String reason, String appeal) {

        static Ruling read(Payload payload) {
            PayloadReader in = payload.reader();
            Ruling said = new Ruling(
                    in.choice("disposition", Disposition.OF_VISITS),
                    in.textAs("actor", text -> TextRules.identifier("actor", text)),
                    in.textAs("reason", text -> TextRules.identifier("reason", text)),
                    in.textAs("appeal", text -> TextRules.identifier("appeal", text)));
            in.finish();
            return said;
        }
    }
}
