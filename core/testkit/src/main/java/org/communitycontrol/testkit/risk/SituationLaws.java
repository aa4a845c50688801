package org.communitycontrol.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.ConfirmedCase;
import org.communitycontrol.risk.situation.SituationReason;
import org.communitycontrol.risk.situation.SituationRule;

/** What holds for whatever decides the situation of a community by its cases. */
public interface SituationLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<CommunitySituation, SituationReason> decide(
            CommunityCases cases, LocalDate asOf, Policy<SituationRule> policy);

    /** Returns the communities the laws are tried on. */
    @Provide
    default Arbitrary<CommunityCases> communities() {
        return new RiskDomain().communities();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new RiskDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<SituationRule> rules() {
        return new RiskDomain().situationRules();
    }

    /** What happens later changes no earlier answer. */
    @Property
    default void noCaseAfterTheDayIsLookedAt(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule) {
        CommunityCases then = with(cases, cases.upTo(asOf), cases.largeOutbreaksSince());
        assertThat(decide(then, asOf, Policy.adHoc(rule))).isEqualTo(decide(cases, asOf, Policy.adHoc(rule)));
    }

    /** The rule has no number for stepping down: a known situation never becomes milder. */
    @Property
    default void aSituationNeverStepsDownByItself(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule) {
        value(cases, asOf, rule)
                .ifPresent(before -> value(cases, asOf.plusDays(1), rule)
                        .ifPresent(after -> assertThat(after).isGreaterThanOrEqualTo(before)));
    }

    /** Cases may come in any order and more than once. */
    @Property
    default void theOrderOfCasesDoesNotMatter(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule,
            @ForAll long seed) {
        List<ConfirmedCase> shuffled = new ArrayList<>(cases.cases().values());
        shuffled.addAll(shuffled.subList(0, shuffled.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        CommunityCases again = CommunityCases.of(cases.community(), shuffled);
        CommunityCases plain = with(cases, List.copyOf(cases.cases().values()), Optional.empty());
        assertThat(decide(again, asOf, Policy.adHoc(rule))).isEqualTo(decide(plain, asOf, Policy.adHoc(rule)));
    }

    /** A promise is kept: with the case it names, the decision comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule) {
        for (CounterFact<CommunitySituation> promise :
                decide(cases, asOf, Policy.adHoc(rule)).counterFacts()) {
            Optional<String> place = promise.inputs().stream()
                    .filter(input -> input.name().equals("case"))
                    .map(Input::value)
                    .flatMap(id -> Optional.ofNullable(cases.cases().get(id.text())).stream())
                    .flatMap(each -> each.place().stream())
                    .findFirst();
            ConfirmedCase more = ConfirmedCase.of("K-NEW", asOf, true, place.orElse("elsewhere"));
            assertThat(value(cases.with(more), asOf, rule)).contains(promise.then());
        }
    }

    /** Forgetting a source or a place never gives a milder answer. */
    @Property
    default void whatIsMissingNeverGivesTheMilderAnswer(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule,
            @ForAll boolean forgetSource) {
        List<ConfirmedCase> forgotten = cases.cases().values().stream()
                .map(each -> ConfirmedCase.builder()
                        .id(each.id())
                        .day(each.day())
                        .sourceKnown(forgetSource ? Optional.empty() : each.sourceKnown())
                        .place(forgetSource ? each.place() : Optional.empty())
                        .build())
                .toList();
        value(with(cases, forgotten, cases.largeOutbreaksSince()), asOf, rule)
                .ifPresent(after -> value(cases, asOf, rule)
                        .ifPresent(before -> assertThat(after).isGreaterThanOrEqualTo(before)));
    }

    /** Every pair of cases looked at with a pencil gives the same answer. */
    @Property
    default void thePencilAgrees(
            @ForAll("communities") CommunityCases cases,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") SituationRule rule) {
        List<ConfirmedCase> known = cases.upTo(asOf);
        boolean transmission =
                cases.largeOutbreaksSince().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean perhapsTransmission = false;
        boolean outbreak = false;
        boolean perhapsOutbreak = false;
        for (ConfirmedCase one : known) {
            for (ConfirmedCase other : known) {
                if (one.equals(other) || !rule.near(one.day(), other.day())) {
                    continue;
                }
                boolean placesKnown = one.place().isPresent() && other.place().isPresent();
                boolean same = placesKnown && one.place().equals(other.place());
                boolean unknown = one.sourceKnown().equals(Optional.of(false))
                        && other.sourceKnown().equals(Optional.of(false));
                boolean known1 =
                        one.sourceKnown().orElse(false) || other.sourceKnown().orElse(false);
                transmission |= unknown && placesKnown && !same;
                perhapsTransmission |= !known1 && !same;
                outbreak |= same;
                perhapsOutbreak |= !placesKnown;
            }
        }
        Optional<CommunitySituation> answer = transmission
                ? Optional.of(CommunitySituation.TRANSMISSION)
                : perhapsTransmission
                        ? Optional.empty()
                        : outbreak
                                ? Optional.of(CommunitySituation.OUTBREAK)
                                : perhapsOutbreak
                                        ? Optional.empty()
                                        : Optional.of(
                                                known.isEmpty()
                                                        ? CommunitySituation.NO_CASE_FOUND
                                                        : CommunitySituation.CASE_APPEARED);
        assertThat(value(cases, asOf, rule)).isEqualTo(answer);
    }

    private Optional<CommunitySituation> value(CommunityCases cases, LocalDate asOf, SituationRule rule) {
        return decide(cases, asOf, Policy.adHoc(rule)).outcome().toOptional();
    }

    private static CommunityCases with(CommunityCases cases, List<ConfirmedCase> others, Optional<LocalDate> large) {
        CommunityCases.Builder changed = CommunityCases.builder();
        changed.community(cases.community()).largeOutbreaksSince(large);
        others.forEach(each -> changed.putCase(each.id(), each));
        return changed.build();
    }
}
