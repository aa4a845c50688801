package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierReason;
import org.communitycontrol.risk.county.CountyTierRule;

/** What holds for whatever decides the tier of a county by its cases. */
public interface CountyTierLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<RiskTier, CountyTierReason> decide(CountyCases cases, LocalDate asOf, Policy<CountyTierRule> policy);

    /** Returns the counties the laws are tried on. */
    @Provide
    default Arbitrary<CountyCases> counties() {
        return new RiskDomain().counties();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new RiskDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<CountyTierRule> rules() {
        return new RiskDomain().countyRules();
    }

    /** What is reported of later days changes no earlier answer. */
    @Property
    default void noReportAfterTheDayIsLookedAt(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        CountyCases then =
                new CountyCases(cases.area(), cases.reading(), cases.reports().headMap(asOf.plusDays(1)));
        assertThat(decide(then, asOf, Policy.adHoc(rule))).isEqualTo(decide(cases, asOf, Policy.adHoc(rule)));
    }

    /** Under unchanged numbers one more day without a case or a cluster never makes a known tier stricter. */
    @Property
    default void oneMoreQuietDayNeverMakesTheTierStricter(
            @ForAll("counties") CountyCases cases, @ForAll("rules") CountyTierRule rule) {
        if (cases.reports().isEmpty()) {
            return;
        }
        LocalDate last = cases.reports().lastKey();
        long cumulative = last(cases).cumulative();
        CountyCases quiet = cases.with(report(last.plusDays(1), cumulative, 0, ClusterMark.NO));
        Optional<RiskTier> before = tier(cases, last, rule);
        // A cluster that ages out may leave one that nobody spoke of: open is not stricter.
        before.ifPresent(tier -> tier(quiet, last.plusDays(1), rule)
                .ifPresent(after -> assertThat(after).isLessThanOrEqualTo(tier)));
    }

    /** Reports may come in any order and more than once. */
    @Property
    default void theOrderOfReportsDoesNotMatter(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule,
            @ForAll long seed) {
        List<CaseReport> shuffled = new ArrayList<>(cases.reports().values());
        shuffled.addAll(shuffled.subList(0, shuffled.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        CountyCases again = CountyCases.of(cases.area(), cases.reading(), shuffled);
        assertThat(decide(again, asOf, Policy.adHoc(rule))).isEqualTo(decide(cases, asOf, Policy.adHoc(rule)));
    }

    /** A promise is kept: reported as it says, the decision comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        CountyCases then =
                new CountyCases(cases.area(), cases.reading(), cases.reports().headMap(asOf.plusDays(1)));
        for (CounterFact<RiskTier> promise :
                decide(then, asOf, Policy.adHoc(rule)).counterFacts()) {
            LocalDate on = LocalDate.parse(value(promise.inputs(), "on"));
            assertThat(tier(applied(then, promise.code(), on), on, rule))
                    .as(promise.sentence(Language.EN))
                    .contains(promise.then());
        }
    }

    /** The inputs of an explanation are all that decided: from them alone the answer comes out again. */
    @Property
    default void replayingTheInputsGivesTheSameAnswer(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        Decision<RiskTier, CountyTierReason> decision = decide(cases, asOf, Policy.adHoc(rule));
        if (!cases.reports().containsKey(asOf)) {
            assertThat(decision.reason()).isEqualTo(new CountyTierReason.NoReport(asOf));
            return;
        }
        CountyTierReplay replay = CountyTierReplay.of(decision);
        assertThat(decide(replay.cases(), asOf, Policy.adHoc(replay.rule())).reason())
                .isEqualTo(decision.reason());
    }

    /** Not knowing whether there is a cluster, or having no report, never gives a milder answer. */
    @Property
    default void whatIsMissingNeverGivesTheMilderAnswer(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        CountyCases forgotten = changed(cases, ClusterMark.UNKNOWN);
        Optional<RiskTier> known = tier(cases, asOf, rule);
        tier(forgotten, asOf, rule)
                .ifPresent(tier -> assertThat(known)
                        .hasValueSatisfying(before -> assertThat(tier).isGreaterThanOrEqualTo(before)));
        List<CaseReport> others = cases.reports().values().stream()
                .filter(report -> !report.day().equals(asOf))
                .toList();
        assertThat(tier(CountyCases.of(cases.area(), cases.reading(), others), asOf, rule))
                .isEmpty();
    }

    /** Reading clusters as always met is never milder, and as never met never stricter, than by what is given. */
    @Property
    default void theThreeReadingsAreOrdered(
            @ForAll("counties") CountyCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") CountyTierRule rule) {
        Optional<RiskTier> given = tier(read(cases, ClusterReading.GIVEN), asOf, rule);
        Optional<RiskTier> mildest = tier(read(cases, ClusterReading.NONE), asOf, rule);
        Optional<RiskTier> strictest = tier(read(cases, ClusterReading.ALWAYS), asOf, rule);
        given.ifPresent(tier -> {
            assertThat(mildest).hasValueSatisfying(least -> assertThat(tier).isGreaterThanOrEqualTo(least));
            assertThat(strictest).hasValueSatisfying(most -> assertThat(tier).isLessThanOrEqualTo(most));
        });
        assertThat(mildest.isPresent()).isEqualTo(cases.reports().containsKey(asOf));
    }

    private Optional<RiskTier> tier(CountyCases cases, LocalDate asOf, CountyTierRule rule) {
        return decide(cases, asOf, Policy.adHoc(rule)).outcome().toOptional();
    }

    private static CountyCases read(CountyCases cases, ClusterReading reading) {
        return new CountyCases(cases.area(), reading, cases.reports());
    }

    private static CountyCases changed(CountyCases cases, ClusterMark mark) {
        UnaryOperator<CaseReport> change = report -> CaseReport.builder()
                .day(report.day())
                .cumulative(report.cumulative())
                .newCases(report.newCases())
                .cluster(mark)
                .build();
        return CountyCases.of(
                cases.area(),
                cases.reading(),
                cases.reports().values().stream().map(change).toList());
    }

    private static CaseReport last(CountyCases cases) {
        return Objects.requireNonNull(cases.reports().get(cases.reports().lastKey()), "the last report");
    }

    private static CountyCases applied(CountyCases cases, String code, LocalDate on) {
        CaseReport last = last(cases);
        return switch (code) {
            case "no-new-case-until" -> cases.with(report(on, last.cumulative(), 0, ClusterMark.NO));
            case "one-new-case" -> cases.with(report(on, last.cumulative() + 1, 1, last.cluster()));
            case "cluster-reported" ->
                cases.with(CaseReport.builder()
                        .day(on)
                        .cumulative(last.cumulative())
                        .newCases(last.newCases())
                        .cluster(ClusterMark.YES)
                        .build());
            default -> throw new AssertionError("a promise that no law applies: " + code);
        };
    }

    private static CaseReport report(LocalDate day, long cumulative, long added, ClusterMark mark) {
        return CaseReport.builder()
                .day(day)
                .cumulative(cumulative)
                .newCases(added)
                .cluster(mark)
                .build();
    }

    private static String value(List<Input> inputs, String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(input -> input.value().text())
                .findFirst()
                .orElseThrow();
    }
}
