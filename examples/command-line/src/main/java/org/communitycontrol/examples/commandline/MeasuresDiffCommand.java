package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.intake.MeasureRows;
import org.communitycontrol.json.intake.MeasureRows.AreaDay;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.MeasureChange;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a change of tier or situation does to the measures. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "What changes in each area from one of its days to the next.",
        footer = "Example: community-control measures diff --areas area-days.csv --out changes.csv")
final class MeasuresDiffCommand extends MeasuresTable {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV area,date,change,measure.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        choose();
        Map<String, SortedMap<LocalDate, AreaBasis>> days = new TreeMap<>(TextRules.BY_CODE_POINT);
        Source source = areasFile();
        try (InputStream in = source.open()) {
            Accepted<AreaDay> read = MeasureRows.areaDays(in, source.name());
            findings().addAll(read.findings());
            read.values()
                    .forEach(day -> days.computeIfAbsent(day.basis().area(), each -> new TreeMap<>())
                            .put(day.date(), day.basis()));
        }
        try (CsvWriter csv = TableOut.open(outputs, out)) {
            csv.writeRecord("area", "date", "change", "measure");
            days.forEach((area, own) -> write(csv, RiskCells.inert(area), own));
        }
    }

    /** A day whose row is not known is said, and the next known one is compared with the last known one. */
    private void write(CsvWriter csv, String area, SortedMap<LocalDate, AreaBasis> days) {
        Optional<MeasureSet> before = Optional.empty();
        for (Map.Entry<LocalDate, AreaBasis> day : days.entrySet()) {
            Optional<MeasureSet> now = on(day.getKey())
                    .flatMap(policy -> MeasurePlan.decide(day.getValue(), day.getKey(), policy)
                            .outcome()
                            .toOptional());
            String date = day.getKey().toString();
            if (now.isEmpty()) {
                csv.writeRecord(area, date, RiskCells.UNDETERMINED, "");
                continue;
            }
            if (before.isPresent()) {
                MeasureChange change = MeasureChange.between(before.get(), now.get());
                write(csv, area, date, "begin", change.begin());
                write(csv, area, date, "end", change.end());
                write(csv, area, date, "may-begin", change.mayBegin());
                write(csv, area, date, "may-end", change.mayEnd());
            }
            before = now;
        }
    }

    private static void write(CsvWriter csv, String area, String date, String change, Set<MeasureCode> measures) {
        measures.forEach(measure -> csv.writeRecord(area, date, change, measure.code()));
    }
}
