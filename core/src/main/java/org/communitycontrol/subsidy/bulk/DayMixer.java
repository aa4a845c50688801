package org.communitycontrol.subsidy.bulk;

/**
 * Pays days with several shifts out of the table, as {@link org.communitycontrol.subsidy.MonthlySubsidy} pays them. Used by
 * one thread.
 */
final class DayMixer {

    /** The answer for a worker who is left to the statements: more duties on a day, or more minutes, than fit here. */
    static final long LEFT = -1;

    private static final int MOST_DUTIES = 16;

    private final DutyColumns columns;
    private final PayCells cells;
    private final DayWeights weights;
    private final int kinds;

    private final int[] duty = new int[MOST_DUTIES];
    private final int[] minutes = new int[MOST_DUTIES];
    private final int[] best = new int[MOST_DUTIES];
    private final long[] pay = new long[MOST_DUTIES];
    private int count;
    private int total;
    private long most;

    DayMixer(DutyColumns columns, PayCells cells, DayWeights weights) {
        this.columns = columns;
        this.cells = cells;
        this.weights = weights;
        this.kinds = columns.kinds.size();
    }

    /** Returns what the worker of these rows is owed in fen, or {@link #LEFT}; rows of one day stand together. */
    long net(int from, int to) {
        most = 0;
        long gross = 0;
        int row = from;
        while (row < to) {
            int day = (columns.packed[row] >>> DutyColumns.MINUTE_BITS) / kinds;
            count = 0;
            total = 0;
            int firstOfNext = (day + 1) * kinds;
            for (; row < to; row++) {
                int shift = columns.packed[row];
                int at = shift >>> DutyColumns.MINUTE_BITS;
                if (at >= firstOfNext) {
                    break;
                }
                if (weights.duty[at] >= 0 && !take(at, shift & DutyColumns.MINUTE_MASK)) {
                    return LEFT;
                }
            }
            gross += switch (weights.mix[day]) {
                case HIGHER -> higher();
                case ADD_MINUTES -> addMinutes();
                case ADD_DAYS -> addDays();
            };
        }
        return Math.min(gross, most);
    }

    /** Adds a shift to the minutes of its duty, whose dearest kind holds for all of them. */
    private boolean take(int at, int served) {
        total += served;
        int own = 0;
        while (own < count && duty[own] != weights.duty[at]) {
            own++;
        }
        if (own == MOST_DUTIES || total >= cells.minutes()) {
            return false;
        }
        if (own == count) {
            duty[own] = weights.duty[at];
            minutes[own] = served;
            best[own] = at;
            count++;
            return true;
        }
        minutes[own] += served;
        int dearer = Integer.compare(weights.paid[at], weights.paid[best[own]]);
        if (dearer > 0 || (dearer == 0 && weights.order[at % kinds] < weights.order[best[own] % kinds])) {
            best[own] = at;
        }
        return true;
    }

    private long higher() {
        long highest = 0;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, fen(best[i], minutes[i]));
            recognise(i, minutes[i]);
        }
        return highest;
    }

    /** Where the day is paid, the other duties count as paid elsewhere, so the caps of all roles are asked. */
    private long addMinutes() {
        long highest = 0;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, fen(best[i], total));
        }
        for (int i = 0; i < count; i++) {
            if (highest > 0) {
                most = Math.max(most, cells.cap[best[i] % kinds]);
            } else {
                recognise(i, total);
            }
        }
        return highest;
    }

    private long addDays() {
        int left = weights.whole;
        for (int i = 0; i < count; i++) {
            pay[i] = fen(best[i], minutes[i]);
            recognise(i, minutes[i]);
            left = Math.max(left, parts(i));
        }
        sortDearestFirst();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int[] parts = weights.parts[best[i]];
            if (parts.length == 0) {
                sum += pay[i];
            } else {
                int own = Math.min(parts[minutes[i]], left);
                left -= own;
                sum += own == parts[minutes[i]] ? pay[i] : weights.payOfParts[best[i]][own];
            }
        }
        return sum;
    }

    private int parts(int i) {
        int[] parts = weights.parts[best[i]];
        return parts.length == 0 ? 0 : parts[minutes[i]];
    }

    private void sortDearestFirst() {
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && before(j, j - 1); j--) {
                swap(j, j - 1);
            }
        }
    }

    private boolean before(int i, int j) {
        int dearer = Integer.compare(weights.paid[best[i]], weights.paid[best[j]]);
        if (dearer == 0) {
            dearer = Long.compare(pay[i], pay[j]);
        }
        return dearer > 0 || (dearer == 0 && duty[i] < duty[j]);
    }

    private void swap(int i, int j) {
        int otherDuty = duty[i];
        duty[i] = duty[j];
        duty[j] = otherDuty;
        int otherMinutes = minutes[i];
        minutes[i] = minutes[j];
        minutes[j] = otherMinutes;
        int otherBest = best[i];
        best[i] = best[j];
        best[j] = otherBest;
        long otherPay = pay[i];
        pay[i] = pay[j];
        pay[j] = otherPay;
    }

    private void recognise(int i, int served) {
        if (served >= weights.recognisedFrom[best[i]]) {
            most = Math.max(most, cells.cap[best[i] % kinds]);
        }
    }

    private long fen(int at, int served) {
        return cells.fen((at << DutyColumns.MINUTE_BITS) | served);
    }
}
