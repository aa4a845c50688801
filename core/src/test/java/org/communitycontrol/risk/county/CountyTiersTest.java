package org.communitycontrol.risk.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.RiskTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyTiersTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final CountyTierRule RULE = CountyTierRule.builder()
            .quietDays(14)
            .quietBound(Bound.REACHING)
            .dayCount(DayCount.START_EXCLUDED)
            .clusterDays(14)
            .mediumCases(50)
            .mediumBound(Bound.NOT_EXCEEDING)
            .build();

    /** Worked example W1: all rows of its table. */
    @ParameterizedTest
    @CsvSource({
        "0, -1, no, low, no-case",
        "50, 3, yes, medium, up-to-50",
        "51, 3, yes, high, over-50-cluster",
        "51, 3, no, medium, over-50-no-cluster",
        "53, 5, no, medium, over-50-no-cluster",
        "500, 13, yes, high, over-50-cluster",
        "500, 14, yes, low, quiet",
        "500, 15, no, low, quiet"
    })
    void decidesAsTheWorkedExampleSays(
            long cumulative, int daysSinceLastNew, String cluster, String tier, String reason) {
        List<CaseReport> reports = new ArrayList<>();
        LocalDate asOf = MARCH_1.plusDays(Math.max(0, daysSinceLastNew));
        for (LocalDate day = MARCH_1; !day.isAfter(asOf); day = day.plusDays(1)) {
            boolean first = day.equals(MARCH_1);
            ClusterMark mark = first ? ClusterMark.valueOf(cluster.toUpperCase(Locale.ROOT)) : ClusterMark.NO;
            reports.add(CaseReport.of(day, cumulative, mark));
        }

        Decision<RiskTier, CountyTierReason> decision = decide(asOf, ClusterReading.GIVEN, reports);

        assertThat(decision.outcome().toOptional().map(RiskTier::code)).contains(tier);
        assertThat(decision.reason().code()).isEqualTo(reason);
    }

    /** Worked example W1: the days from the 2nd to the 15th are quiet, and the 15th is over before the area is low. */
    @Test
    void isLowFromTheEndOfTheFourteenthDayAndPromisesIt() {
        CountyCases cases = CountyCases.of(
                "c",
                ClusterReading.ALWAYS,
                List.of(CaseReport.of(MARCH_1, 60), CaseReport.of(LocalDate.of(2020, 3, 14), 60)));

        Decision<RiskTier, CountyTierReason> decision =
                CountyTiers.decide(cases, LocalDate.of(2020, 3, 14), Policy.adHoc(RULE));

        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(RiskTier.HIGH));
        assertThat(decision.counterFacts())
                .containsExactly(new CounterFact<>(
                        "no-new-case-until",
                        List.of(Input.day("on", LocalDate.of(2020, 3, 15)), Input.count("cumulative", 60)),
                        RiskTier.LOW));
        assertThat(decision.explain(Language.EN))
                .isEqualTo(
                        "c on 2020-03-14: the last new case was on 2020-03-01, 13 days ago, the cumulative count 60 is"
                                + " beyond the limit of 50, and there is a cluster (policy ad-hoc, confidence caller)");
        assertThat(decision.explain(Language.ZH_CN)).contains("累计 60 例超出界限 50");
        assertThat(decision.clauses()).containsExactly("2.16");
    }

    @Test
    void aClusterNobodyAskedAboutLeavesTheTierOpenOnlyWhereItMatters() {
        assertThat(decide(MARCH_1, ClusterReading.GIVEN, List.of(CaseReport.of(MARCH_1, 50)))
                        .outcome())
                .isEqualTo(new Outcome.Determined<>(RiskTier.MEDIUM));
        assertThat(decide(MARCH_1, ClusterReading.GIVEN, List.of(CaseReport.of(MARCH_1, 51)))
                        .outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("cluster-mark"))));
        assertThat(decide(MARCH_1, ClusterReading.NONE, List.of(CaseReport.of(MARCH_1, 51)))
                        .reason()
                        .code())
                .isEqualTo("over-50-no-cluster");
    }

    @Test
    void aDayWithoutAReportIsUndeterminedAndNotQuiet() {
        assertThat(decide(LocalDate.of(2020, 4, 1), ClusterReading.NONE, List.of(CaseReport.of(MARCH_1, 5)))
                        .outcome()
                        .toOptional())
                .isEmpty();
    }

    @Test
    void aClusterWithoutCasesLeavesAQuietAreaLow() {
        LocalDate april = LocalDate.of(2020, 4, 1);
        assertThat(decide(
                                april,
                                ClusterReading.GIVEN,
                                List.of(
                                        CaseReport.of(MARCH_1, 500, ClusterMark.NO),
                                        CaseReport.of(april, 500, ClusterMark.YES)))
                        .reason()
                        .code())
                .isEqualTo("quiet");
    }

    @Test
    void aFallIsACorrectionAndNoNewCase() {
        CountyCases cases = CountyCases.of(
                "c",
                ClusterReading.NONE,
                List.of(
                        CaseReport.of(MARCH_1, 60),
                        CaseReport.of(MARCH_1.plusDays(13), 40),
                        CaseReport.of(MARCH_1.plusDays(14), 40),
                        CaseReport.of(MARCH_1.plusDays(15), 41)));

        assertThat(cases.corrections()).containsExactly(new CountCorrection(MARCH_1.plusDays(13), 60, 40));
        assertThat(code(cases, 13)).isEqualTo("up-to-50");
        assertThat(code(cases, 14)).isEqualTo("quiet");
        assertThat(code(cases, 15)).isEqualTo("up-to-50");
    }

    @Test
    void aLocalRuleMayCountAndCompareByOtherWords() {
        CountyTierRule local = CountyTierRule.builder()
                .quietDays(14)
                .quietBound(Bound.EXCEEDING)
                .dayCount(DayCount.START_INCLUDED)
                .clusterDays(14)
                .mediumCases(50)
                .mediumBound(Bound.BELOW)
                .build();

        assertThat(local.quietOn(MARCH_1)).isEqualTo(LocalDate.of(2020, 3, 15));
        assertThat(local.few(49)).isTrue();
        assertThat(local.few(50)).isFalse();
        assertThatThrownBy(() -> CountyTierRule.builder()
                        .quietDays(14)
                        .quietBound(Bound.WITHIN)
                        .dayCount(DayCount.START_EXCLUDED)
                        .clusterDays(14)
                        .mediumCases(50)
                        .mediumBound(Bound.NOT_EXCEEDING)
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void twoDifferentReportsOfADayAreRefusedAndTwoEqualOnesAreOne() {
        CaseReport one = CaseReport.of(MARCH_1, 1);
        assertThat(CountyCases.of("c", ClusterReading.NONE, List.of(one, one)).reports())
                .hasSize(1);
        assertThatThrownBy(() -> CountyCases.of("c", ClusterReading.NONE, List.of(one, CaseReport.of(MARCH_1, 2))))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageContaining("2020-03-01");
        assertThatThrownBy(() -> CaseStreak.NONE.apply(one).apply(one))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static String code(CountyCases cases, int daysLater) {
        return CountyTiers.decide(cases, MARCH_1.plusDays(daysLater), Policy.adHoc(RULE))
                .reason()
                .code();
    }

    private static Decision<RiskTier, CountyTierReason> decide(
            LocalDate asOf, ClusterReading reading, List<CaseReport> reports) {
        return CountyTiers.decide(CountyCases.of("c", reading, reports), asOf, Policy.adHoc(RULE));
    }
}
