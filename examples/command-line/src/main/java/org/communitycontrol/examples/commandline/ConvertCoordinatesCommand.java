package org.communitycontrol.examples.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.coordinates.Bd09;
import org.communitycontrol.geogrid.coordinates.Datum;
import org.communitycontrol.geogrid.coordinates.DatumConversion;
import org.communitycontrol.geogrid.coordinates.Degrees;
import org.communitycontrol.geogrid.coordinates.Gcj02;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Converts the points of a table from one datum to another. */
@Command(
        name = "convert-coordinates",
        mixinStandardHelpOptions = true,
        description = "Adds to each point where it stands in another datum.",
        footer =
                "Example: community-control convert-coordinates --from gcj02 --to wgs84 --points points.csv --out out.csv")
final class ConvertCoordinatesCommand extends CommandBase {

    private static final String LONGITUDE = "lon";
    private static final String LATITUDE = "lat";
    private static final Csv POINTS = Csv.requiring(LONGITUDE, LATITUDE);

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATUM",
            converter = DatumConverter.class,
            description = "The datum of lon and lat: wgs84, gcj02 or bd09.")
    private Datum from = Datum.WGS84;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATUM",
            converter = DatumConverter.class,
            description = "The datum wanted: wgs84, gcj02 or bd09.")
    private Datum to = Datum.WGS84;

    @Option(names = "--points", required = true, paramLabel = "FILE", description = "CSV with lon and lat.")
    private String points = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The same CSV plus lon_DATUM and lat_DATUM.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        DatumConversion conversion = new DatumConversion(from, to);
        Source source = new Source(points);
        try (InputStream in = source.open();
                Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            POINTS.forEach(
                    in,
                    source.name(),
                    columns -> csv.writeRecord(plus(columns, LONGITUDE + '_' + to.code(), LATITUDE + '_' + to.code())),
                    row -> csv.writeRecord(converted(conversion, row)),
                    findings()::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the cells of a row and its converted point; two empty cells for a row that has no point, with a finding. */
    private List<String> converted(DatumConversion conversion, CsvRow row) {
        findings().addAll(row.findings());
        if (!row.findings().isEmpty()) {
            return plus(row.cells(), "", "");
        }
        try {
            double[] longitude = {row.required(LONGITUDE, ConvertCoordinatesCommand::degrees)};
            double[] latitude = {row.required(LATITUDE, ConvertCoordinatesCommand::degrees)};
            requireOnEarth(longitude[0], latitude[0]);
            conversion.convert(longitude, latitude);
            return plus(row.cells(), Degrees.text(longitude[0]), Degrees.text(latitude[0]));
        } catch (DomainException.InvalidValue refused) {
            findings().add(new Finding(row.place(columnOf(refused)), refused.problem()));
            return plus(row.cells(), "", "");
        }
    }

    private void requireOnEarth(double longitude, double latitude) {
        switch (from) {
            case WGS84 -> new Wgs84(longitude, latitude);
            case GCJ02 -> new Gcj02(longitude, latitude);
            case BD09 -> new Bd09(longitude, latitude);
        }
    }

    private static String columnOf(DomainException.InvalidValue refused) {
        return switch (refused.field()) {
            case "longitude", LONGITUDE -> LONGITUDE;
            default -> LATITUDE;
        };
    }

    private static double degrees(String text) {
        if (!text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
            throw new DomainException.InvalidValue("", Problem.of("not-a-number"));
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw new DomainException.InvalidValue("", Problem.of("not-a-number"));
        }
    }

    private static List<String> plus(List<String> cells, String longitude, String latitude) {
        List<String> more = new ArrayList<>(cells);
        more.add(longitude);
        more.add(latitude);
        return more;
    }

    /** Reads a datum by its code. */
    static final class DatumConverter implements ITypeConverter<Datum> {
        @Override
        public Datum convert(String code) {
            for (Datum datum : Datum.values()) {
                if (datum.code().equals(code)) {
                    return datum;
                }
            }
            throw new TypeConversionException("expected wgs84, gcj02 or bd09");
        }
    }
}
