package org.communitycontrol.examples.commandline.locate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.geogrid.boundary.Wgs84;
import org.communitycontrol.geogrid.locate.GridLocator;
import org.communitycontrol.geogrid.locate.Located;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;

/**
 * The general way: any table, a row at a time.
 *
 * @param locator where the grids lie
 * @param file the name findings give the table
 */
record PointRows(GridLocator locator, String file) {

    static final String LONGITUDE = "lon";
    static final String LATITUDE = "lat";

    private static final Csv POINTS = Csv.requiring(LONGITUDE, LATITUDE);

    /** One row as it is written, and the line where it began. */
    @SuppressWarnings("ArrayRecordComponent") // used once
    record Written(long row, byte[] bytes) {}

    /**
     * Reads a table to its end.
     *
     * @param columns gets the header once
     * @param rows gets every row with the grid and the match added
     */
    void forEach(
            InputStream in,
            Consumer<? super List<String>> columns,
            Consumer<? super Written> rows,
            Consumer<? super Finding> findings) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            POINTS.forEach(
                    in,
                    file,
                    columns,
                    row -> {
                        Optional<Located> located = locate(row, findings);
                        csv.writeRecord(plus(
                                row.cells(),
                                located.map(Located::grid).orElse(""),
                                located.map(found -> found.match().code()).orElse("")));
                        rows.accept(new Written(row.row(), taken(text)));
                    },
                    findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a header with the added columns as it is written. */
    static byte[] header(List<String> columns) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            csv.writeRecord(plus(columns, "grid", "match"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken(text);
    }

    /** Returns the end of a row that is written for an answer, from the comma before the grid on. */
    static byte[] end(Located located) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            csv.writeRecord("x", located.grid(), located.match().code());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().substring(1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] taken(StringWriter text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.getBuffer().setLength(0);
        return bytes;
    }

    /** Returns where a row's point lies; empty for a row that has no point, with a finding. */
    private Optional<Located> locate(CsvRow row, Consumer<? super Finding> findings) {
        row.findings().forEach(findings);
        if (!row.findings().isEmpty()) {
            return Optional.empty();
        }
        try {
            Wgs84 point =
                    new Wgs84(row.required(LONGITUDE, PointRows::degrees), row.required(LATITUDE, PointRows::degrees));
            return Optional.of(locator.locate(point));
        } catch (DomainException.InvalidValue refused) {
            findings.accept(new Finding(row.place(columnOf(refused)), refused.problem()));
            return Optional.empty();
        }
    }

    private static String columnOf(DomainException.InvalidValue refused) {
        return switch (refused.field()) {
            case "longitude", LONGITUDE -> LONGITUDE;
            default -> LATITUDE;
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
