package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.json.intake.Divisions;
import org.communitycontrol.json.intake.Duties;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.intake.Households;
import org.communitycontrol.json.intake.Persons;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads a file strictly and says what is wrong in it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong in a file; writes nothing else.",
        footer = "Example: community-control check persons.ndjson --as persons --as-of 2020-02-29")
final class CheckCommand extends CommandBase {

    @Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
    private String file = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "households, persons, facts, duty, cases, divisions, grids or policy.")
    private Kind kind = Kind.HOUSEHOLDS;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "For persons: the last day on which one can be born. Default: 2199-12-31.")
    private LocalDate asOf = Fact.LAST_DAY;

    @Option(
            names = "--id",
            paramLabel = "NAME",
            description = "For grids: the property that names a grid; default code.")
    private String id = CommunityFolder.GRID_PROPERTY;

    @Override
    void run(Outputs outputs) throws IOException {
        Source source = new Source(file);
        try (InputStream in = source.open()) {
            switch (kind) {
                case HOUSEHOLDS -> Households.lines().forEach(in, source.name(), household -> {}, findings()::add);
                case PERSONS -> Persons.lines(asOf).forEach(in, source.name(), person -> {}, findings()::add);
                case FACTS -> facts(in, source.name());
                case DUTY -> findings().addAll(Duties.read(in, source.name()).findings());
                case CASES -> RowChecks.cases(in, source.name(), findings());
                case DIVISIONS ->
                    findings().addAll(Divisions.read(in, source.name()).findings());
                case GRIDS ->
                    findings().addAll(GeoJsonGrids.read(in, source.name(), id).findings());
                case POLICY -> policy(in, source.name());
            }
        }
    }

    private void facts(InputStream in, String name) {
        List<Placed<Fact>> facts = new ArrayList<>();
        Facts.lines().forEachPlaced(in, name, facts::add, findings()::add);
        Ledger ledger = Assessment.ledger(facts, findings());
        PersonAliases aliases = DocumentRecords.of(ledger).aliases();
        Assessment.visits(ledger, aliases, facts, findings());
        findings().addAll(aliases.findings());
    }

    private void policy(InputStream in, String name) {
        try {
            ShippedPacks.reader().read(in, name);
        } catch (DomainException.InvalidDocument refused) {
            findings().addAll(refused.findings());
        }
    }

    /** What a file can be read as. */
    private enum Kind {
        HOUSEHOLDS,
        PERSONS,
        FACTS,
        DUTY,
        CASES,
        DIVISIONS,
        GRIDS,
        POLICY
    }

    /** Reads a kind by its name in lower case. */
    static final class KindConverter implements ITypeConverter<Kind> {
        private static final TreeMap<String, Kind> BY_NAME = new TreeMap<>();

        static {
            for (Kind kind : Kind.values()) {
                BY_NAME.put(kind.name().toLowerCase(Locale.ROOT), kind);
            }
        }

        @Override
        public Kind convert(String name) {
            return Optional.ofNullable(BY_NAME.get(name))
                    .orElseThrow(() -> new TypeConversionException("expected one of " + BY_NAME.keySet()));
        }
    }
}
