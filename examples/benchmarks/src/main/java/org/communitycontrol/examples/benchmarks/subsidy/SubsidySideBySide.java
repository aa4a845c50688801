package org.communitycontrol.examples.benchmarks.subsidy;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.bulk.DutyColumns;
import org.communitycontrol.subsidy.bulk.SubsidyTable;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.territory.WorkerId;

/**
 * Worker-months for each CPU-second of the process: a bare loop, the library, plain objects, Drools. All of them calculate
 * the same month, and nothing is printed before every answer agrees with an oracle in exact decimals, row by row.
 */
public final class SubsidySideBySide {

    private static final int WORKERS = Integer.getInteger("workers", 1_000_000);
    private static final int SAMPLE = Integer.getInteger("sample", 10_000);
    private static final int RUNS = 7;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SubsidySideBySide() {}

    /** Measures and prints a Markdown table. */
    public static void main(String[] arguments) {
        MadeUpMonth month = new MadeUpMonth(WORKERS, 42);
        long cpu = SYSTEM.getProcessCpuTime();
        DutyColumns columns = MadeUpScheme.columns(month);
        long columnsTime = SYSTEM.getProcessCpuTime() - cpu;
        DatedScheme scheme = MadeUpScheme.dated();
        cpu = SYSTEM.getProcessCpuTime();
        SubsidyTable table = SubsidyTable.compile(scheme, columns);
        long compileTime = SYSTEM.getProcessCpuTime() - cpu;
        List<List<PlainObjects.Shift>> objects = PlainObjects.shifts(month, SAMPLE);
        List<List<DroolsPeer.Shift>> facts = DroolsPeer.shifts(month, SAMPLE);
        DroolsPeer model = DroolsPeer.executableModel(true);
        DroolsPeer classic = DroolsPeer.classic(true);
        DroolsPeer thin = DroolsPeer.executableModel(false);
        DroolsPeer thinClassic = DroolsPeer.classic(false);

        long[] expected = checkRows(month, table);
        long[] bare = new long[WORKERS];
        long[] ours = new long[WORKERS];
        BareLoop.calculate(month, 0, WORKERS, bare);
        table.calculate(0, WORKERS, ours);
        agree("the bare loop", expected, bare, WORKERS);
        agree("the table", expected, ours, WORKERS);
        agree("plain objects", expected, plain(objects), SAMPLE);
        agree("Drools, executable model", expected, drools(model, facts), SAMPLE);
        agree("Drools, classic", expected, drools(classic, facts), SAMPLE);
        agree("Drools with rates in Java", expected, drools(thin, facts), SAMPLE);
        agree("Drools with rates in Java, classic", expected, drools(thinClassic, facts), SAMPLE);
        agree("statements", expected, statements(table), SAMPLE);

        SubsidyTable shared = SubsidyTable.compile(scheme, MadeUpScheme.columns(month, 20));
        long[] sharedNet = new long[WORKERS];
        shared.calculate(0, WORKERS, sharedNet);
        agree("days at two posts", statements(shared), sharedNet, SAMPLE);

        double loop = rate(WORKERS, () -> BareLoop.calculate(month, 0, WORKERS, bare));
        double tabled = rate(WORKERS, () -> table.calculate(0, WORKERS, ours));
        double statements = rate(SAMPLE, () -> statements(table));
        double sharedTabled = rate(WORKERS, () -> shared.calculate(0, WORKERS, sharedNet));
        double sharedStatements = rate(SAMPLE, () -> statements(shared));
        double naive = rate(SAMPLE, () -> plain(objects));
        double executable = rate(SAMPLE, () -> drools(model, facts));
        double rules = rate(SAMPLE, () -> drools(classic, facts));
        double thinRules =
                Math.max(rate(SAMPLE, () -> drools(thin, facts)), rate(SAMPLE, () -> drools(thinClassic, facts)));
        double bestRules = Math.max(executable, rules);

        System.out.printf(
                Locale.ROOT,
                "%,d workers x %d rows; %,d for the slow; 0 fen of difference on %,d rows%n",
                WORKERS,
                MadeUpMonth.DAYS,
                SAMPLE,
                (long) WORKERS * MadeUpMonth.DAYS);
        System.out.printf(
                Locale.ROOT,
                "columns from rows: %d ms CPU; table: %d ms CPU%n%n",
                columnsTime / 1_000_000,
                compileTime / 1_000_000);
        System.out.println("| | worker-months / CPU-s | table is x times that |");
        System.out.println("|---|---|---|");
        row("bare loop, this scheme only", loop, tabled);
        row("**`SubsidyTable`**", tabled, tabled);
        row("`SubsidyStatement` with every reason", statements, tabled);
        row("`SubsidyTable`, 20 of 100 days at two posts", sharedTabled, tabled);
        row("`SubsidyStatement` of the same", sharedStatements, tabled);
        row("plain objects, BigDecimal", naive, tabled);
        row("Drools 10.2.0, executable model", executable, tabled);
        row("Drools 10.2.0, classic", rules, tabled);
        row("Drools, only to match: rates in Java, best mode", thinRules, tabled);
        System.out.printf(
                Locale.ROOT,
                "%n%.0f x Drools at its best, %.0f x plain objects, bare loop / table = %.2f%n",
                tabled / bestRules,
                tabled / naive,
                loop / tabled);
    }

    private static long[] checkRows(MadeUpMonth month, SubsidyTable table) {
        long[] net = new long[month.workers];
        for (int worker = 0; worker < month.workers; worker++) {
            long sum = 0;
            for (int row = worker * MadeUpMonth.DAYS; row < (worker + 1) * MadeUpMonth.DAYS; row++) {
                long fen = Oracle.fen(month, row);
                if (fen != table.rowFen(row)) {
                    throw new IllegalStateException("row " + row + ": " + fen + " and " + table.rowFen(row));
                }
                sum += fen;
            }
            net[worker] = Math.min(sum, MadeUpMonth.cap(month.role[worker]));
        }
        return net;
    }

    private static void agree(String who, long[] expected, long[] got, int workers) {
        int at = Arrays.mismatch(expected, 0, workers, got, 0, workers);
        if (at >= 0) {
            throw new IllegalStateException(who + " differs at worker " + at);
        }
    }

    private static long[] plain(List<List<PlainObjects.Shift>> objects) {
        return objects.stream()
                .map(PlainObjects::net)
                .map(yuan -> yuan.movePointRight(2))
                .mapToLong(BigDecimal::longValueExact)
                .toArray();
    }

    private static long[] drools(DroolsPeer peer, List<List<DroolsPeer.Shift>> facts) {
        return facts.stream().mapToLong(peer::net).toArray();
    }

    private static long[] statements(SubsidyTable table) {
        WorkerId id = new WorkerId("w");
        long[] net = new long[SAMPLE];
        for (int worker = 0; worker < SAMPLE; worker++) {
            SubsidyStatement statement = table.explain(worker, id);
            net[worker] = Fen.of(statement.net());
        }
        return net;
    }

    /** Runs until warm, then {@link #RUNS} times, and returns the median of workers for each CPU-second. */
    private static double rate(int workers, Runnable work) {
        long warm = SYSTEM.getProcessCpuTime() + 3_000_000_000L;
        while (SYSTEM.getProcessCpuTime() < warm) {
            work.run();
        }
        double[] rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = SYSTEM.getProcessCpuTime();
            int times = 0;
            long spent = 0;
            while (spent < 300_000_000L) {
                work.run();
                times++;
                spent = SYSTEM.getProcessCpuTime() - start;
            }
            rates[run] = (double) workers * times / spent * 1e9;
        }
        Arrays.sort(rates);
        return rates[RUNS / 2];
    }

    private static void row(String name, double rate, double ours) {
        System.out.printf(Locale.ROOT, "| %s | %,.0f | %.1f |%n", name, rate, ours / rate);
    }
}
