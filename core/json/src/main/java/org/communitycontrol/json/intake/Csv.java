package org.communitycontrol.json.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.bytes.TextBytes;
import org.communitycontrol.json.intake.CsvRecords.Found;
import org.communitycontrol.message.Input;

/**
 * Reads a table: comma, RFC 4180, a header row, columns found by name in any order.
 *
 * <p>A row with the wrong number of cells, with text after a closing quote, with a quote that is never closed or with a
 * cell beyond the limits is a finding; the others are read. Empty lines are passed over. Columns that the reader was not told of are let be.
 */
public final class Csv {

    /** The most characters of one cell. */
    public static final int LONGEST_CELL = 64_000;

    /** The most cells of one row. */
    public static final int MOST_CELLS = 1_000;

    private final Set<String> required;
    private final Set<String> known;

    private Csv(Set<String> required, Set<String> known) {
        this.required = required;
        this.known = known;
    }

    /** Returns a reader of tables that have these columns. */
    public static Csv requiring(String... columns) {
        return new Csv(ImmutableSet.copyOf(columns), ImmutableSet.copyOf(columns));
    }

    /** Returns this reader, told of columns that a table may have. */
    public Csv optional(String... columns) {
        return new Csv(
                required,
                ImmutableSet.<String>builder().addAll(known).add(columns).build());
    }

    /**
     * Returns what {@code parse} makes of each good row, and all findings.
     *
     * @param file the name findings give the input
     * @param parse may throw a {@link DomainException.InvalidValue}, which becomes a finding in the column of its field,
     *     or of the row if no column has this name
     */
    public <T> Accepted<T> read(InputStream in, String file, Function<? super CsvRow, ? extends T> parse) {
        return read(in, file, parse, "", value -> value);
    }

    /**
     * Returns what {@code parse} makes of each good row, the first for each key, and all findings.
     *
     * @param file the name findings give the input
     * @param column where the key stands, for the finding
     */
    public <T> Accepted<T> readUnique(
            InputStream in,
            String file,
            Function<? super CsvRow, ? extends T> parse,
            String column,
            Function<? super T, ?> key) {
        return read(in, file, parse, column, key);
    }

    private <T> Accepted<T> read(
            InputStream in,
            String file,
            Function<? super CsvRow, ? extends T> parse,
            String column,
            Function<? super T, ?> key) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        List<Finding> findings = new ArrayList<>();
        FirstOfKey<T> keys = new FirstOfKey<>(key);
        forEach(
                in,
                file,
                row -> {
                    if (!row.findings().isEmpty()) {
                        findings.addAll(row.findings());
                        return;
                    }
                    try {
                        T value = parse.apply(row);
                        if (!column.isEmpty()) {
                            keys.repeated(value, row.row()).ifPresent(problem -> {
                                throw new DomainException.InvalidValue(column, problem);
                            });
                        }
                        values.add(value);
                    } catch (DomainException.InvalidValue e) {
                        Place place = known.contains(e.field()) ? row.place(e.field()) : row.place();
                        findings.add(new Finding(place, e.problem()));
                    }
                },
                findings::add);
        return new Accepted<>(values.build(), findings);
    }

    /**
     * Reads the stream to its end, holding one row at a time.
     *
     * @param file the name findings give the input
     * @param rows gets every row, in order, also the bad ones, which carry their findings
     * @param findings gets what is wrong with the input beside its rows: a damaged end of a packed one
     * @throws DomainException.UnreadableInput if the input has no header, one with a repeated name or without a required
     *     column, or is not UTF-8
     * @throws UncheckedIOException if the stream itself fails
     */
    public void forEach(
            InputStream in, String file, Consumer<? super CsvRow> rows, Consumer<? super Finding> findings) {
        forEach(in, file, columns -> {}, rows, findings);
    }

    /**
     * Reads the stream to its end as the other {@code forEach} does, giving the names of all columns first, in order.
     *
     * @param header gets the names once, also where no row follows
     */
    public void forEach(
            InputStream in,
            String file,
            Consumer<? super List<String>> header,
            Consumer<? super CsvRow> rows,
            Consumer<? super Finding> findings) {
        long row = 1;
        boolean anyRow = false;
        try {
            CsvRecords records = new CsvRecords(
                    new InputStreamReader(TextBytes.open(in), TextBytes.strictDecoder()), LONGEST_CELL, MOST_CELLS);
            CsvHeader columns = header(records.next(), file);
            anyRow = true;
            header.accept(columns.names());
            for (Optional<Found> found = records.next(); found.isPresent(); found = records.next()) {
                row = records.row();
                rows.accept(row(columns, found.get(), file));
            }
        } catch (CharacterCodingException e) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(file), "not-utf-8"));
        } catch (IOException e) {
            if (!TextBytes.isBrokenGzip(e)) {
                throw new UncheckedIOException(e);
            }
            Finding broken = Finding.of(Place.inRow(file, row + 1), "gzip-broken");
            if (!anyRow) {
                throw new DomainException.UnreadableInput(broken);
            }
            findings.accept(broken);
        }
    }

    private CsvHeader header(Optional<Found> first, String file) {
        if (first.isEmpty()) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(file), "csv-no-header"));
        }
        Found found = first.get();
        if (!found.problem().isEmpty()) {
            throw new DomainException.UnreadableInput(problem(found, Place.inRow(file, found.row())));
        }
        return CsvHeader.of(found.cells(), file, required, known);
    }

    private static CsvRow row(CsvHeader header, Found found, String file) {
        Place place = Place.inRow(file, found.row());
        List<Finding> findings = List.of();
        if (!found.problem().isEmpty()) {
            findings = List.of(problem(found, place));
        } else if (found.cells().size() != header.names().size()) {
            findings = List.of(Finding.of(
                    place,
                    "csv-cells",
                    Input.count("cells", found.cells().size()),
                    Input.count("columns", header.names().size())));
        }
        return new CsvRow(header, place, found.cells(), findings);
    }

    private static Finding problem(Found found, Place place) {
        return found.problem().equals("csv-too-large")
                ? Finding.of(
                        place, found.problem(), Input.count("longest", LONGEST_CELL), Input.count("most", MOST_CELLS))
                : Finding.of(place, found.problem());
    }
}
