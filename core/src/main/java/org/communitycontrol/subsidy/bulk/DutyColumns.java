package org.communitycontrol.subsidy.bulk;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.NumberRules;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.WorkedShift;

/**
 * A month of duty of many workers, in four bytes a shift: day, kind and minutes in one number, grouped by worker.
 *
 * <p>Workers are numbers from 0; the host keeps the list of whom they stand for. Minutes are already counted once, as {@link
 * org.communitycontrol.workforce.WorkedShifts} gives them. Immutable and free to be read by many threads.
 */
public final class DutyColumns {

    /** The most kinds of duty: combinations of role, post and category that occur. */
    public static final int MOST_KINDS = 1 << 15;

    static final int MINUTE_BITS = 11;
    static final int MINUTE_MASK = (1 << MINUTE_BITS) - 1;

    final YearMonth month;
    final List<ShiftKind> kinds;
    final int[] start;
    /** By row: day of the month from 0 times the number of kinds, plus the kind, above eleven bits of minutes. */
    final int[] packed;

    final boolean[] plain;

    private DutyColumns(YearMonth month, List<ShiftKind> kinds, int[] start, Builder rows) {
        this.month = month;
        this.kinds = kinds;
        this.start = start;
        this.packed = new int[rows.rows];
        for (int row = 0; row < packed.length; row++) {
            packed[row] = ((rows.days[row] * kinds.size() + rows.kindOf[row]) << MINUTE_BITS) | rows.minutes[row];
        }
        this.plain = new boolean[start.length - 1];
        for (int worker = 0; worker < plain.length; worker++) {
            plain[worker] = isPlain(worker);
            if (!plain[worker]) {
                Arrays.sort(packed, start[worker], start[worker + 1]);
            }
        }
    }

    /** Returns the month. */
    public YearMonth month() {
        return month;
    }

    /** Returns how many workers there are, also those without a shift. */
    public int workers() {
        return plain.length;
    }

    /** Returns how many shifts there are. */
    public int rows() {
        return start[plain.length];
    }

    /** Returns the shifts of a worker. */
    public List<WorkedShift> shifts(int worker) {
        ImmutableList.Builder<WorkedShift> shifts = ImmutableList.builder();
        for (int row = start[worker]; row < start[worker + 1]; row++) {
            shifts.add(kinds.get(kind(row)).shift(month.atDay(day(row) + 1), packed[row] & MINUTE_MASK));
        }
        return shifts.build();
    }

    boolean allPlain() {
        for (boolean each : plain) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    int kind(int row) {
        return (packed[row] >>> MINUTE_BITS) % kinds.size();
    }

    private int day(int row) {
        return (packed[row] >>> MINUTE_BITS) / kinds.size();
    }

    /** One shift a day at most, and all in one role: nothing to weigh, so a look into the table for each is enough. */
    private boolean isPlain(int worker) {
        int seen = 0;
        for (int row = start[worker]; row < start[worker + 1]; row++) {
            int day = 1 << day(row);
            boolean sameRole = kinds.get(kind(row))
                    .role()
                    .equals(kinds.get(kind(start[worker])).role());
            if ((seen & day) != 0 || !sameRole) {
                return false;
            }
            seen |= day;
        }
        return true;
    }

    /** Returns a builder for a month of {@code workers} workers. */
    public static Builder builder(YearMonth month, int workers) {
        return new Builder(month, workers);
    }

    /**
     * Collects shifts in any order; of one worker they keep the order in which they come, unless there are several on a day
     * or in several roles: then they stand by day.
     */
    public static final class Builder {

        private static final int FIRST_ROWS = 1 << 10;

        private final YearMonth month;
        private final int workerCount;
        private final Map<ShiftKind, Integer> kinds = new LinkedHashMap<>();
        private int rows;
        private int[] workers = new int[FIRST_ROWS];
        private byte[] days = new byte[FIRST_ROWS];
        private short[] kindOf = new short[FIRST_ROWS];
        private short[] minutes = new short[FIRST_ROWS];

        private Builder(YearMonth month, int workers) {
            this.month = month;
            this.workerCount = workers;
        }

        /**
         * Returns the number of a kind; ask once for each kind, not for each shift.
         *
         * @throws DomainException.InvalidValue beyond {@link #MOST_KINDS}
         */
        public int kind(ShiftKind kind) {
            Integer known = kinds.get(kind);
            if (known != null) {
                return known;
            }
            NumberRules.between("kind", kinds.size(), 0, MOST_KINDS - 1);
            kinds.put(kind, kinds.size());
            return kinds.size() - 1;
        }

        /**
         * Adds a shift.
         *
         * @param worker from 0, below the number of workers
         * @param dayOfMonth from 1
         * @param kind as {@link #kind} gave it
         * @param served minutes, 0 to 1440
         * @throws DomainException.InvalidValue for a number out of range
         */
        public Builder add(int worker, int dayOfMonth, int kind, int served) {
            NumberRules.between("worker", worker, 0, workerCount - 1);
            NumberRules.between("dayOfMonth", dayOfMonth, 1, month.lengthOfMonth());
            NumberRules.between("kind", kind, 0, kinds.size() - 1);
            NumberRules.between("minutes", served, 0, WallTime.MINUTES_A_DAY);
            if (rows == workers.length) {
                int more = Math.addExact(rows, rows >> 1);
                workers = Arrays.copyOf(workers, more);
                days = Arrays.copyOf(days, more);
                kindOf = Arrays.copyOf(kindOf, more);
                minutes = Arrays.copyOf(minutes, more);
            }
            workers[rows] = worker;
            days[rows] = (byte) (dayOfMonth - 1);
            kindOf[rows] = (short) kind;
            minutes[rows] = (short) served;
            rows++;
            return this;
        }

        /** Returns the columns; the builder is used up. */
        public DutyColumns build() {
            int[] start = new int[workerCount + 1];
            boolean grouped = true;
            for (int row = 0; row < rows; row++) {
                start[workers[row] + 1]++;
                grouped &= row == 0 || workers[row - 1] <= workers[row];
            }
            for (int worker = 0; worker < workerCount; worker++) {
                start[worker + 1] += start[worker];
            }
            if (!grouped) {
                group(start);
            }
            return new DutyColumns(month, List.copyOf(new ArrayList<>(kinds.keySet())), start, this);
        }

        private void group(int[] start) {
            int[] next = Arrays.copyOf(start, workerCount);
            byte[] ofDays = new byte[rows];
            short[] ofKinds = new short[rows];
            short[] ofMinutes = new short[rows];
            for (int row = 0; row < rows; row++) {
                int at = next[workers[row]]++;
                ofDays[at] = days[row];
                ofKinds[at] = kindOf[row];
                ofMinutes[at] = minutes[row];
            }
            days = ofDays;
            kindOf = ofKinds;
            minutes = ofMinutes;
        }
    }
}
