package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Divisions;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.json.intake.Persons;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.RunningLedger;
import org.communitycontrol.ledger.exchange.Quarantine;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.export.Tables;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CommunityScreening;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.territory.Division;
import org.communitycontrol.territory.Responsibility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rolls the two coverages up from grid to nation. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Coverage of every grid and every division above it, from a register and facts.",
        footer = "Example: community-control coverage --households households.ndjson --persons persons.ndjson"
                + " --facts facts.ndjson --as-of 2020-02-29 --out coverage.csv")
final class CoverageCommand extends CommandBase {

    @Option(names = "--households", required = true, paramLabel = "FILE", description = "NDJSON, one household a line.")
    private String households = "";

    @Option(names = "--persons", required = true, paramLabel = "FILE", description = "NDJSON, one person a line.")
    private String persons = "";

    @Option(names = "--facts", required = true, paramLabel = "FILE", description = "NDJSON, one fact a line.")
    private String facts = "";

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--divisions", paramLabel = "FILE", description = "CSV code,name for the names of places.")
    private Optional<String> divisions = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The coverage as CSV.")
    private String out = "";

    @Option(names = "--proof", paramLabel = "FILE", description = "NDJSON: a proof for each community and unit.")
    private Optional<String> proof = Optional.empty();

    @Option(names = "--recheck", paramLabel = "FILE", description = "Proofs to check against register and facts.")
    private Optional<String> recheck = Optional.empty();

    @Option(names = "--errands", paramLabel = "FILE", description = "CSV: what is missing, by those who answer.")
    private Optional<String> errands = Optional.empty();

    @Option(names = "--denominators", paramLabel = "FILE", description = "CSV: the rate over each denominator.")
    private Optional<String> denominators = Optional.empty();

    @Option(
            names = "--received",
            paramLabel = "MOMENT",
            converter = MergeCommand.MomentConverter.class,
            description = "When the facts came in, such as 2020-02-29T16:00:00Z; facts recorded later are held back.")
    private Optional<Instant> received = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "MINUTES",
            description = "How far ahead of --received a device's clock may be. Default: 0.")
    private int tolerance;

    @Override
    void run(Outputs outputs) throws IOException {
        NumberRules.between("tolerance", tolerance, 0, Integer.MAX_VALUE);
        Slim slim = new Slim();
        CommunityRegister register = register(slim);
        CoverageTally tally = new CoverageTally();
        Optional<Policy<CoverageRule>> policy =
                ShippedPacks.book().inForce(CoverageRule.KIND, asOf.day()).policy();
        if (policy.isPresent()) {
            CoverageRule rule = policy.get().parameters();
            count(register, slim, rule, outputs, tally);
        } else {
            screening(facts(slim), register);
            findings().add(Assessment.noneInForce(CoverageRule.KIND, asOf.day()));
        }
        Map<String, String> names = names();
        CoverageRollUp rollUp = tally.rollUp();
        try (OutputStream csv = outputs.open(out)) {
            Tables.COVERAGE.write(rollUp.rows(names), csv);
        }
        if (denominators.isPresent()) {
            try (OutputStream csv = outputs.open(denominators.get())) {
                RoundTables.DENOMINATORS.write(RoundTables.denominators(rollUp.rows(names)), csv);
            }
        }
    }

    /** Counts every registered unit; each step lets go of what the next does not need. */
    private void count(CommunityRegister register, Slim slim, CoverageRule rule, Outputs outputs, CoverageTally tally)
            throws IOException {
        List<Placed<Fact>> recorded = facts(slim);
        RunningLedger ledger = Assessment.running(recorded, findings());
        RegisterHistory history = RegisterRecords.history(register, recorded);
        PersonAliases aliases = history.aliases(asOf.day());
        VisitRecords screening = Assessment.reported(VisitRecords.of(ledger, aliases), recorded, findings());
        CommunityRegister today = Assessment.register(history.on(asOf.day()), findings());
        Assessment.checkSubjects(recorded, register, findings());
        recorded.clear();
        if (Stream.of(proof, recheck, errands).anyMatch(Optional::isPresent)) {
            files(
                    new RoundFiles(today, aliases.following(ledger::standing), asOf.day(), rule),
                    outputs,
                    screening.responsibility());
        }
        CommunityScreening.forEachStatus(today, screening, asOf.day(), rule, tally::add);
    }

    private void files(RoundFiles files, Outputs outputs, Responsibility responsibility) throws IOException {
        if (proof.isPresent()) {
            files.prove(outputs, proof.get());
        }
        if (recheck.isPresent()) {
            files.recheck(new Source(recheck.get()), findings());
        }
        if (errands.isPresent()) {
            files.errands(outputs, errands.get(), responsibility);
        }
    }

    private CommunityRegister register(Slim slim) throws IOException {
        List<Placed<Household>> homes = new ArrayList<>();
        List<Placed<Person>> people = new ArrayList<>();
        Source source = new Source(households);
        try (InputStream in = source.open()) {
            Households.lines()
                    .forEachPlaced(in, source.name(), home -> homes.add(slim.household(home)), findings()::add);
        }
        source = new Source(persons);
        try (InputStream in = source.open()) {
            Persons.lines(asOf.day())
                    .forEachPlaced(in, source.name(), person -> people.add(slim.person(person)), findings()::add);
        }
        return Assessment.register(CommunityRegister.of(homes, Set.of(), people), findings());
    }

    private List<Placed<Fact>> facts(Slim slim) throws IOException {
        List<Placed<Fact>> recorded = new ArrayList<>();
        Source source = new Source(facts);
        try (InputStream in = source.open()) {
            Facts.lines().forEachPlaced(in, source.name(), fact -> recorded.add(slim.fact(fact)), findings()::add);
        }
        received.ifPresent(moment -> recorded.removeIf(placed -> isHeld(placed, moment)));
        return recorded;
    }

    /** Holds back, with a finding, what claims to come from the future. */
    private boolean isHeld(Placed<Fact> placed, Instant moment) {
        boolean ahead = Quarantine.isAhead(placed.value(), moment, Duration.ofMinutes(tolerance));
        if (ahead) {
            Place place = placed.place();
            findings().add(Finding.of(Place.at(place.file(), place.row(), "/recordedAt"), "recorded-ahead"));
        }
        return ahead;
    }

    private void screening(List<Placed<Fact>> recorded, CommunityRegister register) {
        RunningLedger ledger = Assessment.running(recorded, findings());
        Assessment.reported(VisitRecords.of(ledger), recorded, findings());
        Assessment.register(RegisterRecords.history(register, recorded).on(asOf.day()), findings());
        Assessment.checkSubjects(recorded, register, findings());
    }

    private Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        if (divisions.isPresent()) {
            Source source = new Source(divisions.get());
            try (InputStream in = source.open()) {
                Accepted<Division> read = Divisions.read(in, source.name());
                findings().addAll(read.findings());
                read.values().forEach(division -> names.put(division.code().value(), division.name()));
            }
        }
        return names;
    }
}
