package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.finding.TextRules;
import org.communitycontrol.json.intake.MeasureRows;
import org.communitycontrol.json.intake.MeasureRows.AreaDay;
import org.communitycontrol.json.intake.MeasureRows.AreaMeasure;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.Excess;
import org.communitycontrol.measures.MeasureChange;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureReason;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureSet;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.Proportion;
import org.communitycontrol.measures.ProportionReason;
import org.communitycontrol.measures.ProportionalityGuard;
import org.communitycontrol.message.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans measures by tier and situation, says what a change does to them, and whether any goes too far. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = "Measures of areas: what is needed and allowed, what changes, what goes too far.",
        synopsisSubcommandLabel = "plan|diff|guard",
        subcommands = {MeasuresCommand.Plan.class, MeasuresCommand.Diff.class, MeasuresCommand.Guard.class})
final class MeasuresCommand {

    private MeasuresCommand() {}

    /** What the three have in common: the pack, by name or by date. */
    abstract static class WithTable extends CommandBase {

        @Option(
                names = "--policy",
                paramLabel = "ID|FILE",
                description = "A pack of kind measures; without it, the shipped one in force on the day.")
        private Optional<String> policy = Optional.empty();

        private final Map<LocalDate, Optional<Policy<MeasureRule>>> byDay = new TreeMap<>();
        private Optional<PolicyPack<MeasureRule>> chosen = Optional.empty();

        final void choose() throws IOException {
            if (policy.isPresent()) {
                chosen = Optional.of(ChosenPack.read(policy.get()).required(MeasureRule.KIND));
            }
        }

        final Optional<Policy<MeasureRule>> on(LocalDate day) {
            return byDay.computeIfAbsent(day, each -> {
                Optional<Policy<MeasureRule>> found = chosen.map(pack -> pack.on(each))
                        .or(() -> ShippedPacks.book()
                                .inForce(MeasureRule.KIND, each)
                                .policy());
                if (found.isEmpty()) {
                    findings().add(Assessment.noneInForce(MeasureRule.KIND, each));
                }
                return found;
            });
        }

        final List<AreaBasis> areas(String path) throws IOException {
            Source source = new Source(path);
            try (InputStream in = source.open()) {
                Accepted<Placed<AreaBasis>> read = MeasureRows.areas(in, source.name());
                findings().addAll(read.findings());
                return read.values().stream().map(Placed::value).toList();
            }
        }
    }

    /** What each area needs and may do on a day. */
    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description = "What each area must and may do on a day.",
            footer = "Example: community-control measures plan --areas areas.csv --as-of 2020-04-20 --out plan.csv")
    static final class Plan extends WithTable {

        @Option(names = "--areas", required = true, paramLabel = "FILE", description = "CSV area,tier,situation.")
        private String areas = "";

        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DAY",
                converter = DayConverter.class,
                description = "The day that is over.")
        private LocalDate asOf = LocalDate.EPOCH;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "CSV area,row,measure,status,form,services,approval.")
        private String out = "";

        @Override
        void run(Outputs outputs) throws IOException {
            choose();
            List<AreaBasis> read = areas(areas);
            Optional<Policy<MeasureRule>> policy = on(asOf);
            try (CsvWriter csv = TableOut.open(outputs, out)) {
                csv.writeRecord("area", "row", "measure", "status", "form", "services", "approval");
                if (policy.isPresent()) {
                    read.forEach(area -> write(csv, area, policy.get()));
                }
            }
        }

        private void write(CsvWriter csv, AreaBasis area, Policy<MeasureRule> policy) {
            Decision<MeasureSet, MeasureReason> decision = MeasurePlan.decide(area, asOf, policy);
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

    /** What a change of tier or situation does to the measures. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "What changes in each area from one of its days to the next.",
            footer = "Example: community-control measures diff --areas area-days.csv --out changes.csv")
    static final class Diff extends WithTable {

        @Option(names = "--areas", required = true, paramLabel = "FILE", description = "CSV area,date,tier,situation.")
        private String areas = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV area,date,change,measure.")
        private String out = "";

        @Override
        void run(Outputs outputs) throws IOException {
            choose();
            Map<String, SortedMap<LocalDate, AreaBasis>> days = new TreeMap<>(TextRules.BY_CODE_POINT);
            Source source = new Source(areas);
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

    /** Whether any measure goes too far, and the smallest repair. */
    @Command(
            name = "guard",
            mixinStandardHelpOptions = true,
            description = "Whether the measures of areas keep to what their tier and situation call for.",
            footer = "Example: community-control measures guard --areas areas.csv --measures measures.csv"
                    + " --as-of 2020-04-20 --out guard.csv")
    static final class Guard extends WithTable {

        @Option(names = "--areas", required = true, paramLabel = "FILE", description = "CSV area,tier,situation.")
        private String areas = "";

        @Option(
                names = "--measures",
                required = true,
                paramLabel = "FILE",
                description = "CSV area,measure,from,scope and where given until,basis,blocks,services,approved_by.")
        private String measures = "";

        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DAY",
                converter = DayConverter.class,
                description = "The day that is over.")
        private LocalDate asOf = LocalDate.EPOCH;

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
            areas(areas).forEach(area -> known.put(area.area(), area));
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
            Optional<Policy<MeasureRule>> policy = on(asOf);
            try (CsvWriter csv = TableOut.open(outputs, out)) {
                csv.writeRecord("area", "measure", "from", "proportion", "reason", "excesses", "repair");
                if (policy.isPresent()) {
                    for (AreaMeasure one : planned) {
                        AreaBasis basis = known.getOrDefault(
                                one.area(), AreaBasis.builder().area(one.area()).build());
                        write(
                                csv,
                                one.measure(),
                                ProportionalityGuard.decide(one.measure(), basis, asOf, policy.get()));
                    }
                }
            }
        }

        private static void write(
                CsvWriter csv, PlannedMeasure measure, Decision<Proportion, ProportionReason> decision) {
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
                    decision.counterFacts().stream().map(Guard::repair).collect(Collectors.joining("|")));
        }

        /** The repair as its parts, {@code until=2020-05-04|service=medical-transfer}. */
        private static String repair(CounterFact<Proportion> repair) {
            return repair.code().equals("lift-measure")
                    ? "lift"
                    : repair.inputs().stream()
                            .filter(part -> !Set.of("measure", "repairs").contains(part.name()))
                            .map((Input part) ->
                                    part.name() + '=' + part.value().text())
                            .collect(Collectors.joining("|"));
        }
    }
}
