package org.communitycontrol.subsidy.bulk;

import org.communitycontrol.workforce.WallTime;

/**
 * Pays days with several shifts out of the table, as {@link org.communitycontrol.subsidy.MonthlySubsidy} pays them. Used by
 * one thread.
 */
final class DayMixer {

    private static final int MOST_DUTIES = 16;

    private final DutyColumns columns;
    private final PayCells cells;
    private final DayWeights weights;
    private final WorkerPay worker;
    private final int kinds;

    private final int[] duty = new int[MOST_DUTIES];
    private final int[] minutes = new int[MOST_DUTIES];
    private final int[] best = new int[MOST_DUTIES];
    private final long[] pay = new long[MOST_DUTIES];
    private int count;
    private int total;

    DayMixer(DutyColumns columns, PayCells cells, DayWeights weights, WorkerPay worker) {
        this.columns = columns;
        this.cells = cells;
        this.weights = weights;
        this.worker = worker;
        this.kinds = columns.kinds.size();
    }

    /**
     * Pays the worker of these rows, those of one day together; returns whether no day had more duties, or more minutes, than
     * fit here.
     */
    boolean pay(int from, int to) {
        worker.clear();
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
                    return false;
                }
            }
            switch (weights.mix[day]) {
                case HIGHER -> higher();
                case ADD_MINUTES -> addMinutes();
                case ADD_DAYS -> addDays();
            }
        }
        return true;
    }

    /** Adds a shift to the minutes of its duty, whose dearest kind holds for all of them. */
    private boolean take(int at, int served) {
        total += served;
        int own = 0;
        while (own < count && duty[own] != weights.duty[at]) {
            own++;
        }
        if (own == MOST_DUTIES || total > WallTime.MINUTES_A_DAY) {
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

    private void higher() {
        for (int i = 0; i < count; i++) {
            pay[i] = cells.fen(best[i], minutes[i]);
            recognise(i, minutes[i]);
        }
        payHighest();
    }

    /** Where the day is paid, the other duties count as paid elsewhere, so the caps of all roles are asked. */
    private void addMinutes() {
        for (int i = 0; i < count; i++) {
            pay[i] = cells.fen(best[i], total);
        }
        boolean paid = payHighest();
        for (int i = 0; i < count; i++) {
            if (paid) {
                worker.atMost(cap(i));
            } else {
                recognise(i, total);
            }
        }
    }

    /** Of equals the one that is first in order; returns whether anything is paid. */
    private boolean payHighest() {
        int highest = -1;
        for (int i = 0; i < count; i++) {
            if (highest < 0 || pay[i] > pay[highest] || (pay[i] == pay[highest] && duty[i] < duty[highest])) {
                highest = i;
            }
        }
        if (highest < 0) {
            return false;
        }
        worker.add(cells.bearer[best[highest]], pay[highest]);
        return pay[highest] > 0;
    }

    private void addDays() {
        int left = weights.whole;
        for (int i = 0; i < count; i++) {
            pay[i] = cells.fen(best[i], minutes[i]);
            recognise(i, minutes[i]);
            left = Math.max(left, parts(i));
        }
        sortDearestFirst();
        for (int i = 0; i < count; i++) {
            int own = Math.min(parts(i), left);
            left -= own;
            worker.add(cells.bearer[best[i]], own == parts(i) ? pay[i] : weights.payOfParts[best[i]][own]);
        }
    }

    /** None for pay by the hour. */
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
            worker.atMost(cap(i));
        }
    }

    private long cap(int i) {
        return cells.cap[best[i]];
    }
}
