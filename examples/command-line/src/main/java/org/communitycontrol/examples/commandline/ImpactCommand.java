package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.decision.Reason;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.impact.Impact;
import org.communitycontrol.impact.ImpactPart;
import org.communitycontrol.impact.PolicyImpact;
import org.communitycontrol.json.intake.Cases;
import org.communitycontrol.json.intake.ClosedDecisions;
import org.communitycontrol.json.intake.Exposures;
import org.communitycontrol.json.intake.MeasureRows;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureSet;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.CountyTiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whose answer changes if one pack takes the place of another. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = "Whose answer changes if one policy pack takes the place of another, from what to what.",
        footer = "Example: community-control impact --before cn-home-observation-2020-01-24"
                + " --after cn-observation-2022-06-28 --exposures exposures.csv --as-of 2020-02-15 --out impact.csv")
final class ImpactCommand extends CommandBase {

    @Option(names = "--before", required = true, paramLabel = "ID|FILE", description = "The pack that applies.")
    private String before = "";

    @Option(
            names = "--after",
            required = true,
            paramLabel = "ID|FILE",
            description = "The pack, of the same kind, that would.")
    private String after = "";

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "For packs of kind county-tier: CSV area,date,cumulative and where known new,cluster.")
    private Optional<String> cases = Optional.empty();

    @Option(
            names = "--exposures",
            paramLabel = "FILE",
            description = "For packs of kind observation: CSV person,date,kind; needs --as-of.")
    private Optional<String> exposures = Optional.empty();

    @Option(
            names = "--areas",
            paramLabel = "FILE",
            description = "For packs of kind measures: CSV area,tier,situation; needs --as-of.")
    private Optional<String> areas = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that is over; not for --cases, where every row has its day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--closed",
            paramLabel = "FILE",
            description = "CSV subject,date: decisions that are closed or paid, and stay as they were.")
    private Optional<String> closed = Optional.empty();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV subject,date,part,from,to,from_reason,to_reason,clauses.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        ChosenPack first = ChosenPack.read(before);
        ChosenPack second = ChosenPack.read(after);
        Set<ClosedDecisions.Key> stays = closedDecisions();
        try (CsvWriter csv = TableOut.open(outputs, out)) {
            csv.writeRecord("subject", "date", "part", "from", "to", "from_reason", "to_reason", "clauses");
            if (cases.isPresent()) {
                tiers(csv, first.required(CountyTierRule.KIND), second.required(CountyTierRule.KIND), stays);
            } else if (exposures.isPresent()) {
                observations(csv, first.required(ObservationRule.KIND), second.required(ObservationRule.KIND), stays);
            } else if (areas.isPresent()) {
                measures(csv, first.required(MeasureRule.KIND), second.required(MeasureRule.KIND), stays);
            } else {
                throw new DomainException.UnreadableInput(Finding.of(Place.NOWHERE, "impact-without-input"));
            }
        }
    }

    private void tiers(
            CsvWriter csv,
            PolicyPack<CountyTierRule> first,
            PolicyPack<CountyTierRule> second,
            Set<ClosedDecisions.Key> stays)
            throws IOException {
        Source source = new Source(cases.orElseThrow());
        CaseColumns rows;
        try (InputStream in = source.open()) {
            rows = Cases.read(in, source.name(), false, findings()::add).columns();
        }
        List<AreaDay> days = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.first(row) == row) {
                days.add(new AreaDay(rows.cases(row, ClusterReading.GIVEN), rows.day(row)));
            }
        }
        write(
                csv,
                PolicyImpact.between(
                        days,
                        day -> CountyTiers.decide(day.cases(), day.date(), first.on(day.date())),
                        day -> CountyTiers.decide(day.cases(), day.date(), second.on(day.date())),
                        day -> stays.contains(
                                new ClosedDecisions.Key(day.cases().area(), day.date()))),
                RiskTier::code);
    }

    private void observations(
            CsvWriter csv,
            PolicyPack<ObservationRule> first,
            PolicyPack<ObservationRule> second,
            Set<ClosedDecisions.Key> stays)
            throws IOException {
        LocalDate day = day();
        Map<PersonId, List<ObservationFact>> exposed = new TreeMap<>();
        Source source = new Source(exposures.orElseThrow());
        try (InputStream in = source.open()) {
            Exposures.forEach(
                    in,
                    source.name(),
                    first.on(day).parameters().courses().keySet(),
                    (person, exposure) -> exposed.computeIfAbsent(person, id -> new ArrayList<>(2))
                            .add(exposure),
                    findings()::add);
        }
        List<ObservationFacts> people = exposed.entrySet().stream()
                .map(person -> new ObservationFacts(person.getKey(), person.getValue()))
                .toList();
        write(
                csv,
                PolicyImpact.between(
                        people,
                        person -> Observation.decide(person, day, first.on(day)),
                        person -> Observation.decide(person, day, second.on(day)),
                        person -> stays.contains(
                                new ClosedDecisions.Key(person.person().value(), day))),
                ObservationStatus::code);
    }

    private void measures(
            CsvWriter csv,
            PolicyPack<MeasureRule> first,
            PolicyPack<MeasureRule> second,
            Set<ClosedDecisions.Key> stays)
            throws IOException {
        LocalDate day = day();
        Collection<AreaBasis> read;
        Source source = new Source(areas.orElseThrow());
        try (InputStream in = source.open()) {
            Accepted<Placed<AreaBasis>> accepted = MeasureRows.areas(in, source.name());
            findings().addAll(accepted.findings());
            read = accepted.values().stream().map(Placed::value).toList();
        }
        write(
                csv,
                PolicyImpact.between(
                        read,
                        area -> MeasurePlan.decide(area, day, first.on(day)),
                        area -> MeasurePlan.decide(area, day, second.on(day)),
                        area -> stays.contains(new ClosedDecisions.Key(area.area(), day))),
                MeasureSet::row);
    }

    private <V, R extends Reason<V>> void write(CsvWriter csv, PolicyImpact<V, R> impact, Function<V, String> code) {
        for (Impact<V, R> each : impact.impacts()) {
            if (each.part() == ImpactPart.UNCHANGED || each.part() == ImpactPart.CLOSED_UNCHANGED) {
                continue;
            }
            Decision<V, R> from = each.before();
            Decision<V, R> to = each.after();
            csv.writeRecord(
                    RiskCells.inert(from.subject()),
                    from.asOf().toString(),
                    each.part().code(),
                    code(from.outcome(), code),
                    code(to.outcome(), code),
                    from.reason().code(),
                    to.reason().code(),
                    String.join("|", each.clauses()));
        }
        if (!out.equals("-")) {
            impact.counts().forEach((part, count) -> System.out.println(part.code() + ' ' + count));
        }
    }

    private static <V> String code(Outcome<V> outcome, Function<V, String> code) {
        return outcome.toOptional().map(code).orElse(RiskCells.UNDETERMINED);
    }

    private LocalDate day() {
        return asOf.orElseThrow(
                () -> new DomainException.UnreadableInput(Finding.of(Place.NOWHERE, "impact-without-day")));
    }

    private Set<ClosedDecisions.Key> closedDecisions() throws IOException {
        if (closed.isEmpty()) {
            return Set.of();
        }
        Source source = new Source(closed.get());
        try (InputStream in = source.open()) {
            Accepted<ClosedDecisions.Key> read = ClosedDecisions.read(in, source.name());
            findings().addAll(read.findings());
            return new HashSet<>(read.values());
        }
    }

    /** An area and the day of one of its rows. */
    private record AreaDay(CountyCases cases, LocalDate date) {}
}
