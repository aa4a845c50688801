package org.communitycontrol.risk.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Reports of many areas in columns: the input of the bulk lane. Row numbers count from 0 in the order in which they came.
 *
 * <p>Of several rows of one area and day the first counts; the others are {@linkplain #repeats() repeats} and get no
 * answer.
 */
public final class CaseColumns {

    /** Stands for a count of new cases that was not given. */
    static final long NOT_GIVEN = -1;

    private static final ClusterMark[] MARKS = ClusterMark.values();

    private final String[] areas;
    private final int[] areaOf;
    private final int[] dayOf;
    private final long[] cumulative;
    private final long[] newCases;
    private final byte[] marks;
    private final int[] order;
    private final int[] starts;
    private final int[] firstOf;

    private CaseColumns(Builder from) {
        int rows = from.rows;
        areas = from.areas.toArray(new String[0]);
        areaOf = Arrays.copyOf(from.areaOf, rows);
        dayOf = Arrays.copyOf(from.dayOf, rows);
        cumulative = Arrays.copyOf(from.cumulative, rows);
        newCases = Arrays.copyOf(from.newCases, rows);
        marks = Arrays.copyOf(from.marks, rows);
        firstOf = new int[rows];
        starts = new int[areas.length + 1];
        order = sorted();
    }

    /** Groups the rows by area, each group in order of day, and notes which are repeats. */
    private int[] sorted() {
        for (int area : areaOf) {
            starts[area + 1]++;
        }
        for (int area = 0; area < areas.length; area++) {
            starts[area + 1] += starts[area];
        }
        int[] next = Arrays.copyOf(starts, areas.length);
        long[] keys = new long[areaOf.length];
        for (int row = 0; row < areaOf.length; row++) {
            keys[next[areaOf[row]]++] = ((long) dayOf[row] << Integer.SIZE) | row;
        }
        int[] sorted = new int[keys.length];
        for (int area = 0; area < areas.length; area++) {
            Arrays.sort(keys, starts[area], starts[area + 1]);
            int first = -1;
            for (int i = starts[area]; i < starts[area + 1]; i++) {
                int row = (int) keys[i];
                sorted[i] = row;
                first = first >= 0 && dayOf[first] == dayOf[row] ? first : row;
                firstOf[row] = first;
            }
        }
        return sorted;
    }

    /** Returns the number of rows, repeats included. */
    public int rows() {
        return areaOf.length;
    }

    /** Returns the number of areas. */
    public int areas() {
        return areas.length;
    }

    /** Returns the area of a row. */
    public String area(int row) {
        return areas[areaOf[row]];
    }

    /** Returns the day of a row. */
    public LocalDate day(int row) {
        return LocalDate.ofEpochDay(dayOf[row]);
    }

    /** Returns the day of a row as a number: days since 1970-01-01. */
    public int epochDay(int row) {
        return dayOf[row];
    }

    /** Returns the first row with the area and day of {@code row}: itself unless it is a repeat. */
    public int first(int row) {
        return firstOf[row];
    }

    /** Returns the rows that repeat the area and day of an earlier one, in order. */
    public int[] repeats() {
        int[] found = new int[rows()];
        int count = 0;
        for (int row = 0; row < found.length; row++) {
            if (firstOf[row] != row) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Returns the rows whose cumulative count is below that of the report before it, by area and day. */
    public List<CorrectedRow> corrections() {
        Falls falls = new Falls();
        forEachArea(falls);
        return List.copyOf(falls.found);
    }

    /** Returns what an area reported, as the object lane reads it: that of the area of {@code row}. */
    public CountyCases cases(int row, ClusterReading reading) {
        List<CaseReport> reports = new ArrayList<>();
        int area = areaOf[row];
        for (int i = starts[area]; i < starts[area + 1]; i++) {
            int each = order[i];
            if (firstOf[each] == each) {
                reports.add(report(each));
            }
        }
        return CountyCases.of(areas[area], reading, reports);
    }

    private CaseReport report(int row) {
        return CaseReport.builder()
                .day(day(row))
                .cumulative(cumulative[row])
                .newCases(newCases[row] == NOT_GIVEN ? OptionalLong.empty() : OptionalLong.of(newCases[row]))
                .cluster(MARKS[marks[row]])
                .build();
    }

    /** Takes the first rows of all areas, area by area, each in order of day. */
    void forEachArea(AreaPass pass) {
        for (int area = 0; area < areas.length; area++) {
            pass.area();
            for (int i = starts[area]; i < starts[area + 1]; i++) {
                int row = order[i];
                if (firstOf[row] == row) {
                    pass.report(row, dayOf[row], cumulative[row], newCases[row], marks[row]);
                }
            }
        }
    }

    /** One pass over the reports of all areas. */
    interface AreaPass {
        /** Another area begins. */
        void area();

        /** One report of it, later than the one before. */
        void report(int row, int day, long cumulative, long newCases, byte mark);
    }

    /**
     * A row whose cumulative count fell.
     *
     * @param row the row
     * @param correction the fall
     */
    public record CorrectedRow(int row, CountCorrection correction) {}

    private static final class Falls implements AreaPass {

        private final List<CorrectedRow> found = new ArrayList<>();
        private long before;

        @Override
        public void area() {
            before = 0;
        }

        @Override
        public void report(int row, int day, long count, long added, byte mark) {
            if (count < before) {
                found.add(new CorrectedRow(row, new CountCorrection(LocalDate.ofEpochDay(day), before, count)));
            }
            before = count;
        }
    }

    /** Returns columns without a row. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects rows; grows as needed. */
    public static final class Builder {

        private static final int FIRST_SIZE = 1024;

        private final Map<String, Integer> ordinals = new HashMap<>();
        private final List<String> areas = new ArrayList<>();
        private int[] areaOf = new int[FIRST_SIZE];
        private int[] dayOf = new int[FIRST_SIZE];
        private long[] cumulative = new long[FIRST_SIZE];
        private long[] newCases = new long[FIRST_SIZE];
        private byte[] marks = new byte[FIRST_SIZE];
        private int rows;

        private Builder() {}

        /** Adds a row: the bulk lane's form of a {@link CaseReport}, with the same limits. */
        public Builder add(String area, LocalDate day, long count, OptionalLong added, ClusterMark mark) {
            if (count < 0 || count > CaseReport.MOST) {
                throw new DomainException.InvalidValue("cumulative", Problem.of("not-a-count"));
            }
            if (added.isPresent() && (added.getAsLong() < 0 || added.getAsLong() > CaseReport.MOST)) {
                throw new DomainException.InvalidValue("newCases", Problem.of("not-a-count"));
            }
            if (rows == areaOf.length) {
                grow();
            }
            areaOf[rows] = ordinals.computeIfAbsent(area, name -> {
                areas.add(name);
                return areas.size() - 1;
            });
            dayOf[rows] = Math.toIntExact(day.toEpochDay());
            cumulative[rows] = count;
            newCases[rows] = added.orElse(NOT_GIVEN);
            marks[rows] = (byte) mark.ordinal();
            rows++;
            return this;
        }

        private void grow() {
            int size = rows + (rows >> 1);
            areaOf = Arrays.copyOf(areaOf, size);
            dayOf = Arrays.copyOf(dayOf, size);
            cumulative = Arrays.copyOf(cumulative, size);
            newCases = Arrays.copyOf(newCases, size);
            marks = Arrays.copyOf(marks, size);
        }

        /** Returns the columns. */
        public CaseColumns build() {
            return new CaseColumns(this);
        }
    }
}
