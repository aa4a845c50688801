package org.communitycontrol.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The columns of a table and how a row fills them.
 *
 * @param <R> the rows
 */
public final class CsvTable<R> {

    private final List<Column<R>> columns;

    private CsvTable(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Returns the names of the columns, in order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Writes the header and one record a row in UTF-8, and flushes; {@code out} stays open.
     *
     * @throws IOException if {@code out} refuses
     */
    public void write(Iterable<? extends R> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            write(rows, writer);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the header and one record a row. */
    public String text(Iterable<? extends R> rows) {
        StringWriter text = new StringWriter();
        write(rows, text);
        return text.toString();
    }

    @SuppressWarnings("resource") // closing the CSV writer would close the caller's stream; it holds nothing else
    private void write(Iterable<? extends R> rows, Writer writer) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(',')
                .quoteCharacter('"')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(writer);
        csv.writeRecord(header());
        for (R row : rows) {
            csv.writeRecord(
                    columns.stream().map(column -> column.cell().apply(row)).toList());
        }
    }

    /** Returns a table without columns. */
    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    private record Column<R>(String name, Function<? super R, String> cell) {}

    /**
     * Adds columns from left to right.
     *
     * @param <R> the rows
     */
    public static final class Builder<R> {

        private final List<Column<R>> columns = new ArrayList<>();

        private Builder() {}

        /** Adds a column of codes or identifiers made by this library or checked by it; written as they are. */
        public Builder<R> code(String name, Function<? super R, String> cell) {
            columns.add(new Column<>(name, cell));
            return this;
        }

        /** Adds a column of text from outside; written so that no spreadsheet runs it. */
        public Builder<R> text(String name, Function<? super R, String> cell) {
            columns.add(new Column<>(name, row -> FormulaGuard.inert(cell.apply(row))));
            return this;
        }

        /** Adds a column of whole numbers. */
        public Builder<R> count(String name, ToLongFunction<? super R> cell) {
            columns.add(new Column<>(name, row -> Long.toString(cell.applyAsLong(row))));
            return this;
        }

        /** Adds a column of decimals, written without exponent; an absent one is an empty cell. */
        public Builder<R> decimal(String name, Function<? super R, Optional<BigDecimal>> cell) {
            columns.add(new Column<>(
                    name, row -> cell.apply(row).map(BigDecimal::toPlainString).orElse("")));
            return this;
        }

        /** Adds a column of {@code true} and {@code false}. */
        public Builder<R> flag(String name, Predicate<? super R> cell) {
            columns.add(new Column<>(name, row -> Boolean.toString(cell.test(row))));
            return this;
        }

        /** Returns the table. */
        public CsvTable<R> build() {
            return new CsvTable<>(columns);
        }
    }
}
