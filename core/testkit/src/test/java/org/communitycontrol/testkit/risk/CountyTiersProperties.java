package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.law.PolicyPeriod;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CaseColumns;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.CaseStreak;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierArm;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.CountyTiers;
import org.communitycontrol.risk.county.TierColumns;
import org.communitycontrol.testkit.decision.DecisionLaws;

class CountyTiersProperties implements CountyTierLaws, DecisionLaws<RiskTier, CountyTierReason> {

    @Override
    public Decision<RiskTier, CountyTierReason> decide(
            CountyCases cases, LocalDate asOf, Policy<CountyTierRule> policy) {
        return CountyTiers.decide(cases, asOf, policy);
    }

    @Override
    @Provide
    public Arbitrary<Decision<RiskTier, CountyTierReason>> decisions() {
        return Combinators.combine(counties(), asOf(), rules())
                .as((cases, asOf, rule) -> decide(cases, asOf, Policy.adHoc(rule)));
    }

    @Property(tries = 4000)
    void everyArmComesUp(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        Statistics.collect(decide(cases, asOf, Policy.adHoc(rule)).reason().arm());
        Statistics.coverage(coverage -> {
            for (CountyTierArm arm : CountyTierArm.values()) {
                coverage.check(arm).count(count -> count > 0);
            }
        });
    }

    /** The history, and a state that is given one report after another, say of each day what its decision says. */
    @Property
    void dayByDayIsTheSameAsAtOnce(
            @ForAll("counties") CountyCases cases,
            @ForAll("rules") CountyTierRule one,
            @ForAll("rules") CountyTierRule other,
            @ForAll("asOf") LocalDate change) {
        PolicyPack<CountyTierRule> pack = pack(one, other, change);
        LocalDate until = RiskDomain.FIRST.plusDays(60);
        History<RiskTier, CountyTierReason> history = CountyTiers.history(cases, until, pack);
        CaseStreak streak = CaseStreak.NONE;
        for (LocalDate day = RiskDomain.FIRST; !day.isAfter(until); day = day.plusDays(1)) {
            Decision<RiskTier, CountyTierReason> decision = CountyTiers.decide(cases, day, pack.on(day));
            if (cases.reports().containsKey(day)) {
                streak = streak.apply(cases.reports().get(day));
            }
            assertThat(streak.decide(day, pack.on(day).parameters(), cases.reading()))
                    .isEqualTo(decision.reason());
            if (!cases.reports().isEmpty()) {
                assertThat(history.on(day)).as("%s", day).contains(decision.outcome());
            }
        }
        for (int i = 1; i < history.spans().size(); i++) {
            assertThat(history.spans().get(i).from())
                    .isEqualTo(history.spans().get(i - 1).to().plusDays(1));
            assertThat(history.spans().get(i).reason().outcome())
                    .isNotEqualTo(history.spans().get(i - 1).reason().outcome());
        }
    }

    /** Both lanes give the same answers, under any two sets of numbers, in whatever order rows come. */
    @Property
    void theBulkLaneIsTheObjectLane(
            @ForAll @Size(max = 4) List<@From("counties") CountyCases> counties,
            @ForAll("rules") CountyTierRule one,
            @ForAll("rules") CountyTierRule other,
            @ForAll("asOf") LocalDate change,
            @ForAll ClusterReading reading,
            @ForAll Random random) {
        PolicyPack<CountyTierRule> pack = pack(one, other, change);
        CaseColumns.Builder building = CaseColumns.builder();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counties.size(); i++) {
            for (CaseReport report : counties.get(i).reports().values()) {
                rows.add(new Row("c" + i, i, report));
            }
        }
        int distinct = rows.size();
        Collections.shuffle(rows, random);
        rows.addAll(rows.subList(0, rows.size() / 3));
        rows.forEach(row -> building.add(
                row.area(),
                row.report().day(),
                row.report().cumulative(),
                row.report().newCases(),
                row.report().cluster()));
        CaseColumns columns = building.build();
        TierColumns tiers = TierColumns.of(columns, pack, reading);

        assertThat(columns.repeats()).hasSize(rows.size() - distinct);
        for (int repeat : columns.repeats()) {
            assertThat(columns.first(repeat)).isLessThan(repeat);
        }
        for (int row = 0; row < rows.size(); row++) {
            LocalDate day = rows.get(row).report().day();
            CountyCases cases = counties.get(rows.get(row).county());
            CountyCases named = new CountyCases(rows.get(row).area(), reading, cases.reports());
            Decision<RiskTier, CountyTierReason> decision = CountyTiers.decide(named, day, pack.on(day));
            assertThat(tiers.arm(row)).isEqualTo(decision.reason().arm());
            assertThat(tiers.tier(row)).isEqualTo(decision.outcome().toOptional());
            assertThat(tiers.decision(row)).isEqualTo(decision);
            OptionalLong quiet = decision.inputs().stream()
                    .filter(input -> input.name().equals("lastCase"))
                    .mapToLong(input -> day.toEpochDay()
                            - LocalDate.parse(input.value().text()).toEpochDay())
                    .findFirst();
            assertThat(tiers.quietDays(row))
                    .isEqualTo(quiet.isPresent() ? OptionalInt.of((int) quiet.getAsLong()) : OptionalInt.empty());
        }
        assertThat(columns.corrections())
                .hasSize(counties.stream()
                        .mapToInt(each -> each.corrections().size())
                        .sum());
    }

    private record Row(String area, int county, CaseReport report) {}

    private static PolicyPack<CountyTierRule> pack(CountyTierRule one, CountyTierRule other, LocalDate change) {
        return MadeUpPack.of(
                CountyTierRule.KIND,
                PolicyPeriod.between(RiskDomain.FIRST.minusDays(9), change, one),
                PolicyPeriod.from(change.plusDays(1), other));
    }
}
