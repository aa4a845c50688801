package org.communitycontrol.testkit.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.LoweringStep;
import org.communitycontrol.risk.area.TierEntry;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.ConfirmedCase;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.testkit.days.DaysDomain;

/**
 * Counties, communities and areas over forty days, and rules with numbers small enough that every edge comes up often.
 *
 * <p>Use as {@code @Domain(RiskDomain.class)}, or call the generators.
 */
public class RiskDomain extends DomainContextBase {

    /** The first day on which something happens. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    private static final int SPAN = 40;
    private static final List<Bound> LOWER = List.of(Bound.REACHING, Bound.AT_LEAST, Bound.EXCEEDING);
    private static final List<Bound> UPPER = List.of(Bound.WITHIN, Bound.NOT_EXCEEDING, Bound.AT_MOST, Bound.BELOW);

    /** Creates the domain; jqwik does so itself. */
    public RiskDomain() {}

    /** Returns days before, among and after the events. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1, SPAN + 5)
                .withDistribution(RandomDistribution.uniform())
                .map(FIRST::plusDays)
                .withoutEdgeCases();
    }

    /** Returns rules of county tiers, in every wording. */
    @Provide
    public Arbitrary<CountyTierRule> countyRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 16),
                        Arbitraries.of(LOWER),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.integers().between(2, 16),
                        Arbitraries.longs().between(0, 60),
                        Arbitraries.of(UPPER))
                .as((quiet, bound, count, cluster, medium, mediumBound) -> CountyTierRule.builder()
                        .quietDays(quiet)
                        .quietBound(bound)
                        .dayCount(count)
                        .clusterDays(cluster)
                        .mediumCases(medium)
                        .mediumBound(mediumBound)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns counties with gaps, corrections, given and computed new cases, and marks of clusters or none. */
    @Provide
    public Arbitrary<CountyCases> counties() {
        return Combinators.combine(
                        Arbitraries.of(
                                ClusterReading.NONE, ClusterReading.GIVEN, ClusterReading.GIVEN, ClusterReading.ALWAYS),
                        reports()
                                .list()
                                .ofMinSize(5)
                                .ofMaxSize(SPAN)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as((reading, steps) -> {
                    List<CaseReport> reports = new ArrayList<>();
                    LocalDate day = FIRST;
                    long cumulative = 0;
                    for (Step step : steps) {
                        cumulative = Math.max(0, cumulative + step.change());
                        reports.add(CaseReport.builder()
                                .day(day)
                                .cumulative(cumulative)
                                .newCases(step.added() < 0 ? OptionalLong.empty() : OptionalLong.of(step.added()))
                                .cluster(step.mark())
                                .build());
                        day = day.plusDays(step.gap());
                    }
                    return CountyCases.of("c", reading, reports);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Step> reports() {
        Arbitrary<Integer> changes = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 3)),
                Tuple.of(1, Arbitraries.integers().between(10, 60)),
                Tuple.of(1, Arbitraries.integers().between(-30, -1)));
        Arbitrary<Integer> added = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(-1)),
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 4)));
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 15)));
        Arbitrary<ClusterMark> marks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(ClusterMark.NO)), Tuple.of(1, Arbitraries.of(ClusterMark.class)));
        return Combinators.combine(changes, added, gaps, marks).as(Step::new);
    }

    private record Step(int change, int added, int gap, ClusterMark mark) {}

    private static Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(0, SPAN).withDistribution(RandomDistribution.uniform());
    }

    /** Returns rules of community situations, in every wording. */
    @Provide
    public Arbitrary<SituationRule> situationRules() {
        return Combinators.combine(Arbitraries.integers().between(1, 16), Arbitraries.of(UPPER))
                .as((days, bound) -> SituationRule.builder()
                        .windowDays(days)
                        .windowBound(bound)
                        .build());
    }

    /** Returns communities of up to eight cases in three places, some of them of unknown source, some told by halves. */
    @Provide
    public Arbitrary<CommunityCases> communities() {
        Arbitrary<ConfirmedCase> cases = Combinators.combine(
                        offsets(),
                        Arbitraries.of(true, false).optional(0.9),
                        Arbitraries.of("a", "b", "c").optional(0.9),
                        Arbitraries.integers().between(1, 10_000))
                .as((day, known, place, id) -> ConfirmedCase.builder()
                        .id("K-" + id)
                        .day(FIRST.plusDays(day))
                        .sourceKnown(known)
                        .place(place)
                        .build());
        return Combinators.combine(
                        cases.list()
                                .ofMaxSize(8)
                                .withSizeDistribution(RandomDistribution.uniform())
                                .uniqueElements(ConfirmedCase::id),
                        DaysDomain.days(FIRST, FIRST.plusDays(SPAN)).optional(0.1))
                .as((list, large) -> {
                    CommunityCases.Builder community = CommunityCases.builder();
                    community.community("c").largeOutbreaksSince(large);
                    list.forEach(each -> community.putCase(each.id(), each));
                    return community.build();
                })
                .withoutEdgeCases();
    }

    /** Returns rules of risk areas: two tiers or three, with rounds or without. */
    @Provide
    public Arbitrary<AreaTierRule> areaRules() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 9);
        Arbitrary<Boolean> rounds = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(DayCount.class), Arbitraries.of(LOWER), days, rounds, days, rounds, rounds)
                .as((count, bound, first, firstRound, second, secondRound, three) -> {
                    AreaTierRule.Builder rule = AreaTierRule.builder();
                    rule.dayCount(count).daysBound(bound);
                    RiskTier next = three ? RiskTier.MEDIUM : RiskTier.LOW;
                    rule.addSteps(new LoweringStep(RiskTier.HIGH, TierEntry.INFECTION, next, first + 1, firstRound));
                    if (three) {
                        rule.addSteps(
                                new LoweringStep(
                                        RiskTier.MEDIUM, TierEntry.LOWERING, RiskTier.LOW, second + 1, secondRound),
                                new LoweringStep(
                                        RiskTier.MEDIUM, TierEntry.DESIGNATION, RiskTier.LOW, first + 1, firstRound));
                    }
                    return rule.build();
                })
                .withoutEdgeCases();
    }

    /** Returns rules of zones, in every wording. */
    @Provide
    public Arbitrary<ZoneRule> zoneRules() {
        Arbitrary<Integer> days = Arbitraries.integers().between(2, 15);
        return Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        days,
                        Arbitraries.of(LOWER),
                        days,
                        Arbitraries.of(LOWER),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(UPPER))
                .as((count, infection, infectionBound, contact, contactBound, round, roundBound) -> ZoneRule.builder()
                        .dayCount(count)
                        .infectionDays(infection)
                        .infectionBound(infectionBound)
                        .contactDays(contact)
                        .contactBound(contactBound)
                        .roundDays(round)
                        .roundBound(roundBound)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns areas with up to ten events, infections early and rounds at any time. */
    @Provide
    public Arbitrary<AreaEvents> areas() {
        Arbitrary<AreaEventKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(AreaEventKind.ROUND_NEGATIVE)),
                Tuple.of(2, Arbitraries.just(AreaEventKind.INFECTION)),
                Tuple.of(4, Arbitraries.of(AreaEventKind.class)));
        return Combinators.combine(offsets(), kinds)
                .as((day, kind) -> Tuple.of(FIRST.plusDays(day), kind))
                .list()
                .ofMaxSize(10)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(events -> {
                    AreaEvents area = AreaEvents.of("a");
                    for (Tuple.Tuple2<LocalDate, AreaEventKind> event : events) {
                        area = area.with(event.get1(), event.get2());
                    }
                    return area;
                })
                .withoutEdgeCases();
    }
}
