package org.communitycontrol.examples.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Language;
import org.communitycontrol.reporting.export.SubsidyTables;
import org.communitycontrol.reporting.export.SubsidyWorkbook;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyLine;
import org.communitycontrol.subsidy.SubsidyReason;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.subsidy.scheme.SchemeSettings;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.joda.money.Money;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Calculates a month's subsidy from a table of duties. */
@Command(
        name = "subsidy",
        mixinStandardHelpOptions = true,
        description = "What each worker is owed for a month of duty, and why.",
        footer = "Example: community-control subsidy --scheme tianjin-2020 --duty duty.csv --month 2020-03"
                + " --out subsidy.csv --explain lines.ndjson")
final class SubsidyCommand extends CommandBase {

    private static final JsonFactory JSON = new JsonFactory();

    @Option(
            names = "--scheme",
            required = true,
            paramLabel = "FILE|ID",
            description = "The id of a shipped scheme, or a policy pack of the kind subsidy.")
    private String scheme = "";

    @ArgGroup(exclusive = false, multiplicity = "1")
    private DutySources duty = new DutySources();

    @Option(
            names = "--month",
            required = true,
            paramLabel = "YYYY-MM",
            converter = MonthConverter.class,
            description = "The month to pay.")
    private YearMonth month = YearMonth.of(1970, 1);

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The statement, a row a worker.")
    private String out = "";

    @Option(names = "--explain", paramLabel = "FILE", description = "NDJSON, a line for each line of a statement.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx",
            converter = FormatConverter.class,
            description = "The format of the statement; default csv.")
    private Format format = Format.CSV;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting: cap, mix, rounding, a supplement.")
    private Map<String, String> settings = new TreeMap<>();

    @Override
    void run(Outputs outputs) throws IOException {
        PolicyPack<SubsidyScheme> pack =
                SchemeSettings.of(settings).applyTo(ChosenPack.read(scheme).required(SubsidyScheme.KIND));
        Accepted<SubsidyStatement> statements = MonthlySubsidy.statements(duty.read(findings()), month, pack::on);
        findings().addAll(statements.findings());
        List<Payer> payers = pack.periods().stream()
                .flatMap(period -> period.parameters().payers().stream())
                .distinct()
                .toList();
        try (OutputStream file = outputs.open(out)) {
            if (format == Format.XLSX) {
                SubsidyWorkbook.write(statements.values(), payers, file);
            } else {
                SubsidyTables.statements(payers).write(statements.values(), file);
            }
        }
        if (explain.isPresent()) {
            try (OutputStream file = outputs.open(explain.get())) {
                explain(statements.values(), pack, file);
            }
        }
    }

    private static void explain(List<SubsidyStatement> statements, PolicyPack<?> pack, OutputStream out)
            throws IOException {
        for (SubsidyStatement statement : statements) {
            for (SubsidyLine line : statement.lines()) {
                JsonGenerator json = JSON.createGenerator(out)
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
                json.writeStartObject();
                json.writeStringField("worker", statement.worker().value());
                json.writeStringField("date", line.date().toString());
                json.writeStringField("post", line.post().code());
                json.writeStringField("role", line.role().code());
                json.writeNumberField("minutes", line.minutes());
                json.writeNumberField("recognisedDays", plain(line.reason().days()));
                writeRate(json, line.reason());
                write(json, "amount", line.amount());
                json.writeStringField("reason", line.reason().code());
                json.writeBooleanField("mixed", line.mixed());
                json.writeObjectFieldStart("explanation");
                for (Language language : Language.values()) {
                    json.writeStringField(language.code(), line.reason().sentence(language));
                }
                json.writeEndObject();
                json.writeStringField("scheme", line.scheme().id().value());
                json.writeNumberField("version", line.scheme().version());
                json.writeStringField("confidence", line.scheme().confidence().code());
                json.writeBooleanField("inForce", line.scheme().inForce());
                json.writeStringField("source", pack.citations().get(0).title());
                json.writeEndObject();
                json.close();
                out.write('\n');
            }
        }
    }

    private static void writeRate(JsonGenerator json, SubsidyReason reason) throws IOException {
        if (reason instanceof SubsidyReason.DayRecognised day) {
            write(json, "rate", day.rate());
            json.writeStringField("per", "day");
            json.writeNumberField("factor", plain(day.factor()));
        } else if (reason instanceof SubsidyReason.HoursRecognised hours) {
            write(json, "rate", hours.rate());
            json.writeStringField("per", "hour");
            json.writeNumberField("factor", plain(hours.factor()));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static void write(JsonGenerator json, String name, Money money) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("amount", money.getAmount().toPlainString());
        json.writeStringField("currency", money.getCurrencyUnit().getCode());
        json.writeEndObject();
    }

    /** Reads a month such as 2020-03. */
    static final class MonthConverter implements ITypeConverter<YearMonth> {
        private static final int LENGTH = "2020-03".length();

        @Override
        public YearMonth convert(String text) {
            try {
                if (text.length() == LENGTH) {
                    return YearMonth.parse(text);
                }
            } catch (DateTimeException notAMonth) {
                throw new TypeConversionException("expected a month such as 2020-03");
            }
            throw new TypeConversionException("expected a month such as 2020-03");
        }
    }

    /** The format of the statement. */
    private enum Format {
        CSV,
        XLSX
    }

    /** Reads a format by its name in lower case. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return switch (text) {
                case "csv" -> Format.CSV;
                case "xlsx" -> Format.XLSX;
                default -> throw new TypeConversionException("expected csv or xlsx");
            };
        }
    }
}
