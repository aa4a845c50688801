package org.communitycontrol.examples.commandline.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitycontrol.examples.commandline.generate.Sheet.Planted;
import org.communitycontrol.examples.commandline.generate.people.Dwelling;
import org.communitycontrol.examples.commandline.generate.people.Resident;
import org.communitycontrol.examples.commandline.generate.visits.DutyRota;
import org.communitycontrol.examples.commandline.generate.visits.Tally;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;

/** What a correct reading of the folder finds, gathered while it is made. Written as {@code truth.json}. */
final class Truth {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String NATION = "CN";

    private final Map<String, Map<CoverageUnit, Map<Disposition, Long>>> counts =
            new TreeMap<>(Comparator.comparingInt((String code) -> code.equals(NATION) ? 0 : -code.length())
                    .thenComparing(Comparator.naturalOrder()));
    private final List<String> householdsWithoutWorker = new ArrayList<>();
    private final List<String> personsWithoutWorker = new ArrayList<>();
    private final List<Misplaced> misplaced = new ArrayList<>();
    private final List<DutyRota> rotas = new ArrayList<>();
    private final SortedSet<String> counties = new TreeSet<>();
    private final Tally tally = new Tally();
    private long households;
    private long persons;

    /** Counts a unit of {@code dwelling} in its grid, if known, and everything that lies above it. */
    void count(Dwelling dwelling, CoverageUnit unit, Disposition disposition) {
        String place = dwelling.grid().isEmpty() ? dwelling.community() : dwelling.grid();
        for (int digits : new int[] {15, 12, 9, 6, 4, 2}) {
            if (digits <= place.length()) {
                add(place.substring(0, digits), unit, disposition);
            }
        }
        add(NATION, unit, disposition);
    }

    void registered(Dwelling dwelling, boolean answered) {
        households++;
        persons += dwelling.residents().size();
        if (!answered) {
            householdsWithoutWorker.add(dwelling.id());
            dwelling.residents().stream().map(Resident::id).forEach(personsWithoutWorker::add);
        }
    }

    void misplaced(Dwelling dwelling, String liesIn) {
        misplaced.add(new Misplaced(dwelling.id(), dwelling.grid(), liesIn));
    }

    void onDuty(DutyRota rota) {
        rotas.add(rota);
    }

    void lies(String county) {
        counties.add(county);
    }

    SortedSet<String> counties() {
        return counties;
    }

    Tally tally() {
        return tally;
    }

    void write(GeneratorSettings settings, List<Sheet> sheets, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                .withRootSeparator(""));
        printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(printer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("schema", "community-control/truth/1");
            json.writeNumberField("seed", settings.seed());
            json.writeStringField("asOf", settings.asOf().toString());
            json.writeNumberField("households", households);
            json.writeNumberField("persons", persons);
            writeCoverage(json);
            writeStrings(json, "householdsWithoutWorker", householdsWithoutWorker);
            writeStrings(json, "personsWithoutWorker", personsWithoutWorker);
            writeMisplaced(json);
            writePlanted(json, sheets);
            writeStrings(json, "conflicts", tally.conflicts());
            json.writeNumberField("duplicates", tally.duplicates());
            json.writeNumberField("late", tally.late());
            json.writeNumberField("outOfOrder", tally.displaced());
            json.writeNumberField("corrections", tally.corrections());
            json.writeNumberField("retractions", tally.retractions());
            writeDuty(json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void add(String code, CoverageUnit unit, Disposition disposition) {
        counts.computeIfAbsent(code, key -> new EnumMap<>(CoverageUnit.class))
                .computeIfAbsent(unit, key -> new EnumMap<>(Disposition.class))
                .merge(disposition, 1L, Long::sum);
    }

    private void writeCoverage(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("coverage");
        for (Map.Entry<String, Map<CoverageUnit, Map<Disposition, Long>>> each : counts.entrySet()) {
            for (CoverageUnit unit : CoverageUnit.values()) {
                json.writeStartObject();
                json.writeStringField("level", level(each.getKey()));
                json.writeStringField("code", each.getKey());
                json.writeStringField("unit", unit.code());
                writeCoverage(each.getValue().getOrDefault(unit, Map.of()), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeCoverage(Map<Disposition, Long> counts, JsonGenerator json) throws IOException {
        long registered = counts.values().stream().mapToLong(Long::longValue).sum();
        long expected = registered
                - count(counts, Disposition.VACANT_VERIFIED)
                - count(counts, Disposition.MOVED)
                - count(counts, Disposition.EXCLUDED);
        long screened = count(counts, Disposition.SCREENED);
        json.writeNumberField("registered", registered);
        json.writeNumberField("expected", expected);
        for (Disposition disposition : Disposition.values()) {
            json.writeNumberField(camelCase(disposition.code()), count(counts, disposition));
        }
        if (expected > 0) {
            json.writeNumberField("rate", rate(screened, expected));
        }
        json.writeBooleanField("full", expected > 0 && screened == expected);
    }

    private static long count(Map<Disposition, Long> counts, Disposition disposition) {
        return counts.getOrDefault(disposition, 0L);
    }

    /** Percent with one decimal, half up; 100.0 and 0.0 only where that is exact. */
    private static BigDecimal rate(long screened, long expected) {
        long tenths = (2000 * screened + expected) / (2 * expected);
        if (screened < expected) {
            tenths = Math.min(999, tenths);
        }
        return BigDecimal.valueOf(screened > 0 ? Math.max(1, tenths) : tenths, 1);
    }

    private static String level(String code) {
        return switch (code.equals(NATION) ? 0 : code.length()) {
            case 0 -> "nation";
            case 2 -> "province";
            case 4 -> "city";
            case 6 -> "county";
            case 9 -> "street";
            case 12 -> "community";
            default -> "grid";
        };
    }

    private static String camelCase(String code) {
        int dash = code.indexOf('-');
        return dash < 0
                ? code
                : code.substring(0, dash) + (char) (code.charAt(dash + 1) - 'a' + 'A') + code.substring(dash + 2);
    }

    private void writeMisplaced(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("misplaced");
        for (Misplaced each : misplaced) {
            json.writeStartObject();
            json.writeStringField("household", each.household);
            json.writeStringField("grid", each.grid);
            json.writeStringField("liesIn", each.liesIn);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDuty(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tiers");
        for (Map.Entry<String, String> each : CountyCounts.tiers(counties).entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("restShortfalls");
        for (DutyRota rota : rotas) {
            for (DutyRota.RestTruth each : rota.shortfalls()) {
                json.writeStartObject();
                json.writeStringField("worker", each.worker());
                json.writeStringField("date", each.date().toString());
                json.writeStringField("rule", each.rule());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("daysOwed");
        for (DutyRota rota : rotas) {
            for (DutyRota.DaysTruth each : rota.days()) {
                json.writeStartObject();
                json.writeStringField("worker", each.worker());
                json.writeNumberField("days", each.days());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writePlanted(JsonGenerator json, List<Sheet> sheets) throws IOException {
        json.writeArrayFieldStart("planted");
        for (Sheet sheet : sheets) {
            for (Planted each : sheet.planted()) {
                json.writeStartObject();
                json.writeStringField("file", each.file());
                json.writeNumberField("row", each.row());
                json.writeStringField("code", each.mistake().code());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private record Misplaced(String household, String grid, String liesIn) {}
}
