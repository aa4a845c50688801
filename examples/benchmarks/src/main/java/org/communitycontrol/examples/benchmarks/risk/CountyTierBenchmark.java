package org.communitycontrol.examples.benchmarks.risk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.communitycontrol.json.packs.ShippedPacks;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.CaseStreak;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.TierColumns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 3,261 counties on 163 days: 531,543 area-days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CountyTierBenchmark {

    private static final int AREAS = 3_261;
    private static final int DAYS = 163;
    private static final int AREA_DAYS = AREAS * DAYS;
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 17);

    private CaseColumns columns = CaseColumns.builder().build();
    private CaseReport[] reports = new CaseReport[0];
    private PolicyPack<CountyTierRule> pack = ShippedPacks.book()
            .pack(CountyTierRule.KIND, new PolicyId("cn-county-tier-2020-02-17"))
            .orElseThrow();

    /** Creates the benchmark; JMH does so itself. */
    public CountyTierBenchmark() {}

    /** Makes the reports up: a case on one day in ten, a cluster on one in nine. */
    @Setup
    public void reports() {
        SplittableRandom random = new SplittableRandom(1);
        CaseColumns.Builder building = CaseColumns.builder();
        reports = new CaseReport[AREA_DAYS];
        for (int area = 0; area < AREAS; area++) {
            long cumulative = 0;
            for (int day = 0; day < DAYS; day++) {
                cumulative += random.nextInt(10) == 0 ? random.nextInt(9) : 0;
                ClusterMark mark = random.nextInt(9) == 0 ? ClusterMark.YES : ClusterMark.NO;
                building.add("area-" + area, FIRST.plusDays(day), cumulative, OptionalLong.empty(), mark);
                reports[area * DAYS + day] = CaseReport.of(FIRST.plusDays(day), cumulative, mark);
            }
        }
        columns = building.build();
    }

    /** The bulk lane: a tier, the arm that decided and the quiet days for every row; a reason for any row on demand. */
    @Benchmark
    @OperationsPerInvocation(AREA_DAYS)
    public TierColumns bulk() {
        return TierColumns.of(columns, pack, ClusterReading.GIVEN);
    }

    /** The object lane, one report after another: a reason with all its operands for every area-day. */
    @Benchmark
    @OperationsPerInvocation(AREA_DAYS)
    public long oneByOne() {
        CountyTierRule rule = pack.on(FIRST).parameters();
        long codes = 0;
        for (int area = 0; area < AREAS; area++) {
            CaseStreak streak = CaseStreak.NONE;
            for (int day = 0; day < DAYS; day++) {
                CaseReport report = reports[area * DAYS + day];
                streak = streak.apply(report);
                codes += streak.decide(report.day(), rule, ClusterReading.GIVEN)
                        .arm()
                        .ordinal();
            }
        }
        return codes;
    }

    /** Prints area-days per CPU-second of this process, after checking that both lanes agree. */
    public static void main(String[] arguments) {
        CountyTierBenchmark benchmark = new CountyTierBenchmark();
        benchmark.reports();
        TierColumns tiers = benchmark.bulk();
        long codes = 0;
        for (int row = 0; row < AREA_DAYS; row++) {
            codes += tiers.arm(row).ordinal();
        }
        if (codes != benchmark.oneByOne()) {
            throw new IllegalStateException("the lanes disagree");
        }
        print("bulk", () -> benchmark.bulk().arm(0).ordinal());
        print("one by one", benchmark::oneByOne);
    }

    private static void print(String name, LongSupplier work) {
        long sink = 0;
        for (int warm = 0; warm < 20; warm++) {
            sink += work.getAsLong();
        }
        int rounds = 40;
        long before = cpu();
        for (int round = 0; round < rounds; round++) {
            sink += work.getAsLong();
        }
        double seconds = (cpu() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f million area-days per CPU-second (%d)%n",
                name,
                rounds * (double) AREA_DAYS / seconds / 1e6,
                sink);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean process
                ? process.getProcessCpuTime()
                : System.nanoTime();
    }
}
