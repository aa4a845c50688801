package org.communitycontrol.subsidy.bulk;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.territory.WorkerId;
import org.joda.money.Money;

/**
 * A dated scheme, compiled for a month and for the kinds of duty that occur: what a shift is paid stands in a table by day,
 * kind and minutes.
 *
 * <p>The table is filled by {@link MonthlySubsidy} itself, so that the amounts cannot differ. A worker with several shifts
 * on a day, or in several roles, is calculated by it directly. Immutable and free to be read by many threads.
 */
public final class SubsidyTable {

    private static final int MOST_DIGITS = 9;

    private final DatedScheme scheme;
    private final DutyColumns columns;
    private final PayCells cells;

    private SubsidyTable(DatedScheme scheme, DutyColumns columns, PayCells cells) {
        this.scheme = scheme;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * Returns the table for {@code columns}.
     *
     * @throws DomainException.InvalidValue with {@code money-too-long} where a shift would be paid more than 2^31 fen
     */
    public static SubsidyTable compile(DatedScheme scheme, DutyColumns columns) {
        return new SubsidyTable(scheme, columns, PayCells.of(scheme, columns.month, columns.kinds));
    }

    /**
     * Writes what each worker from {@code from} to before {@code to} is owed, in fen, to {@code net} at the worker's number.
     *
     * <p>Parts of the workers may be calculated by different threads into one array.
     */
    public void calculate(int from, int to, long[] net) {
        int[] start = columns.start;
        int[] packed = columns.packed;
        boolean[] plain = columns.plain;
        long[] entry = cells.entry;
        char[] axis = cells.axis;
        int[] pay = cells.pay;
        int row = start[from];
        for (int worker = from; worker < to; worker++) {
            int end = start[worker + 1];
            if (!plain[worker]) {
                net[worker] = Fen.of(statement(worker).net());
                row = end;
                continue;
            }
            long most = row < end ? cells.cap[columns.kind(row)] : 0;
            long gross = 0;
            for (; row < end; row++) {
                int shift = packed[row];
                long at = entry[shift >>> DutyColumns.MINUTE_BITS];
                gross += pay[(int) (at >>> Integer.SIZE) + axis[(int) at + (shift & DutyColumns.MINUTE_MASK)]];
            }
            net[worker] = Math.min(gross, most);
        }
    }

    /** Returns what one shift is paid by itself, in fen, before any cap; rows are numbered as the columns hold them. */
    public long rowFen(int row) {
        return cells.fen(columns.packed[row]);
    }

    /** Returns the totals of the workers from {@code from} to before {@code to}. */
    public SubsidyTotals totals(int from, int to) {
        SortedMap<Payer, Long> shares = new TreeMap<>();
        long workers = 0;
        long gross = 0;
        long net = 0;
        for (int worker = from; worker < to; worker++) {
            if (columns.start[worker] == columns.start[worker + 1]) {
                continue;
            }
            SubsidyStatement statement = statement(worker);
            workers++;
            gross = Math.addExact(gross, Fen.of(statement.gross()));
            net = Math.addExact(net, Fen.of(statement.net()));
            for (Map.Entry<Payer, Money> share : statement.shares().entrySet()) {
                shares.merge(share.getKey(), Fen.of(share.getValue()), Math::addExact);
            }
        }
        return new SubsidyTotals(workers, gross, net, shares);
    }

    /** Returns the whole statement of a worker, with a reason for every line, for those who ask. */
    public SubsidyStatement explain(int worker, WorkerId id) {
        return MonthlySubsidy.statement(id, columns.month, columns.shifts(worker), scheme);
    }

    /** Returns the month. */
    public YearMonth month() {
        return columns.month;
    }

    private SubsidyStatement statement(int worker) {
        return explain(worker, new WorkerId(Integer.toString(worker)));
    }

    static DomainException.InvalidValue tooMuch() {
        return new DomainException.InvalidValue(
                "rates", Problem.of("money-too-long", Input.count("digits", MOST_DIGITS)));
    }
}
