package org.communitycontrol.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.json.intake.Facts;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.exchange.ExchangeEvent;
import org.communitycontrol.ledger.exchange.ExchangeReport;
import org.communitycontrol.ledger.exchange.ExchangeTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Puts the ledgers of several devices together. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Puts ledgers together: the same facts give the same bytes, whatever the order of the inputs.",
        footer = "Example: community-control merge phone.ndjson tablet.ndjson --out ledger.ndjson"
                + " --report conflicts.ndjson")
final class MergeCommand extends CommandBase {

    @Parameters(paramLabel = "LEDGER", arity = "1..*", description = "NDJSON, one fact a line; several of them.")
    private List<String> ledgers = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The one ledger, canonical NDJSON.")
    private String out = "";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "NDJSON: conflicts field by field, amendments, late and future facts, unread kinds.")
    private Optional<String> report = Optional.empty();

    @Option(
            names = "--late-days",
            paramLabel = "N",
            description = "In the report, facts written down more than N civil days after their day are late.")
    private Optional<Integer> lateDays = Optional.empty();

    @Option(
            names = "--received",
            paramLabel = "MOMENT",
            converter = MomentConverter.class,
            description = "When the ledgers came in, such as 2020-02-29T16:00:00Z; facts recorded later are ahead.")
    private Optional<Instant> received = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "MINUTES",
            description = "How far ahead of --received a device's clock may be. Default: 0.")
    private int tolerance;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone of civil days. Default: Asia/Shanghai.")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Override
    void run(Outputs outputs) throws IOException {
        ExchangeTerms terms = ExchangeTerms.builder()
                .zone(zone)
                .lateAfterDays(lateDays.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .receivedAt(received)
                .tolerance(Duration.ofMinutes(tolerance))
                .kinds(Assessment.KINDS)
                .build();
        List<Placed<Fact>> facts = new ArrayList<>();
        for (String each : ledgers) {
            Source source = new Source(each);
            try (InputStream in = source.open()) {
                Facts.lines().forEachPlaced(in, source.name(), facts::add, findings()::add);
            }
        }
        // Findings name the first place of a fact, and that must not depend on the order of the inputs.
        facts.sort(Comparator.comparing(Placed::place));
        Ledger ledger = Assessment.ledger(facts, findings());
        Assessment.checkKinds(facts, findings());
        try (OutputStream merged = outputs.open(out)) {
            Facts.write(merged, ledger);
        }
        if (report.isPresent()) {
            try (OutputStream lines = outputs.open(report.get())) {
                for (ExchangeEvent event : ExchangeReport.of(ledger, terms).events()) {
                    lines.write(StrictJson.write(event).getBytes(StandardCharsets.UTF_8));
                    lines.write('\n');
                }
            }
        }
    }

    /** Reads a moment in UTC. */
    static final class MomentConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException notAMoment) {
                throw new TypeConversionException("expected a moment in UTC such as 2020-02-29T16:00:00Z");
            }
        }
    }

    /** Reads the name of a zone. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException notAZone) {
                throw new TypeConversionException("expected a zone such as Asia/Shanghai");
            }
        }
    }
}
