package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.ObservationRule;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "One row a person, as CSV.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        Optional<Policy<ObservationRule>> rule = rule();
        Set<ExposureKind> kinds = rule.map(known -> known.parameters().courses().keySet())
                .orElse(Set.of(ExposureKind.CONTACT, ExposureKind.ARRIVAL));
        ObservedPeople people = new ObservedPeople(kinds, findings());
        if (input.facts.isPresent()) {
            people.ledger(new Source(input.facts.get()), asOf.day());
        } else {
            people.exposures(new Source(input.tables.exposures));
            if (input.tables.readings.isPresent()) {
                people.readings(new Source(input.tables.readings.get()));
            }
        }
        List<ObservationRow> rows =
                rule.map(known -> people.rows(asOf.day(), known)).orElse(List.of());
        try (OutputStream csv = outputs.open(out)) {
            ObservationRow.TABLE.write(rows, csv);
        }
    }

    private Optional<Policy<ObservationRule>> rule() throws IOException {
        if (policy.isPresent()) {
            return Optional.of(
                    ChosenPack.read(policy.get()).required(ObservationRule.KIND).on(asOf.day()));
        }
        Optional<Policy<ObservationRule>> chosen =
                ShippedPacks.book().inForce(ObservationRule.KIND, asOf.day()).policy();
        if (chosen.isEmpty()) {
            findings().add(Assessment.noneInForce(ObservationRule.KIND, asOf.day()));
        }
        return chosen;
    }

    /** Two tables, or a ledger. */
    private static final class Input {

        @ArgGroup(exclusive = false)
        private Tables tables = new Tables();

        @Option(
                names = "--facts",
                required = true,
                paramLabel = "FILE",
                description = "NDJSON, one fact a line: the exposures, readings and what else bears on an observation.")
        private Optional<String> facts = Optional.empty();
    }

    private static final class Tables {

        @Option(names = "--exposures", required = true, paramLabel = "FILE", description = "CSV person,date,kind.")
        private String exposures = "";

        @Option(
                names = "--readings",
                paramLabel = "FILE",
                description = "CSV person,date,half_day,temperature,symptoms. Without it, every reading due is missed.")
        private Optional<String> readings = Optional.empty();
    }
}
