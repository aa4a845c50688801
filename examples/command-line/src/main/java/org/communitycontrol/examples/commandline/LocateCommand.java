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
import java.util.Optional;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.geogrid.boundary.GridBoundary;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.geojson.GeoJsonGrids;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says in which grid each point of a table lies. */
@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        description = "Adds to each point the grid it lies in.",
        footer = "Example: community-control locate --grids grids.geojson --id code --points points.csv --out out.csv")
final class LocateCommand extends CommandBase {

    private static final Csv POINTS = Csv.requiring("lon", "lat");

    @Option(names = "--grids", required = true, paramLabel = "FILE", description = "A GeoJSON feature collection.")
    private String grids = "";

    @Option(names = "--id", required = true, paramLabel = "NAME", description = "The property that names a grid.")
    private String id = "";

    @Option(names = "--points", required = true, paramLabel = "FILE", description = "CSV with lon and lat.")
    private String points = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The same CSV plus grid and match.")
    private String out = "";

    @Override
    void run(Outputs outputs) throws IOException {
        GridLocator locator = GridLocator.of(boundaries());
        Source source = new Source(points);
        try (InputStream in = source.open();
                Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            POINTS.forEach(
                    in,
                    source.name(),
                    columns -> csv.writeRecord(plus(columns, "grid", "match")),
                    row -> {
                        Optional<Located> located = locate(locator, row);
                        csv.writeRecord(plus(
                                row.cells(),
                                located.map(Located::grid).orElse(""),
                                located.map(found -> found.match().code()).orElse("")));
                    },
                    findings()::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<GridBoundary> boundaries() throws IOException {
        Source source = new Source(grids);
        try (InputStream in = source.open()) {
            Accepted<GridBoundary> read = GeoJsonGrids.read(in, source.name(), id);
            findings().addAll(read.findings());
            return read.values();
        }
    }

    /** Returns where a row's point lies; empty for a row that has no point, with a finding. */
    private Optional<Located> locate(GridLocator locator, CsvRow row) {
        findings().addAll(row.findings());
        if (!row.findings().isEmpty()) {
            return Optional.empty();
        }
        try {
            Wgs84 point =
                    new Wgs84(row.required("lon", LocateCommand::degrees), row.required("lat", LocateCommand::degrees));
            return Optional.of(locator.locate(point));
        } catch (DomainException.InvalidValue refused) {
            findings().add(new Finding(row.place(columnOf(refused)), refused.problem()));
            return Optional.empty();
        }
    }

    private static String columnOf(DomainException.InvalidValue refused) {
        return switch (refused.field()) {
            case "longitude", "lon" -> "lon";
            default -> "lat";
        };
    }

    private static double degrees(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
            throw new DomainException.InvalidValue("", Problem.of("not-a-number"));
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw new DomainException.InvalidValue("", Problem.of("not-a-number"));
        }
    }

    private static List<String> plus(List<String> cells, String grid, String match) {
        List<String> more = new ArrayList<>(cells);
        more.add(grid);
        more.add(match);
        return more;
    }
}
