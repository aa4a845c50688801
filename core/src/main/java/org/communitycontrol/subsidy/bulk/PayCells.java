package org.communitycontrol.subsidy.bulk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.CostShare;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.DayKind;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.WorkedShift;

/**
 * What every possible shift of a month is paid. For a day and a kind an entry points to two rows: the axis, which numbers the
 * stretches of minutes that are paid alike, and the pay of each stretch. Rows that are equal are kept once, so that a whole
 * scheme stays in the nearest cache.
 */
final class PayCells {

    private static final WorkerId NOBODY = new WorkerId("-");
    private static final int AXIS_LENGTH = WallTime.MINUTES_A_DAY + 1;

    /** By day of the month from 0 and kind: the pay row in the upper half, the axis row in the lower. */
    final long[] entry;

    final char[] axis;
    final int[] pay;
    /** By kind: the most a worker of its role gets for the month. */
    final long[] cap;

    /** By day of the month from 0 and kind: the number of who bears what is paid. */
    final int[] bearer;

    /** Who bears it, by number; the first is nobody, for where the scheme does not say. */
    final List<List<CostShare.Part>> bearers;

    private PayCells(
            long[] entry, char[] axis, int[] pay, long[] cap, int[] bearer, List<List<CostShare.Part>> bearers) {
        this.entry = entry;
        this.axis = axis;
        this.pay = pay;
        this.cap = cap;
        this.bearer = bearer;
        this.bearers = bearers;
    }

    long fen(int shift) {
        long at = entry[shift >>> DutyColumns.MINUTE_BITS];
        return pay[(int) (at >>> Integer.SIZE) + axis[(int) at + (shift & DutyColumns.MINUTE_MASK)]];
    }

    /** Returns one more than the most minutes that stand in the table. */
    int minutes() {
        return AXIS_LENGTH;
    }

    static PayCells of(DatedScheme scheme, YearMonth month, List<ShiftKind> kinds) {
        Map<DayClass, Integer> firstLike = new LinkedHashMap<>();
        Rows rows = new Rows();
        long[] entry = new long[month.lengthOfMonth() * kinds.size()];
        int[] bearer = new int[entry.length];
        List<List<CostShare.Part>> bearers = new ArrayList<>(List.of(List.of()));
        for (int day = 0; day < month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day + 1);
            int first = firstLike.computeIfAbsent(DayClass.of(date, scheme.on(date)), like -> date.getDayOfMonth() - 1);
            for (int kind = 0; kind < kinds.size(); kind++) {
                entry[day * kinds.size() + kind] = first < day
                        ? entry[first * kinds.size() + kind]
                        : rows.entry(byMinute(kinds.get(kind), date, scheme));
                bearer[day * kinds.size() + kind] = bearer(whole(kinds.get(kind), date, scheme), bearers);
            }
        }
        long[] cap = new long[kinds.size()];
        SubsidyScheme last = scheme.on(month.atEndOfMonth()).parameters();
        for (int kind = 0; kind < cap.length; kind++) {
            cap[kind] = MonthlySubsidy.cap(kinds.get(kind).role(), last)
                    .map(Fen::of)
                    .orElse(Long.MAX_VALUE);
        }
        return new PayCells(entry, rows.axis(), rows.pay(), cap, bearer, List.copyOf(bearers));
    }

    private static int[] byMinute(ShiftKind kind, LocalDate date, DatedScheme scheme) {
        int[] fen = new int[AXIS_LENGTH];
        int last = AXIS_LENGTH - 1;
        fen[0] = fen(kind, date, 0, scheme);
        fen[last] = fen(kind, date, last, scheme);
        fill(fen, 0, last, minutes -> fen(kind, date, minutes, scheme));
        return fen;
    }

    /** More minutes never pay less, so between two that pay alike all do. */
    private static void fill(int[] fen, int from, int to, IntUnaryOperator pay) {
        if (fen[from] == fen[to]) {
            Arrays.fill(fen, from, to, fen[from]);
        } else if (to - from > 1) {
            int middle = (from + to) >>> 1;
            fen[middle] = pay.applyAsInt(middle);
            fill(fen, from, middle, pay);
            fill(fen, middle, to, pay);
        }
    }

    /** Returns the statement of a shift of a whole day, the one that pays most. */
    private static SubsidyStatement whole(ShiftKind kind, LocalDate date, DatedScheme scheme) {
        WorkedShift shift = kind.shift(date, WallTime.MINUTES_A_DAY);
        return MonthlySubsidy.statement(NOBODY, YearMonth.from(date), List.of(shift), scheme);
    }

    private static int bearer(SubsidyStatement statement, List<List<CostShare.Part>> bearers) {
        List<CostShare.Part> parts = statement.lines().get(0).payers();
        if (!bearers.contains(parts)) {
            bearers.add(parts);
        }
        return bearers.indexOf(parts);
    }

    private static int fen(ShiftKind kind, LocalDate date, int minutes, DatedScheme scheme) {
        long paid = Fen.of(
                MonthlySubsidy.statement(NOBODY, YearMonth.from(date), List.of(kind.shift(date, minutes)), scheme)
                        .gross());
        if (paid != (int) paid) {
            throw SubsidyTable.tooMuch();
        }
        return (int) paid;
    }

    /** Days on which the same numbers hold and that are of the same kind: every shift is paid alike on them. */
    private record DayClass(SubsidyScheme numbers, Optional<DayKind> kind) {
        static DayClass of(LocalDate date, Policy<SubsidyScheme> policy) {
            SubsidyScheme numbers = policy.parameters();
            return new DayClass(numbers, numbers.calendar().flatMap(calendar -> calendar.kindOf(date)));
        }
    }

    /** Collects rows and keeps equal ones once. */
    private static final class Rows {

        private final Map<List<Integer>, Integer> axisRows = new LinkedHashMap<>();
        private final Map<List<Integer>, Integer> payRows = new LinkedHashMap<>();
        private int axisLength;
        private int payLength;

        long entry(int[] fen) {
            List<Integer> axis = new ArrayList<>(fen.length);
            List<Integer> pay = new ArrayList<>();
            for (int minutes = 0; minutes < fen.length; minutes++) {
                if (minutes == 0 || fen[minutes] != fen[minutes - 1]) {
                    pay.add(fen[minutes]);
                }
                axis.add(pay.size() - 1);
            }
            Integer axisRow = axisRows.putIfAbsent(axis, axisLength);
            if (axisRow == null) {
                axisRow = axisLength;
                axisLength += axis.size();
            }
            Integer payRow = payRows.putIfAbsent(pay, payLength);
            if (payRow == null) {
                payRow = payLength;
                payLength += pay.size();
            }
            return ((long) payRow << Integer.SIZE) | axisRow;
        }

        char[] axis() {
            char[] all = new char[axisLength];
            int at = 0;
            for (List<Integer> row : axisRows.keySet()) {
                for (int stretch : row) {
                    all[at++] = (char) stretch;
                }
            }
            return all;
        }

        int[] pay() {
            int[] all = new int[payLength];
            int at = 0;
            for (List<Integer> row : payRows.keySet()) {
                for (int fen : row) {
                    all[at++] = fen;
                }
            }
            return all;
        }
    }
}
