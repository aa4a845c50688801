package org.communitycontrol.json.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.ClusterMark;
import org.jspecify.annotations.Nullable;

/**
 * A table of confirmed cases, one row an area and day: {@code area}, {@code date}, {@code cumulative}, and where they are
 * known {@code new} and {@code cluster}.
 */
public final class Cases {

    private static final String AREA = "area";
    private static final String DATE = "date";
    private static final String CUMULATIVE = "cumulative";
    private static final String NEW = "new";
    private static final String CLUSTER = "cluster";
    private static final Csv TABLE = Csv.requiring(AREA, DATE, CUMULATIVE).optional(NEW, CLUSTER);
    private static final Csv WITH_CLUSTER =
            Csv.requiring(AREA, DATE, CUMULATIVE, CLUSTER).optional(NEW);
    private static final int FIRST_SIZE = 1024;

    private final Seen<String> areas = new Seen<>(CellText::identifier);
    private final Seen<LocalDate> days = new Seen<>(CellText::day);
    private final CaseColumns.Builder building = CaseColumns.builder();
    private long[] lines = new long[FIRST_SIZE];
    private int rows;

    private Cases() {}

    /**
     * Reads a table.
     *
     * @param file the name findings give the input
     * @param clusterNeeded whether a table without the column {@code cluster} is refused
     * @param findings gets what is wrong with rows: these, and of several of one area and day all but the first, are left
     *     out
     * @return the good rows in the order of the table
     * @throws DomainException.UnreadableInput if it is no such table; see {@link Csv#forEach}
     */
    public static Table read(InputStream in, String file, boolean clusterNeeded, Consumer<? super Finding> findings) {
        Cases cases = new Cases();
        (clusterNeeded ? WITH_CLUSTER : TABLE).forEach(in, file, row -> cases.take(row, findings), findings);
        CaseColumns columns = cases.building.build();
        Table table = new Table(file, columns, Arrays.copyOf(cases.lines, cases.rows));
        for (int repeat : columns.repeats()) {
            findings.accept(Finding.of(
                    table.place(repeat, AREA),
                    "repeated-key",
                    Input.count("first", table.line(columns.first(repeat)))));
        }
        return table;
    }

    private void take(CsvRow row, Consumer<? super Finding> findings) {
        if (!row.findings().isEmpty()) {
            row.findings().forEach(findings);
            return;
        }
        try {
            building.add(
                    row.required(AREA, areas::of),
                    row.required(DATE, days::of),
                    row.required(CUMULATIVE, CellText::count),
                    row.optional(NEW, CellText::count).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                    row.optional(CLUSTER, CellText::flag)
                            .map(flag -> flag ? ClusterMark.YES : ClusterMark.NO)
                            .orElse(ClusterMark.UNKNOWN));
        } catch (DomainException.InvalidValue refused) {
            findings.accept(new Finding(row.place(refused.field()), refused.problem()));
            return;
        }
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, rows + (rows >> 1));
        }
        lines[rows++] = row.row();
    }

    /**
     * What texts stand for, so that a text that comes again is not read again.
     *
     * @param <T> what they stand for
     */
    private static final class Seen<T> {

        /** More are read each time: a bound on what hostile input can make us keep. */
        private static final int MOST = 10_000;

        private final Function<String, T> read;
        private final Map<String, T> values = new HashMap<>();

        Seen(Function<String, T> read) {
            this.read = read;
        }

        T of(String text) {
            @Nullable T before = values.get(text);
            if (before != null) {
                return before;
            }
            T value = read.apply(text);
            if (values.size() < MOST) {
                values.put(text, value);
            }
            return value;
        }
    }

    /** The good rows of a table. */
    public static final class Table {

        private final String file;
        private final CaseColumns columns;
        private final long[] lines;

        private Table(String file, CaseColumns columns, long[] lines) {
            this.file = file;
            this.columns = columns;
            this.lines = lines;
        }

        /** Returns the rows in columns, repeats included. */
        public CaseColumns columns() {
            return columns;
        }

        /** Returns the line where {@code row} begins, the header being line 1. */
        public long line(int row) {
            return lines[row];
        }

        /** Returns where the cell of {@code row} in {@code column} stands. */
        public Place place(int row, String column) {
            return Place.inCell(file, lines[row], column);
        }

        /** Returns a finding for a cumulative count that fell. */
        public Finding finding(CaseColumns.CorrectedRow corrected) {
            return new Finding(
                    place(corrected.row(), CUMULATIVE), corrected.correction().problem());
        }
    }
}
