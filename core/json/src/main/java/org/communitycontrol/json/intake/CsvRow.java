package org.communitycontrol.json.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Problem;

/** One row of a table: its cells by column, and what is wrong with it as a row. */
public final class CsvRow {

    private final CsvHeader header;
    private final Place place;
    private final List<String> cells;
    private final List<Finding> findings;

    CsvRow(CsvHeader header, Place place, List<String> cells, List<Finding> findings) {
        this.header = header;
        this.place = place;
        this.cells = cells;
        this.findings = findings;
    }

    /** Returns the line where the row begins, the header being line 1. */
    public long row() {
        return place.row();
    }

    /** Returns where the row stands. */
    public Place place() {
        return place;
    }

    /** Returns where the row's cell of {@code column} stands. */
    public Place place(String column) {
        return Place.inCell(place.file(), place.row(), column);
    }

    /** Returns the names of all columns, in the order of the table. */
    public List<String> columns() {
        return header.names();
    }

    /** Returns all cells as they stand in the table, as many as the row has; none if its quotes or lengths are wrong. */
    public List<String> cells() {
        return cells;
    }

    /** Returns what is wrong with the row: its number of cells, its quotes. Empty for a good row. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the text of the cell in {@code column}; empty if the cell is empty, or the table has no such column.
     *
     * @param column a column the reader was told of
     * @throws IllegalArgumentException if it was not told of it
     */
    public Optional<String> text(String column) {
        int index = header.index(column);
        return index < 0 || index >= cells.size() || cells.get(index).isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(index));
    }

    /**
     * Returns what {@code parse} makes of the cell in {@code column}; empty if the cell is.
     *
     * @throws DomainException.InvalidValue naming the column, if {@code parse} refuses the text
     */
    public <T> Optional<T> optional(String column, Function<String, ? extends T> parse) {
        return text(column).map(text -> {
            try {
                return parse.apply(text);
            } catch (DomainException.InvalidValue e) {
                throw new DomainException.InvalidValue(column, e.problem());
            }
        });
    }

    /**
     * Returns what {@code parse} makes of the cell in {@code column}.
     *
     * @throws DomainException.InvalidValue naming the column, if the cell is empty or {@code parse} refuses the text
     */
    public <T> T required(String column, Function<String, ? extends T> parse) {
        return this.<T>optional(column, parse)
                .orElseThrow(() -> new DomainException.InvalidValue(column, Problem.of("missing")));
    }

    /** Returns where the row stands and nothing of its cells. */
    @Override
    public String toString() {
        return "CsvRow[row=" + row() + "]";
    }
}
