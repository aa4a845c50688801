package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureReason;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each area needs and may do on a day. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "What each area must and may do on a day.",
        footer = "Example: community-control measures plan --areas areas.csv --as-of 2020-04-20 --out plan.csv")
final class MeasuresPlanCommand extends MeasuresTable {

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV area,row,measure,status,form,services,approval.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        choose();
        List<AreaBasis> read = areas();
        Optional<Policy<MeasureRule>> policy = on(asOf.day());
        try (CsvWriter csv = TableOut.open(outputs, out)) {
            csv.writeRecord("area", "row", "measure", "status", "form", "services", "approval");
            if (policy.isPresent()) {
                read.forEach(area -> write(csv, area, policy.get()));
            }
        }
    }

    private void write(CsvWriter csv, AreaBasis area, Policy<MeasureRule> policy) {
        Decision<MeasureSet, MeasureReason> decision = MeasurePlan.decide(area, asOf.day(), policy);
        String cell = RiskCells.inert(area.area());
        Optional<MeasureSet> set = decision.outcome().toOptional();
        if (set.isEmpty()) {
            csv.writeRecord(cell, RiskCells.UNDETERMINED, "", "", "", "", "");
            return;
        }
        for (MeasureCode code : set.get().allowed()) {
            MeasureEntry entry = policy.parameters().find(code).orElseThrow();
            csv.writeRecord(
                    cell,
                    set.get().row(),
                    code.code(),
                    set.get().required().contains(code) ? "required" : "allowed",
                    entry.form().code(),
                    entry.services().stream().map(service -> service.code()).collect(Collectors.joining("|")),
                    entry.approval().code());
        }
    }
}
