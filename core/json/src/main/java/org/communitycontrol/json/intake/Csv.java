package org.communitycontrol.json.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.json.bytes.TextBytes;
import org.communitycontrol.message.Input;

/**
 * Reads a table: comma, RFC 4180, a header row, columns found by name in any order.
 *
 * <p>A row with the wrong number of cells, with text after a closing quote or with a quote that is never closed is a
 * finding; the others are read. Empty lines are passed over. Columns that the reader was not told of are let be.
 */
public final class Csv {

    /** The most characters of one cell. */
    public static final int LONGEST_CELL = 64_000;

    /** The most cells of one row. */
    public static final int MOST_CELLS = 1_000;

    private static final int LONGEST_ROW = 1 << 20;

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
     *     column, is not UTF-8, or has a cell or row beyond the limits
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
        QuoteWatch watch = null;
        boolean anyRow = false;
        try {
            watch = new QuoteWatch(new InputStreamReader(TextBytes.open(in), TextBytes.strictDecoder()));
            Iterator<CsvRecord> records = parser(watch).iterator();
            CsvHeader columns = header(records, watch, file);
            anyRow = true;
            header.accept(columns.names());
            while (records.hasNext()) {
                rows.accept(row(columns, records.next(), watch, file));
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            Place place = watch == null ? Place.inFile(file) : Place.inRow(file, watch.recordLine());
            Finding finding = finding(e, place);
            if (!anyRow || !finding.code().equals("gzip-broken")) {
                throw new DomainException.UnreadableInput(finding);
            }
            findings.accept(finding);
        }
    }

    private static CsvReader<CsvRecord> parser(QuoteWatch watch) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)),
                        watch);
    }

    private CsvHeader header(Iterator<CsvRecord> records, QuoteWatch watch, String file) {
        if (!records.hasNext()) {
            throw new DomainException.UnreadableInput(Finding.of(Place.inFile(file), "csv-no-header"));
        }
        CsvRecord first = records.next();
        String problem = watch.problem(first.getStartingLineNumber());
        if (!problem.isEmpty()) {
            throw new DomainException.UnreadableInput(
                    Finding.of(Place.inRow(file, first.getStartingLineNumber()), problem));
        }
        return CsvHeader.of(first.getFields(), file, required, known);
    }

    private static CsvRow row(CsvHeader header, CsvRecord found, QuoteWatch watch, String file) {
        Place place = Place.inRow(file, found.getStartingLineNumber());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String problem = watch.problem(found.getStartingLineNumber());
        if (!problem.isEmpty()) {
            findings.add(Finding.of(place, problem));
        } else if (found.getFieldCount() != header.names().size()) {
            findings.add(Finding.of(
                    place,
                    "csv-cells",
                    Input.count("cells", found.getFieldCount()),
                    Input.count("columns", header.names().size())));
        }
        return new CsvRow(header, place, found.getFields(), findings.build());
    }

    /** Returns what {@code failure} says of the input, or throws it if it says something of the stream itself. */
    private static Finding finding(Exception failure, Place place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Finding.of(place, "not-utf-8");
            }
            if (cause instanceof IOException input) {
                if (TextBytes.isBrokenGzip(input)) {
                    return Finding.of(place, "gzip-broken");
                }
                throw new UncheckedIOException(input);
            }
        }
        return Finding.of(
                place, "csv-too-large", Input.count("longest", LONGEST_CELL), Input.count("most", MOST_CELLS));
    }
}
