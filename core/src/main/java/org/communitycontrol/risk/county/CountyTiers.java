package org.communitycontrol.risk.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.History;
import org.communitycontrol.risk.RiskTier;

/**
 * Decides the tier of a county by its confirmed cases.
 *
 * <p>Low is tried first: without a case, or with 14 whole days without a new one. Last case on 2020-03-01: low from the
 * end of 2020-03-15, whatever the cumulative count. Else medium up to 50 cases in all or without a cluster, and high with
 * more than 50 and a cluster.
 */
public final class CountyTiers {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_16);

    private CountyTiers() {}

    /** Returns the decision at the end of {@code asOf}; later reports are not looked at. */
    @ImplementsClauses(ClauseIds.C_2_16)
    public static Decision<RiskTier, CountyTierReason> decide(
            CountyCases cases, LocalDate asOf, Policy<CountyTierRule> policy) {
        CaseStreak streak = CaseStreak.NONE;
        for (CaseReport report : cases.reports().headMap(asOf.plusDays(1)).values()) {
            streak = streak.apply(report);
        }
        CountyTierRule rule = policy.parameters();
        CountyTierReason reason = streak.decide(asOf, rule, cases.reading());
        return Decision.<RiskTier, CountyTierReason>builder()
                .subject(cases.area())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(inputs(cases, streak, rule))
                .addAllCounterFacts(counterFacts(cases, asOf, rule, streak, reason))
                .build();
    }

    /**
     * Returns the tier of every day from the first report to {@code until}, both included; no interval if there is no
     * report up to then. Days without a report are undetermined.
     */
    public static History<RiskTier, CountyTierReason> history(
            CountyCases cases, LocalDate until, PolicyPack<CountyTierRule> pack) {
        History.Recorder<RiskTier, CountyTierReason> history = History.recorder();
        CaseStreak streak = CaseStreak.NONE;
        Optional<LocalDate> next = Optional.empty();
        for (CaseReport report : cases.reports().headMap(until.plusDays(1)).values()) {
            LocalDate day = report.day();
            next.filter(day::isAfter).ifPresent(gap -> history.add(gap, new CountyTierReason.NoReport(gap)));
            streak = streak.apply(report);
            history.add(day, streak.decide(day, pack.on(day).parameters(), cases.reading()));
            next = Optional.of(day.plusDays(1));
        }
        next.filter(gap -> !gap.isAfter(until))
                .ifPresent(gap -> history.add(gap, new CountyTierReason.NoReport(gap)));
        return history.until(until);
    }

    private static List<Input> inputs(CountyCases cases, CaseStreak streak, CountyTierRule rule) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.count("cumulative", streak.cumulative()));
        streak.lastCase().ifPresent(day -> inputs.add(Input.day("lastCase", day)));
        inputs.add(Input.code("clusterReading", cases.reading().code()));
        streak.lastCluster().ifPresent(day -> inputs.add(Input.day("lastCluster", day)));
        streak.lastUnknown().ifPresent(day -> inputs.add(Input.day("lastClusterUnknown", day)));
        inputs.add(Input.count("quietDaysNeeded", rule.quietDays()));
        inputs.add(Input.code("quietBound", rule.quietBound().code()));
        inputs.add(Input.code("dayCount", rule.dayCount().code()));
        inputs.add(Input.count("clusterDays", rule.clusterDays()));
        inputs.add(Input.count("mediumCases", rule.mediumCases()));
        inputs.add(Input.code("mediumBound", rule.mediumBound().code()));
        return inputs;
    }

    private static List<CounterFact<RiskTier>> counterFacts(
            CountyCases cases, LocalDate asOf, CountyTierRule rule, CaseStreak streak, CountyTierReason reason) {
        List<CounterFact<RiskTier>> facts = new ArrayList<>();
        switch (reason.arm()) {
            case NO_REPORT -> {}
            case NO_CASE, QUIET -> {
                Optional<RiskTier> tier = withOneCaseMore(cases, asOf, rule, streak);
                tier.ifPresent(then -> facts.add(
                        new CounterFact<>("one-new-case", List.of(Input.day("on", asOf)), then)));
            }
            case FEW, MANY_WITH_CLUSTER -> facts.add(quiet(rule, streak));
            case MANY_WITHOUT_CLUSTER -> {
                facts.add(quiet(rule, streak));
                if (cases.reading() == ClusterReading.GIVEN) {
                    facts.add(cluster(asOf));
                }
            }
            case MANY_CLUSTER_UNKNOWN -> {
                facts.add(quiet(rule, streak));
                facts.add(cluster(asOf));
            }
        }
        return facts;
    }

    /** Low once the quiet days are full, if the count stays what it is. */
    private static CounterFact<RiskTier> quiet(CountyTierRule rule, CaseStreak streak) {
        LocalDate last = streak.lastCase().orElseThrow();
        return new CounterFact<>(
                "no-new-case-until",
                List.of(
                        Input.day("on", rule.quietOn(last)),
                        Input.count("cumulative", streak.cumulative())),
                RiskTier.LOW);
    }

    private static CounterFact<RiskTier> cluster(LocalDate asOf) {
        return new CounterFact<>("cluster-reported", List.of(Input.day("on", asOf)), RiskTier.HIGH);
    }

    private static Optional<RiskTier> withOneCaseMore(
            CountyCases cases, LocalDate asOf, CountyTierRule rule, CaseStreak streak) {
        if (streak.cumulative() >= CaseReport.MOST) {
            return Optional.empty();
        }
        CaseStreak after = CaseStreak.builder()
                .day(asOf)
                .cumulative(streak.cumulative() + 1)
                .lastCase(asOf)
                .lastCluster(streak.lastCluster())
                .lastUnknown(streak.lastUnknown())
                .build();
        return after.decide(asOf, rule, cases.reading()).outcome().toOptional();
    }
}
