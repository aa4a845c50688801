package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessReason;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Admission;
import org.communitycontrol.access.ExitFlag;
import org.communitycontrol.access.ExitFlags;
import org.communitycontrol.access.GatePassage;
import org.communitycontrol.access.HouseholdOutings;
import org.communitycontrol.access.Passage;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.HouseholdIds;
import org.communitycontrol.json.intake.PassageRows;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.people.HouseholdId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says of every passage at a gate whether it may go on, and why. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = "Whether each passage at the gates of a closed-off community may go on, and why.",
        footer = "Example: community-control gate --policy cn-shulan-access-2020-05 --passages passages.csv"
                + " --observed observed.csv --out decisions.csv --flags flags.csv")
final class GateCommand extends CommandBase {

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE", description = "A pack of kind access.")
    private String policy = "";

    @Option(
            names = "--passages",
            required = true,
            paramLabel = "FILE",
            description =
                    "CSV passage,date,time,gate,kind,direction and where known household,person,temperature,pass.")
    private String passages = "";

    @Option(
            names = "--observed",
            paramLabel = "FILE",
            description = "CSV household: those under home observation. Without it nobody knows, and nobody goes out.")
    private Optional<String> observed = Optional.empty();

    @Option(names = "--open", description = "The community is not closed off. Without it, it is.")
    private boolean open;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "CSV passage,decision,counted,reason,next_on,in_force.")
    private String out = "";

    @Option(
            names = "--flags",
            paramLabel = "FILE",
            description = "CSV person,date,exits,passages: who went out often, for a human to look at.")
    private Optional<String> flags = Optional.empty();

    @Override
    void run(Outputs outputs) throws IOException {
        PolicyPack<AccessRule> pack = ChosenPack.read(policy).required(AccessRule.KIND);
        List<Passage> read = read();
        Optional<Set<HouseholdId>> home = observedHouseholds();
        Map<String, Decision<Admission, AccessReason>> decisions = decide(read, home, pack);
        try (CsvWriter csv = TableOut.open(outputs, out)) {
            csv.writeRecord("passage", "decision", "counted", "reason", "next_on", "in_force");
            for (Passage passage : read) {
                Optional.ofNullable(decisions.get(passage.id())).ifPresent(found -> write(csv, passage, found, pack));
            }
        }
        if (flags.isPresent()) {
            writeFlags(outputs, flags.get(), read, decisions, pack);
        }
    }

    private List<Passage> read() throws IOException {
        Source source = new Source(passages);
        try (InputStream in = source.open()) {
            Accepted<Placed<Passage>> accepted = PassageRows.read(in, source.name());
            findings().addAll(accepted.findings());
            return accepted.values().stream().map(Placed::value).toList();
        }
    }

    private Optional<Set<HouseholdId>> observedHouseholds() throws IOException {
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        Source source = new Source(observed.get());
        try (InputStream in = source.open()) {
            Accepted<HouseholdId> accepted = HouseholdIds.read(in, source.name());
            findings().addAll(accepted.findings());
            return Optional.of(new HashSet<>(accepted.values()));
        }
    }

    /** In order of time, because an outing that was refused is none, and one that was allowed uses the budget up. */
    private Map<String, Decision<Admission, AccessReason>> decide(
            List<Passage> read, Optional<Set<HouseholdId>> home, PolicyPack<AccessRule> pack) {
        List<Passage> byTime = read.stream()
                .sorted(Comparator.comparing(Passage::date)
                        .thenComparing(Passage::time)
                        .thenComparing(Passage::id))
                .toList();
        Map<HouseholdId, List<Passage>> happened = new HashMap<>();
        Map<String, Decision<Admission, AccessReason>> decisions = new HashMap<>();
        for (Passage passage : byTime) {
            Policy<AccessRule> rule = pack.on(passage.date());
            List<Passage> own = passage.household()
                    .map(household -> happened.computeIfAbsent(household, each -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            AccessFacts facts = AccessFacts.builder()
                    .closedOff(!open)
                    .entryPoint(true)
                    .underObservation(passage.household().flatMap(id -> home.map(all -> all.contains(id))))
                    .addAllOutings(passage.household()
                            .map(id ->
                                    HouseholdOutings.of(own, rule.parameters()).getOrDefault(id, List.of()))
                            .orElse(List.of()))
                    .build();
            Decision<Admission, AccessReason> decision = GatePassage.decide(passage, facts, rule);
            decisions.put(passage.id(), decision);
            if (decision.outcome().toOptional().filter(Admission.ALLOW::equals).isPresent()) {
                own.add(passage);
            }
        }
        return decisions;
    }

    private static void write(
            CsvWriter csv, Passage passage, Decision<Admission, AccessReason> decision, PolicyPack<AccessRule> pack) {
        boolean counted =
                GatePassage.counted(passage, decision, pack.on(passage.date()).parameters());
        csv.writeRecord(
                RiskCells.inert(passage.id()),
                decision.outcome().toOptional().map(Admission::code).orElse(RiskCells.UNDETERMINED),
                Boolean.toString(counted),
                decision.reason().code(),
                decision.reason().nextOn().map(LocalDate::toString).orElse(""),
                Boolean.toString(decision.policy().inForce()));
    }

    /** Exits that were allowed; what was refused was no exit. */
    private static void writeFlags(
            Outputs outputs,
            String file,
            List<Passage> read,
            Map<String, Decision<Admission, AccessReason>> decisions,
            PolicyPack<AccessRule> pack)
            throws IOException {
        List<Passage> exits = read.stream()
                .filter(passage -> Optional.ofNullable(decisions.get(passage.id()))
                        .flatMap(found -> found.outcome().toOptional())
                        .filter(Admission.ALLOW::equals)
                        .isPresent())
                .toList();
        try (CsvWriter csv = TableOut.open(outputs, file)) {
            csv.writeRecord("person", "date", "exits", "passages");
            TreeSet<LocalDate> days = new TreeSet<>();
            exits.forEach(passage -> days.add(passage.date()));
            for (LocalDate day : days) {
                for (ExitFlag flag : ExitFlags.on(day, exits, pack.on(day).parameters())) {
                    csv.writeRecord(
                            RiskCells.inert(flag.person().value()),
                            day.toString(),
                            Integer.toString(flag.exits()),
                            RiskCells.inert(String.join("|", flag.passages())));
                }
            }
        }
    }
}
