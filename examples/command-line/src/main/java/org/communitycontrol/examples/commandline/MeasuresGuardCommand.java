package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.MeasureRows;
import org.communitycontrol.json.intake.MeasureRows.AreaMeasure;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.Excess;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.Proportion;
import org.communitycontrol.measures.ProportionReason;
import org.communitycontrol.measures.ProportionalityGuard;
import org.communitycontrol.message.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether any measure goes too far, and the smallest repair. */
@Command(
        name = "guard",
        mixinStandardHelpOptions = true,
        description = "Whether the measures of areas keep to what their tier and situation call for.",
        footer = "Example: community-control measures guard --areas areas.csv --measures measures.csv"
                + " --as-of 2020-04-20 --out guard.csv")
final class MeasuresGuardCommand extends MeasuresTable {

    @Option(
            names = "--measures",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,measure,from,scope and where given until,basis,blocks,services,approved_by.")
    private String measures = "";

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,measure,from,proportion,reason,excesses,repair.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        choose();
        Map<String, AreaBasis> known = new TreeMap<>();
        areas().forEach(area -> known.put(area.area(), area));
        List<AreaMeasure> planned = new ArrayList<>();
        Source source = new Source(measures);
        try (InputStream in = source.open()) {
            Accepted<Placed<AreaMeasure>> read = MeasureRows.planned(in, source.name());
            findings().addAll(read.findings());
            for (Placed<AreaMeasure> one : read.values()) {
                if (!known.containsKey(one.value().area())) {
                    findings().add(Finding.of(one.place(), "unknown-area"));
                }
                planned.add(one.value());
            }
        }
        Optional<Policy<MeasureRule>> policy = on(asOf.day());
        try (CsvWriter csv = TableOut.open(outputs, out)) {
            csv.writeRecord("area", "measure", "from", "proportion", "reason", "excesses", "repair");
            if (policy.isPresent()) {
                for (AreaMeasure one : planned) {
                    AreaBasis basis = known.getOrDefault(
                            one.area(), AreaBasis.builder().area(one.area()).build());
                    write(
                            csv,
                            one.measure(),
                            ProportionalityGuard.decide(one.measure(), basis, asOf.day(), policy.get()));
                }
            }
        }
    }

    private static void write(CsvWriter csv, PlannedMeasure measure, Decision<Proportion, ProportionReason> decision) {
        String excesses = decision.reason() instanceof ProportionReason.Excessive excessive
                ? excessive.excesses().stream().map(Excess::code).collect(Collectors.joining("|"))
                : "";
        csv.writeRecord(
                RiskCells.inert(decision.subject()),
                measure.measure().code(),
                measure.from().toString(),
                decision.outcome().toOptional().map(Proportion::code).orElse(RiskCells.UNDETERMINED),
                decision.reason().code(),
                excesses,
                decision.counterFacts().stream()
                        .map(MeasuresGuardCommand::repair)
                        .collect(Collectors.joining("|")));
    }

    /** The repair as its parts, {@code until=2020-05-04|service=medical-transfer}. */
    private static String repair(CounterFact<Proportion> repair) {
        return repair.code().equals("lift-measure")
                ? "lift"
                : repair.inputs().stream()
                        .filter(part -> !Set.of("measure", "repairs").contains(part.name()))
                        .map((Input part) -> part.name() + '=' + part.value().text())
                        .collect(Collectors.joining("|"));
    }
}
