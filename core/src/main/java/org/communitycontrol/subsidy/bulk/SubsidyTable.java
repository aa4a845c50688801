package org.communitycontrol.subsidy.bulk;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.territory.WorkerId;

/**
 * A dated scheme, compiled for a month and for the kinds of duty that occur: what a shift is paid stands in a table by day,
 * kind and minutes.
 *
 * <p>The table is filled by {@link MonthlySubsidy} itself, so that the amounts cannot differ. Days with several shifts
 * are paid out of the table too, by the rule of the scheme for them; a worker with more than sixteen duties on a day, or more
 * than 24 hours, is calculated by it directly. Immutable and free to be read by many threads.
 */
public final class SubsidyTable {

    private static final int MOST_DIGITS = 9;

    private final DatedScheme scheme;
    private final DutyColumns columns;
    private final PayCells cells;
    private final List<Payer> payers;

    /** Empty where no worker has several shifts on a day, or where the scheme divides days too finely. */
    private final Optional<DayWeights> weights;

    private SubsidyTable(DatedScheme scheme, DutyColumns columns, PayCells cells, Optional<DayWeights> weights) {
        this.scheme = scheme;
        this.columns = columns;
        this.cells = cells;
        this.payers = payers(scheme, columns.month);
        this.weights = weights;
    }

    /**
     * Returns the table for {@code columns}.
     *
     * @throws DomainException.InvalidValue with {@code money-too-long} where a shift would be paid more than 2^31 fen
     */
    public static SubsidyTable compile(DatedScheme scheme, DutyColumns columns) {
        return new SubsidyTable(
                scheme,
                columns,
                PayCells.of(scheme, columns.month, columns.kinds),
                columns.allPlain() ? Optional.empty() : DayWeights.of(scheme, columns.month, columns.kinds));
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
        int[] rowOf = cells.row;
        int[] pay = cells.pay;
        int last = cells.last;
        WorkerPay pays = new WorkerPay(cells.bearers);
        Optional<DayMixer> mixer = mixer(pays);
        int row = start[from];
        for (int worker = from; worker < to; worker++) {
            int end = start[worker + 1];
            if (!plain[worker]) {
                boolean mixed = mixer.isPresent() && mixer.get().pay(row, end);
                net[worker] = mixed ? pays.net() : Fen.of(statement(worker).net());
                row = end;
                continue;
            }
            long most = row < end ? cells.cap[packed[row] >>> DutyColumns.MINUTE_BITS] : 0;
            long gross = 0;
            for (; row < end; row++) {
                int shift = packed[row];
                gross +=
                        pay[rowOf[shift >>> DutyColumns.MINUTE_BITS] + Math.min(shift & DutyColumns.MINUTE_MASK, last)];
            }
            net[worker] = Math.min(gross, most);
        }
    }

    /** Returns what one shift is paid by itself, in fen, before any cap; rows are numbered as the columns hold them. */
    public long rowFen(int row) {
        int shift = columns.packed[row];
        return cells.fen(shift >>> DutyColumns.MINUTE_BITS, shift & DutyColumns.MINUTE_MASK);
    }

    /**
     * Returns the totals of the workers from {@code from} to before {@code to}. Their shares are those of {@link
     * SubsidyStatement#shares(List)} with the {@link #payers} of this month.
     */
    public SubsidyTotals totals(int from, int to) {
        Sums sums = new Sums(payers);
        WorkerPay pay = new WorkerPay(cells.bearers);
        Optional<DayMixer> mixer = mixer(pay);
        for (int worker = from; worker < to; worker++) {
            int first = columns.start[worker];
            int end = columns.start[worker + 1];
            if (first == end) {
                continue;
            }
            if (columns.plain[worker]) {
                payPlain(first, end, pay);
                sums.add(pay);
            } else if (mixer.isPresent() && mixer.get().pay(first, end)) {
                sums.add(pay);
            } else {
                sums.add(statement(worker));
            }
        }
        return sums.totals();
    }

    private void payPlain(int first, int end, WorkerPay pay) {
        pay.clear();
        for (int row = first; row < end; row++) {
            int at = columns.packed[row] >>> DutyColumns.MINUTE_BITS;
            pay.add(cells.bearer[at], rowFen(row));
            pay.atMost(cells.cap[at]);
        }
    }

    private Optional<DayMixer> mixer(WorkerPay pay) {
        return weights.map(each -> new DayMixer(columns, cells, each, pay));
    }

    /** Returns all who bear a part of the cost in this month, in the order in which the scheme first names them. */
    public List<Payer> payers() {
        return payers;
    }

    /** Returns the whole statement of a worker, with a reason for every line, for those who ask. */
    public SubsidyStatement explain(int worker, WorkerId id) {
        return MonthlySubsidy.statement(id, columns.month, columns.shifts(worker), scheme);
    }

    /** Returns the month. */
    public YearMonth month() {
        return columns.month;
    }

    private static List<Payer> payers(DatedScheme scheme, YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> scheme.on(month.atDay(day)).parameters())
                .flatMap(numbers -> numbers.payers().stream())
                .distinct()
                .toList();
    }

    private SubsidyStatement statement(int worker) {
        return explain(worker, new WorkerId(Integer.toString(worker)));
    }

    static DomainException.InvalidValue tooMuch() {
        return new DomainException.InvalidValue(
                "rates", Problem.of("money-too-long", Input.count("digits", MOST_DIGITS)));
    }
}
