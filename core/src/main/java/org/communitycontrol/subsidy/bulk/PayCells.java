package org.communitycontrol.subsidy.bulk;

import com.google.common.primitives.Ints;
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
 * What every possible shift of a month is paid: for a day and a kind a row by minutes, up to those beyond which nowhere more
 * is paid. Rows that are equal are kept once, so that a whole scheme stays near the processor.
 */
final class PayCells {

    private static final WorkerId NOBODY = new WorkerId("-");
    private static final int LENGTH = WallTime.MINUTES_A_DAY + 1;

    /** By day of the month from 0 and kind: where its row begins. */
    final int[] row;

    final int[] pay;

    /** The last minutes of a row: more are paid alike. */
    final int last;

    /** By day of the month from 0 and kind: the most a worker of its role gets for the month. */
    final long[] cap;

    /** By day of the month from 0 and kind: the number of who bears what is paid. */
    final int[] bearer;

    /** Who bears it, by number; the first is nobody, for where the scheme does not say. */
    final List<List<CostShare.Part>> bearers;

    private PayCells(Rows rows, int[] rowOf, long[] cap, int[] bearer, List<List<CostShare.Part>> bearers) {
        this.last = rows.last();
        this.pay = rows.pay(last);
        this.row = Arrays.stream(rowOf).map(row -> row * (last + 1)).toArray();
        this.cap = cap;
        this.bearer = bearer;
        this.bearers = bearers;
    }

    /** Returns what is paid by the number of day and kind, and by minutes from 0 to 1440. */
    int fen(int at, int minutes) {
        return pay[row[at] + Math.min(minutes, last)];
    }

    static PayCells of(DatedScheme scheme, YearMonth month, List<ShiftKind> kinds) {
        Map<DayClass, Integer> firstLike = new LinkedHashMap<>();
        Rows rows = new Rows();
        SubsidyScheme last = scheme.on(month.atEndOfMonth()).parameters();
        int[] row = new int[month.lengthOfMonth() * kinds.size()];
        int[] bearer = new int[row.length];
        long[] cap = new long[row.length];
        List<List<CostShare.Part>> bearers = new ArrayList<>(List.of(List.of()));
        for (int day = 0; day < month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day + 1);
            int first = firstLike.computeIfAbsent(DayClass.of(date, scheme.on(date)), like -> date.getDayOfMonth() - 1);
            for (int kind = 0; kind < kinds.size(); kind++) {
                int at = day * kinds.size() + kind;
                row[at] = first < day
                        ? row[first * kinds.size() + kind]
                        : rows.number(byMinute(kinds.get(kind), date, scheme));
                bearer[at] = bearer(whole(kinds.get(kind), date, scheme), bearers);
                cap[at] = MonthlySubsidy.cap(kinds.get(kind).role(), last)
                        .map(Fen::of)
                        .orElse(Long.MAX_VALUE);
            }
        }
        return new PayCells(rows, row, cap, bearer, List.copyOf(bearers));
    }

    private static int[] byMinute(ShiftKind kind, LocalDate date, DatedScheme scheme) {
        int[] fen = new int[LENGTH];
        int last = LENGTH - 1;
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

    /** Numbers rows and keeps equal ones once. */
    private static final class Rows {

        private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();

        int number(int[] fen) {
            return numbers.computeIfAbsent(Ints.asList(fen), row -> numbers.size());
        }

        /** Returns the last minutes at which a row still pays more than before. */
        int last() {
            int last = 0;
            for (List<Integer> row : numbers.keySet()) {
                last = Math.max(last, row.indexOf(row.get(LENGTH - 1)));
            }
            return last;
        }

        int[] pay(int last) {
            return numbers.keySet().stream()
                    .flatMap(row -> row.subList(0, last + 1).stream())
                    .mapToInt(fen -> fen)
                    .toArray();
        }
    }
}
