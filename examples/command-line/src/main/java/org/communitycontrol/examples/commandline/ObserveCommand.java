package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Exposures;
import org.communitycontrol.json.intake.ReadingRows;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says of everybody exposed until when they are observed, and what is missing of their readings. */
@Command(
        name = "observe",
        mixinStandardHelpOptions = true,
        description = "The observation of everybody exposed: first day, last day, certificate, status, readings.",
        footer = "Example: community-control observe --policy cn-home-observation-2020-01-24 --exposures exposures.csv"
                + " --readings readings.csv --as-of 2020-02-15 --out observations.csv")
final class ObserveCommand extends CommandBase {

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = "The pack to apply, whatever its dates. Default: the one in force on the day.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--exposures", required = true, paramLabel = "FILE", description = "CSV person,date,kind.")
    private String exposures = "";

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "CSV person,date,half_day,temperature,symptoms. Without it, every reading due is missed.")
    private Optional<String> readings = Optional.empty();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that is over.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "One row a person, as CSV.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        Optional<Policy<ObservationRule>> rule = rule();
        Set<ExposureKind> kinds = rule.map(known -> known.parameters().courses().keySet())
                .orElse(Set.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL));
        Map<PersonId, List<ObservationFact>> exposed = new TreeMap<>();
        Source source = new Source(exposures);
        try (InputStream in = source.open()) {
            Exposures.forEach(
                    in,
                    source.name(),
                    kinds,
                    (person, exposure) -> exposed.computeIfAbsent(person, id -> new ArrayList<>(2))
                            .add(exposure),
                    findings()::add);
        }
        Map<PersonId, List<Reading>> taken = readings(exposed.keySet());
        List<ObservationRow> rows = new ArrayList<>();
        if (rule.isPresent()) {
            exposed.forEach((person, facts) -> ObservationRow.of(
                            new ObservationFacts(person, facts),
                            taken.getOrDefault(person, List.of()),
                            asOf,
                            rule.get())
                    .ifPresent(rows::add));
        }
        try (OutputStream csv = outputs.open(out)) {
            ObservationRow.TABLE.write(rows, csv);
        }
    }

    private Map<PersonId, List<Reading>> readings(Set<PersonId> exposed) throws IOException {
        Map<PersonId, List<Reading>> taken = new TreeMap<>();
        if (readings.isPresent()) {
            Source source = new Source(readings.get());
            try (InputStream in = source.open()) {
                ReadingRows.forEach(in, source.name(), row -> take(row, exposed, taken), findings()::add);
            }
        }
        return taken;
    }

    private void take(Placed<ReadingRows.OfPerson> row, Set<PersonId> exposed, Map<PersonId, List<Reading>> taken) {
        PersonId person = row.value().person();
        if (!exposed.contains(person)) {
            findings().add(Finding.of(row.place(), "reading-without-exposure"));
            return;
        }
        taken.computeIfAbsent(person, id -> new ArrayList<>()).add(row.value().reading());
    }

    private Optional<Policy<ObservationRule>> rule() throws IOException {
        if (policy.isPresent()) {
            return Optional.of(
                    ChosenPack.read(policy.get()).required(ObservationRule.KIND).on(asOf));
        }
        Optional<Policy<ObservationRule>> chosen =
                ShippedPacks.book().inForce(ObservationRule.KIND, asOf).policy();
        if (chosen.isEmpty()) {
            findings().add(Assessment.noneInForce(ObservationRule.KIND, asOf));
        }
        return chosen;
    }
}
