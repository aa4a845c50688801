package org.communitycontrol.examples.benchmarks.coverage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.round.CoverageRound;
import org.communitycontrol.screening.round.RoundRegister;
import org.communitycontrol.screening.round.RoundUnit;
import org.communitycontrol.screening.round.RunningCoverage;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/** Measures the time one more fact takes in registers of ten thousand, a hundred thousand and a million households. */
public final class OneMoreFact {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final Instant NOON = DAY.atTime(4, 0).toInstant(ZoneOffset.UTC);
    private static final int FACTS = 100_000;
    private static final CoverageRule RULE = CoverageRule.builder()
            .householdScreeningDays(14)
            .keyGroupMonitoringDays(1)
            .build();

    private OneMoreFact() {}

    /** Prints microseconds of processor time a fact, and what counting all over again takes instead. */
    @SuppressWarnings("SystemOut") // a benchmark prints
    public static void main(String[] arguments) {
        measure(10_000);
        for (int households : new int[] {10_000, 100_000, 1_000_000}) {
            System.out.println(measure(households));
        }
    }

    private static String measure(int households) {
        RoundRegister register = register(households);
        RunningCoverage running = new RunningCoverage(register, DAY, RULE);
        List<Fact> facts = facts(households);
        long before = cpu();
        facts.forEach(running::apply);
        long between = cpu();
        CoverageRound all = CoverageRound.at(register, CoverageUnit.HOUSEHOLD, running.ledger()::standing, DAY, RULE);
        long after = cpu();
        if (!all.partition().equals(running.total(CoverageUnit.HOUSEHOLD))) {
            throw new IllegalStateException("the two answers differ");
        }
        return String.format(
                Locale.ROOT,
                "%,9d households: %.2f µs a fact, %,d µs all over again",
                households,
                (between - before) / 1e3 / FACTS,
                (after - between) / 1_000);
    }

    private static RoundRegister register(int households) {
        List<Placed<RoundUnit>> units = new ArrayList<>(households);
        for (int i = 0; i < households; i++) {
            DivisionCode community = community(i);
            units.add(Placed.of(RoundUnit.builder()
                    .unit(CoverageUnit.HOUSEHOLD)
                    .id("H-" + i)
                    .community(community)
                    .grid(GridCode.of(community, i % 5 + 1))
                    .from(DAY.minusDays(30))
                    .build()));
        }
        return RoundRegister.of(units).values().get(0);
    }

    private static DivisionCode community(int household) {
        int number = household / 1_000;
        return DivisionCode.parse(String.format(Locale.ROOT, "350203%03d%03d", number / 100 + 1, number % 100 + 1));
    }

    private static List<Fact> facts(int households) {
        List<Fact> facts = new ArrayList<>(FACTS);
        Payload screened = Payload.builder().text("disposition", "screened").build();
        Payload absent = Payload.builder().text("disposition", "absent").build();
        for (int i = 0; i < FACTS; i++) {
            facts.add(Fact.builder()
                    .id(new FactId("F-" + i))
                    .kind(new FactKind("household-visit"))
                    .version(1)
                    // Ten thousand of them, spread over the register, ten facts each.
                    .subject(new Subject("household", "H-" + (i % 10_000) * (long) (households / 10_000)))
                    .occurredOn(DAY.minusDays(i % 10))
                    .recordedAt(NOON.minusSeconds(i))
                    .recorder(new Recorder("W-1"))
                    .payload(i % 3 == 0 ? absent : screened)
                    .build());
        }
        return facts;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
