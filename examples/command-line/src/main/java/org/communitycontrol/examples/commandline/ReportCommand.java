package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.geogrid.picture.MapPicture;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.Person;
import org.communitycontrol.reporting.bulletin.Bulletin;
import org.communitycontrol.reporting.bulletin.BulletinContent;
import org.communitycontrol.reporting.bulletin.DailyReport;
import org.communitycontrol.reporting.coverage.CoverageRollUp;
import org.communitycontrol.reporting.coverage.CoverageRow;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.reporting.coverage.Gap;
import org.communitycontrol.reporting.coverage.Gaps;
import org.communitycontrol.reporting.export.Tables;
import org.communitycontrol.screening.BottomOfTheNet;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CommunityScreening;
import org.communitycontrol.screening.CoverageFacts;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.RegisterHistory;
import org.communitycontrol.screening.TwoFullCoverages;
import org.communitycontrol.screening.UnitStatus;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: from a community's files to its bulletin. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Reads a community folder and writes its bulletin with the CSV and JSON twins.",
        footer = "Example: community-control report --data examples/data/xiamen --as-of 2020-02-29 --out out")
final class ReportCommand extends CommandBase {

    private static final int MAP_WIDTH = 900;

    /** Borders may move by half a unit of the map, which nobody sees and which makes the page smaller. */
    private static final double MAP_TOLERANCE = 0.5;

    private static final int STEPS = 6;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The community folder.")
    private Path data = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that is over; without it, the day in the folder's file AS_OF.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
    private Path out = Path.of("");

    @Override
    boolean printsFindings() {
        return false;
    }

    @Override
    void run(Outputs outputs) throws IOException {
        try (Steps steps = Steps.of("report", STEPS)) {
            run(outputs, steps);
        }
    }

    private void run(Outputs outputs, Steps steps) throws IOException {
        CommunityFolder folder = new CommunityFolder(data, findings());
        LocalDate day = asOf.or(() -> dayOf(folder))
                .orElseThrow(() -> new DomainException.UnreadableInput(
                        Finding.of(Place.inFile(CommunityFolder.AS_OF), "missing")));

        Map<String, String> names = new TreeMap<>(folder.divisionNames());
        Optional<CommunityFolder.Grids> grids = folder.grids();
        grids.ifPresent(read -> names.putAll(read.names()));
        steps.next("households");
        List<Placed<Household>> households = folder.households();
        if (grids.isPresent()) {
            households = Assessment.located(households, grids.get(), findings());
        }
        Set<GridCode> codes = grids.map(CommunityFolder.Grids::codes).orElse(Set.of());
        steps.next("persons");
        Optional<List<Placed<Person>>> persons = folder.persons(day);
        CommunityRegister registered = Assessment.register(
                persons.isPresent()
                        ? CommunityRegister.of(households, codes, persons.get())
                        : CommunityRegister.of(households, codes),
                findings());
        steps.next("facts");
        List<Placed<Fact>> facts = folder.facts();
        Ledger ledger = Assessment.ledger(facts, findings());
        RegisterHistory history = RegisterRecords.history(registered, facts);
        VisitRecords screening = Assessment.visits(ledger, history.aliases(day), facts, findings());
        CommunityRegister register = Assessment.register(history.on(day), findings());
        Assessment.checkSubjects(facts, registered, findings());

        steps.next("coverage");
        CoverageTally tally = new CoverageTally();
        codes.forEach(tally::register);
        BulletinContent.Builder content = BulletinContent.builder().asOf(day).putAllNames(names);
        grids.ifPresent(read -> content.map(MapPicture.of(read.boundaries(), MAP_WIDTH, MAP_TOLERANCE)));
        FolderPolicies policies = FolderPolicies.of(folder.packs(), findings());
        Optional<Policy<CoverageRule>> policy = policies.inForce(CoverageRule.KIND, day);
        List<Gap> gaps = List.of();
        if (policy.isPresent()) {
            CoverageRule rule = policy.get().parameters();
            List<UnitStatus> statuses = CommunityScreening.statuses(register, screening, day, rule);
            statuses.forEach(tally::add);
            gaps = Gaps.of(
                    statuses,
                    BottomOfTheNet.gaps(register, day, screening.responsibility()),
                    screening.responsibility(),
                    day);
            String area = tally.rollUp().area().map(DivisionCode::value).orElse(CoverageRollUp.NATION_CODE);
            CoverageFacts known = CommunityScreening.coverageFacts(area, register, screening, day, rule);
            content.decision(TwoFullCoverages.decide(known, day, policy.get()));
        }
        steps.next("duty and cases");
        DutyReport duty = DutyReport.of(folder.duties(), day, policies);
        content.tiers(TierReport.of(folder.cases(), day, policies))
                .rest(duty.rest())
                .subsidy(duty.subsidy());
        CoverageRollUp coverage = tally.rollUp();
        content.coverage(coverage).addAllGaps(gaps).addAllFindings(findings().sorted());
        steps.next("files");
        duty.write(outputs, out);
        write(outputs, content.build(), gaps);
    }

    private void write(Outputs outputs, BulletinContent content, List<Gap> gaps) throws IOException {
        List<CoverageRow> rows = content.coverage().rows(content.names());
        outputs.write(out.resolve("bulletin.html"), Bulletin.html(content, language()));
        outputs.write(out.resolve("daily-report.json"), DailyReport.of(content).json() + "\n");
        try (OutputStream csv = outputs.open(out.resolve("coverage.csv"))) {
            Tables.COVERAGE.write(rows, csv);
        }
        try (OutputStream csv = outputs.open(out.resolve("gaps.csv"))) {
            Tables.GAPS.write(gaps, csv);
        }
        try (OutputStream ndjson = outputs.open(out.resolve("findings.ndjson"))) {
            findings().writeNdjson(ndjson, language());
        }
        try (OutputStream screen = outputs.open("-")) {
            new Summary(content, rows, gaps, language()).print(FindingLog.utf8(screen));
        }
    }

    private static Optional<LocalDate> dayOf(CommunityFolder folder) {
        try {
            return folder.asOf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
