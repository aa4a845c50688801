package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.reporting.export.Tables;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestBreach;
import org.communitycontrol.workforce.rest.RestCheck;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.rest.ShiftCandidate;
import org.communitycontrol.workforce.rest.ShiftCandidates;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds where the rest of workers fell short of a rule. */
@Command(
        name = "rest-check",
        mixinStandardHelpOptions = true,
        description = "Where the rest of workers fell short of a rule, and who could take a shift.",
        footer = "Example: community-control rest-check --rules example-rest --duty duty.csv --out rest-violations.csv")
final class RestCheckCommand extends CommandBase {

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "FILE|ID",
            description = "A pack of the kind rest; example-rest is an example and no law.")
    private String rules = "";

    @ArgGroup(exclusive = false, multiplicity = "1")
    private DutySources duty = new DutySources();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV worker,date,rule,measured,bound: a row for every day beyond a bound.")
    private String out = "";

    @ArgGroup(exclusive = false)
    private OpenShifts openShifts = new OpenShifts();

    @Override
    void run(Outputs outputs) throws IOException {
        PolicyPack<RestRule> pack = ChosenPack.read(rules).required(RestRule.KIND);
        List<Placed<Duty>> duties = duty.read(findings());
        Accepted<RestBreach> breaches =
                RestCheck.check(duties, day -> pack.on(day).parameters());
        findings().addAll(breaches.findings());
        try (OutputStream csv = outputs.open(out)) {
            Tables.REST_VIOLATIONS.write(breaches.values(), csv);
        }
        if (!openShifts.out.isEmpty()) {
            candidates(duties, pack, outputs);
        }
    }

    private void candidates(List<Placed<Duty>> duties, PolicyPack<RestRule> pack, Outputs outputs) throws IOException {
        List<Duty> served = duties.stream().map(Placed::value).toList();
        TreeSet<WorkerId> workers = new TreeSet<>();
        served.forEach(each -> workers.add(each.worker()));
        try (CsvWriter csv = TableOut.open(outputs, openShifts.out)) {
            csv.writeRecord("shift", "date", "start", "end", "worker", "could", "why_not", "minutes");
            for (Placed<Duty> placed : DutySources.table(openShifts.shifts, findings())) {
                Duty shift = placed.value();
                RestRule rule = pack.on(shift.date()).parameters();
                for (ShiftCandidate candidate : ShiftCandidates.of(shift, workers, served, rule)) {
                    csv.writeRecord(
                            RiskCells.inert(shift.worker().value()),
                            shift.date().toString(),
                            shift.start().toString(),
                            shift.end().toString(),
                            RiskCells.inert(candidate.worker().value()),
                            Boolean.toString(candidate.could()),
                            whyNot(candidate),
                            Long.toString(candidate.minutes()));
                }
            }
        }
    }

    private static String whyNot(ShiftCandidate candidate) {
        TreeSet<String> codes = candidate.breaches().stream()
                .map(breach -> breach.limit().code())
                .collect(Collectors.toCollection(TreeSet::new));
        return (candidate.alreadyOnDuty() ? "already-on-duty" + (codes.isEmpty() ? "" : "|") : "")
                + String.join("|", codes);
    }

    /** Shifts that nobody has taken yet, and where the answer goes. */
    private static final class OpenShifts {
        @Option(
                names = "--open-shifts",
                required = true,
                paramLabel = "FILE",
                description = "CSV of shifts to be taken, as of duties; the column worker holds a name of the shift.")
        private String shifts = "";

        @Option(
                names = "--candidates",
                required = true,
                paramLabel = "FILE",
                description =
                        "CSV shift,date,start,end,worker,could,why_not,minutes: every worker on duty for every shift.")
        private String out = "";
    }
}
