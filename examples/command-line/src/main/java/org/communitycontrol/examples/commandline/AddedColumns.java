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
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.intake.Csv;
import org.communitycontrol.json.intake.CsvRow;
import org.communitycontrol.message.Input;

/**
 * Columns added at the end of a table that is given back with every row in its order and every cell as it was.
 *
 * @param names the names of the added columns
 */
record AddedColumns(List<String> names) {

    /**
     * Copies a table to {@code out}.
     *
     * @param file the name findings give the table
     * @param cells gives the added cells of a row; asked in the order of the table, and not for a row whose cells do not
     *     fit the header, which gets empty ones and its findings
     * @throws DomainException.UnreadableInput with {@code column-taken} if the table has one of the columns already
     */
    void write(
            InputStream in,
            String file,
            Csv table,
            Outputs outputs,
            String out,
            FindingLog findings,
            Function<? super CsvRow, List<String>> cells)
            throws IOException {
        List<String> none = Collections.nCopies(names.size(), "");
        try (Writer writer = new OutputStreamWriter(outputs.open(out), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            table.forEach(
                    in,
                    file,
                    columns -> csv.writeRecord(plus(checked(columns, file), names)),
                    row -> {
                        findings.addAll(row.findings());
                        csv.writeRecord(plus(row.cells(), row.findings().isEmpty() ? cells.apply(row) : none));
                    },
                    findings::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> checked(List<String> columns, String file) {
        for (String name : names) {
            if (columns.contains(name)) {
                throw new DomainException.UnreadableInput(
                        Finding.of(Place.inRow(file, 1), "column-taken", Input.code("column", name)));
            }
        }
        return columns;
    }

    private static List<String> plus(List<String> left, List<String> right) {
        List<String> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }
}
