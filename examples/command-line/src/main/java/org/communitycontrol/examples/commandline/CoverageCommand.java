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
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Divisions;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.json.intake.Persons;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.export.Tables;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CommunityScreening;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.ScreeningFacts;
import org.communitycontrol.territory.Division;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that is over.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--divisions", paramLabel = "FILE", description = "CSV code,name for the names of places.")
    private Optional<String> divisions = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The coverage as CSV.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        List<Placed<Household>> homes = new ArrayList<>();
        List<Placed<Person>> people = new ArrayList<>();
        List<Placed<Fact>> recorded = new ArrayList<>();
        Slim slim = new Slim();
        Source source = new Source(households);
        try (InputStream in = source.open()) {
            Households.lines().forEachPlaced(in, source.name(), home -> homes.add(slim.household(home)), findings()::add);
        }
        source = new Source(persons);
        try (InputStream in = source.open()) {
            Persons.lines(asOf).forEachPlaced(in, source.name(), person -> people.add(slim.person(person)), findings()::add);
        }
        source = new Source(facts);
        try (InputStream in = source.open()) {
            Facts.lines().forEachPlaced(in, source.name(), fact -> recorded.add(slim.fact(fact)), findings()::add);
        }
        CommunityRegister register = Assessment.register(CommunityRegister.of(homes, Set.of(), people), findings());
        Ledger ledger = Assessment.ledger(recorded, findings());
        ScreeningFacts screening = Assessment.screeningFacts(ledger, recorded, findings());
        Assessment.checkSubjects(recorded, register, findings());

        CoverageTally tally = new CoverageTally();
        Optional<Policy<CoverageRule>> policy =
                ShippedPacks.book().inForce(CoverageRule.KIND, asOf).policy();
        if (policy.isPresent()) {
            CommunityScreening.statuses(register, screening, asOf, policy.get().parameters())
                    .forEach(tally::add);
        } else {
            findings().add(Assessment.noneInForce(asOf));
        }
        Map<String, String> names = names();
        try (OutputStream csv = outputs.open(out)) {
            Tables.COVERAGE.write(tally.rollUp().rows(names), csv);
        }
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
