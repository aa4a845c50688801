package org.communitycontrol.testkit.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.subsidy.DatedScheme;
import org.communitycontrol.subsidy.LargestRemainder;
import org.communitycontrol.subsidy.MonthlySubsidy;
import org.communitycontrol.subsidy.SubsidyStatement;
import org.communitycontrol.subsidy.bulk.DutyColumns;
import org.communitycontrol.subsidy.bulk.ShiftKind;
import org.communitycontrol.subsidy.bulk.SubsidyTable;
import org.communitycontrol.subsidy.bulk.SubsidyTotals;
import org.communitycontrol.subsidy.scheme.Fen;
import org.communitycontrol.subsidy.scheme.FenRounding;
import org.communitycontrol.subsidy.scheme.Payer;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.WorkedShift;

class MonthlySubsidyProperties implements SubsidyLaws {

    @Override
    public SubsidyStatement statement(
            WorkerId worker, YearMonth month, Collection<WorkedShift> shifts, DatedScheme scheme) {
        return MonthlySubsidy.statement(worker, month, shifts, scheme);
    }

    @Override
    public List<SubsidyStatement> statements(Collection<Placed<Duty>> duties, YearMonth month, DatedScheme scheme) {
        return MonthlySubsidy.statements(duties, month, scheme).values();
    }

    /** Several shifts on nearly every day, in all roles and under every rule for such days. */
    @Property
    void theTableSaysWhatTheStatementsSayOfCrowdedDays(
            @ForAll("crowded") List<List<WorkedShift>> workers, @ForAll("schemes") DatedScheme scheme) {
        DutyColumns.Builder builder = DutyColumns.builder(MONTH, workers.size());
        for (int worker = 0; worker < workers.size(); worker++) {
            for (WorkedShift shift : workers.get(worker)) {
                builder.add(worker, shift.date().getDayOfMonth(), builder.kind(ShiftKind.of(shift)), shift.minutes());
            }
        }
        SubsidyTable table = SubsidyTable.compile(scheme, builder.build());
        long[] net = new long[workers.size()];
        table.calculate(0, net.length, net);

        List<SubsidyStatement> statements = workers.stream()
                .map(shifts -> statement(new WorkerId("x"), MONTH, shifts, scheme))
                .toList();
        assertThat(net)
                .isEqualTo(statements.stream()
                        .mapToLong(statement -> Fen.of(statement.net()))
                        .toArray());
        assertThat(table.totals(0, net.length)).isEqualTo(totals(statements, table.payers()));
    }

    private static SubsidyTotals totals(List<SubsidyStatement> statements, List<Payer> payers) {
        SubsidyTotals totals = SubsidyTotals.NONE;
        for (SubsidyStatement statement : statements) {
            if (!statement.lines().isEmpty()) {
                SortedMap<Payer, Long> shares = new TreeMap<>();
                statement.shares(payers).forEach((payer, share) -> shares.put(payer, Fen.of(share)));
                totals = totals.plus(new SubsidyTotals(1, Fen.of(statement.gross()), Fen.of(statement.net()), shares));
            }
        }
        return totals;
    }

    @Provide
    Arbitrary<List<List<WorkedShift>>> crowded() {
        Arbitrary<List<WorkedShift>> worker = new SubsidyDomain()
                .shifts()
                .map(shifts -> shifts.stream()
                        .map(shift -> new WorkedShift(
                                MONTH.atDay(14 + shift.date().getDayOfMonth() % 4),
                                shift.role(),
                                shift.post(),
                                shift.category(),
                                shift.minutes() * 2 / 3))
                        .toList());
        return worker.list().ofSize(4);
    }

    @Property(tries = 60)
    void theTableSaysWhatTheStatementsSay(
            @ForAll("shifts") List<WorkedShift> one,
            @ForAll("shifts") List<WorkedShift> other,
            @ForAll("schemes") DatedScheme scheme,
            @ForAll @IntRange(min = 0, max = 3) int cut) {
        List<WorkedShift> plain = other.stream()
                .filter(shift -> other.stream()
                        .filter(each -> each.date().equals(shift.date()))
                        .allMatch(shift::equals))
                .filter(shift -> shift.role().equals(other.get(0).role()))
                .distinct()
                .toList();
        List<List<WorkedShift>> workers = List.of(one, plain, List.<WorkedShift>of());
        DutyColumns.Builder builder = DutyColumns.builder(MONTH, workers.size());
        for (int worker = workers.size() - 1; worker >= 0; worker--) {
            for (WorkedShift shift : workers.get(worker)) {
                builder.add(worker, shift.date().getDayOfMonth(), builder.kind(ShiftKind.of(shift)), shift.minutes());
            }
        }
        DutyColumns columns = builder.build();
        SubsidyTable table = SubsidyTable.compile(scheme, columns);
        long[] net = new long[workers.size()];
        table.calculate(0, net.length, net);

        List<SubsidyStatement> statements = new ArrayList<>();
        for (int worker = 0; worker < net.length; worker++) {
            SubsidyStatement expected = statement(new WorkerId("x"), MONTH, workers.get(worker), scheme);
            assertThat(net[worker]).isEqualTo(Fen.of(expected.net()));
            assertThat(table.explain(worker, new WorkerId("x"))).isEqualTo(expected);
            statements.add(expected);
        }
        SubsidyTotals parts = table.totals(0, cut).plus(table.totals(cut, net.length));
        assertThat(parts).isEqualTo(table.totals(0, net.length)).isEqualTo(totals(statements, table.payers()));
        assertThat(parts.sharesFen().values().stream().mapToLong(fen -> fen).sum())
                .isEqualTo(parts.netFen());
    }

    @Property
    void aSplitConservesAndIsFair(
            @ForAll @LongRange(min = 0) long fen,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1) Integer> parts) {
        List<BigInteger> weights = parts.stream().map(BigInteger::valueOf).toList();
        BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);

        long[] split = LargestRemainder.split(fen, weights);

        assertThat(Arrays.stream(split).sum()).isEqualTo(fen);
        for (int i = 0; i < split.length; i++) {
            BigInteger off = BigInteger.valueOf(split[i])
                    .multiply(all)
                    .subtract(weights.get(i).multiply(BigInteger.valueOf(fen)));
            assertThat(off.abs()).isLessThan(all);
            for (int j = 0; j < split.length; j++) {
                BigInteger[] own =
                        weights.get(i).multiply(BigInteger.valueOf(fen)).divideAndRemainder(all);
                BigInteger[] other =
                        weights.get(j).multiply(BigInteger.valueOf(fen)).divideAndRemainder(all);
                if (own[1].compareTo(other[1]) > 0) {
                    assertThat(split[i] - own[0].longValueExact())
                            .isGreaterThanOrEqualTo(split[j] - other[0].longValueExact());
                }
            }
        }
    }

    @Property
    void cappingAndRoundingCanChangePlaces(
            @ForAll @LongRange(min = 0, max = 1_000_000) long thousandths,
            @ForAll @LongRange(min = 0, max = 1_000) long cap,
            @ForAll FenRounding rounding) {
        BigDecimal exact = BigDecimal.valueOf(thousandths, 3);
        BigDecimal most = BigDecimal.valueOf(cap);
        assertThat(exact.setScale(0, rounding.mode()).min(most))
                .isEqualByComparingTo(exact.min(most).setScale(0, rounding.mode()));
    }
}
