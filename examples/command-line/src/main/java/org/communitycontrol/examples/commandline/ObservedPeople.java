package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.json.intake.Exposures;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.ReadingRows;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.ReadFacts;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.StandingFact;
import org.communitycontrol.message.Input;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRecords;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingRecords;

/** What bears on the observation of each person, and their readings: from tables, or from a ledger. */
final class ObservedPeople {

    private final Set<ExposureKind> kinds;
    private final FindingLog findings;
    private final Map<PersonId, List<ObservationFact>> facts = new TreeMap<>();
    private final Map<PersonId, List<Reading>> readings = new HashMap<>();

    /** Takes the kinds of exposure that the rule has a course for; another one is a finding, and is not used. */
    ObservedPeople(Set<ExposureKind> kinds, FindingLog findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    /** Reads a table of exposures. */
    void exposures(Source source) throws IOException {
        try (InputStream in = source.open()) {
            Exposures.forEach(in, source.name(), kinds, this::add, findings::add);
        }
    }

    /** Reads a table of readings, of people whose exposures were read before. */
    void readings(Source source) throws IOException {
        try (InputStream in = source.open()) {
            ReadingRows.forEach(
                    in,
                    source.name(),
                    row -> {
                        if (facts.containsKey(row.value().person())) {
                            add(row.value().person(), row.value().reading());
                        } else {
                            findings.add(Finding.of(row.place(), "reading-without-exposure"));
                        }
                    },
                    findings::add);
        }
    }

    /**
     * Reads the facts of a ledger; who has several identifiers by the end of {@code asOf} is one person. It holds more than
     * is asked here: who was never exposed is left alone.
     */
    void ledger(Source source, LocalDate asOf) throws IOException {
        List<Placed<Fact>> recorded = new ArrayList<>();
        try (InputStream in = source.open()) {
            Facts.lines().forEachPlaced(in, source.name(), recorded::add, findings::add);
        }
        RunningLedger ledger = Assessment.running(recorded, findings);
        Assessment.checkKinds(recorded, findings);
        Map<FactId, Decoded.Refused<?>> refused = new HashMap<>();
        PersonAliases aliases = DocumentRecords.of(ledger.toLedger()).aliases(asOf);
        ledger.forEachSubject(standing -> standing.forEach(each -> take(each, aliases, refused)));
        findings.addAll(aliases.findings());
        Assessment.report(refused, recorded, findings);
    }

    /** Returns a row for everybody exposed by then, by identifier. */
    List<ObservationRow> rows(LocalDate asOf, Policy<ObservationRule> rule) {
        List<ObservationRow> rows = new ArrayList<>();
        facts.forEach((person, known) -> ObservationRow.of(
                        new ObservationFacts(person, known), readings.getOrDefault(person, List.of()), asOf, rule)
                .ifPresent(rows::add));
        return rows;
    }

    private void take(StandingFact standing, PersonAliases aliases, Map<FactId, Decoded.Refused<?>> refused) {
        FactId id = standing.fact().id();
        String subject = standing.fact().subject().id();
        ReadFacts<ObservationFact> events = ObservationRecords.read(List.of(standing));
        ReadFacts<Reading> taken = ReadingRecords.read(List.of(standing));
        // What is wrong within a payload, checkKinds says.
        Stream.of(events.refused(), taken.refused())
                .flatMap(all -> all.values().stream())
                .filter(each -> each.pointer().startsWith("/subject"))
                .forEach(each -> refused.put(id, each));
        events.facts().forEach(event -> {
            if (event instanceof ObservationFact.Exposed exposed && !kinds.contains(exposed.exposure())) {
                Problem unknown = Problem.of("exposure-kind", Input.count("kinds", kinds.size()));
                refused.put(id, new Decoded.Refused<>("/payload/exposure", unknown));
            } else {
                add(aliases.resolve(new PersonId(subject)), event);
            }
        });
        taken.facts().forEach(reading -> add(aliases.resolve(new PersonId(subject)), reading));
    }

    private void add(PersonId person, ObservationFact fact) {
        facts.computeIfAbsent(person, id -> new ArrayList<>(2)).add(fact);
    }

    private void add(PersonId person, Reading reading) {
        readings.computeIfAbsent(person, id -> new ArrayList<>()).add(reading);
    }
}
