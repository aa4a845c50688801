package org.communitycontrol.risk.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.CommunitySituation;

/**
 * Decides the situation of a community by its confirmed cases.
 *
 * <p>Transmission: two cases at most 14 days apart, both of unknown source, in different places; or outbreaks that a human
 * found many, large and going on. Else outbreak: two cases at most 14 days apart in one small place. Else a case has
 * appeared, or none was found. The rule has no number for stepping down, so a situation never does; two cases of one home
 * on 2020-02-01 and 2020-02-16 are no outbreak and get a flag.
 */
public final class CommunitySituations {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_1);

    private CommunitySituations() {}

    /** Returns the decision at the end of {@code asOf}; later cases are not looked at. */
    @ImplementsClauses(ClauseIds.C_2_1)
    public static Decision<CommunitySituation, SituationReason> decide(
            CommunityCases cases, LocalDate asOf, Policy<SituationRule> policy) {
        SituationRule rule = policy.parameters();
        List<ConfirmedCase> known = cases.upTo(asOf);
        CasePairs pairs = CasePairs.of(known, rule);
        Optional<LocalDate> large = cases.largeOutbreaksSince().filter(day -> !day.isAfter(asOf));
        SituationReason reason = reason(pairs, large, rule);
        return Decision.<CommunitySituation, SituationReason>builder()
                .subject(cases.community())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(inputs(pairs, large, rule))
                .addAllCounterFacts(counterFacts(known, asOf, rule, reason))
                .build();
    }

    /** Returns what a human should look at in the cases up to {@code asOf}. */
    public static Set<SituationFlag> flags(CommunityCases cases, LocalDate asOf, SituationRule rule) {
        return flags(CasePairs.of(cases.upTo(asOf), rule));
    }

    static Set<SituationFlag> flags(CasePairs pairs) {
        Set<SituationFlag> flags = EnumSet.noneOf(SituationFlag.class);
        if (pairs.transmission().isPresent()) {
            return flags;
        }
        pairs.samePlaceLater().ifPresent(pair -> flags.add(SituationFlag.SAME_PLACE_LATER));
        pairs.nearInTime().ifPresent(pair -> flags.add(SituationFlag.NEAR_IN_TIME));
        pairs.unknownTogether().ifPresent(pair -> flags.add(SituationFlag.UNKNOWN_SOURCES_TOGETHER));
        return flags;
    }

    static SituationReason reason(CasePairs pairs, Optional<LocalDate> large, SituationRule rule) {
        int window = rule.windowDays();
        if (pairs.transmission().isPresent()) {
            CasePairs.Pair pair = pairs.transmission().get();
            return new SituationReason.UnknownSources(pair.earlier(), pair.later(), window);
        }
        if (large.isPresent()) {
            return new SituationReason.LargeOutbreaks(large.get());
        }
        if (pairs.perhapsTransmission().isPresent()) {
            return incomplete(pairs.perhapsTransmission().get(), CommunitySituation.TRANSMISSION);
        }
        if (pairs.outbreak().isPresent()) {
            CasePairs.Pair pair = pairs.outbreak().get();
            return new SituationReason.SamePlace(pair.earlier(), pair.later(), window);
        }
        if (pairs.perhapsOutbreak().isPresent()) {
            return incomplete(pairs.perhapsOutbreak().get(), CommunitySituation.OUTBREAK);
        }
        return pairs.last()
                .<SituationReason>map(latest -> new SituationReason.CasesApart(pairs.cases(), latest))
                .orElseGet(SituationReason.NoCase::new);
    }

    private static SituationReason incomplete(CasePairs.Pair pair, CommunitySituation atStake) {
        return new SituationReason.CaseIncomplete(pair.earlier(), pair.later(), atStake);
    }

    /** What was looked at; {@code found} says which kinds of pairs there are, in the order in which the rule asks. */
    private static List<Input> inputs(CasePairs pairs, Optional<LocalDate> large, SituationRule rule) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.count("cases", pairs.cases()));
        pairs.last().ifPresent(day -> inputs.add(Input.day("latest", day)));
        pairs.transmission().ifPresent(pair -> inputs.add(Input.code("found", "unknown-sources-apart")));
        large.ifPresent(day -> inputs.add(Input.day("largeOutbreaksSince", day)));
        pairs.perhapsTransmission().ifPresent(pair -> inputs.add(Input.code("found", "perhaps-unknown-sources-apart")));
        pairs.outbreak().ifPresent(pair -> inputs.add(Input.code("found", "same-place")));
        pairs.perhapsOutbreak().ifPresent(pair -> inputs.add(Input.code("found", "perhaps-same-place")));
        inputs.add(Input.count("windowDays", rule.windowDays()));
        inputs.add(Input.code("windowBound", rule.windowBound().code()));
        flags(pairs).forEach(flag -> inputs.add(Input.code("flag", flag.code())));
        return inputs;
    }

    /** One case more of known source: where there was none, or in the place of the latest while it is near. */
    private static List<CounterFact<CommunitySituation>> counterFacts(
            List<ConfirmedCase> known, LocalDate asOf, SituationRule rule, SituationReason reason) {
        if (reason instanceof SituationReason.NoCase) {
            return List.of(new CounterFact<>(
                    "case-of-known-source", List.of(Input.day("on", asOf)), CommunitySituation.CASE_APPEARED));
        }
        if (!(reason instanceof SituationReason.CasesApart)) {
            return List.of();
        }
        ConfirmedCase latest = known.get(known.size() - 1);
        return latest.place().isPresent() && rule.near(latest.day(), asOf)
                ? List.of(new CounterFact<>(
                        "case-in-the-place-of",
                        List.of(Input.day("on", asOf), Input.id("case", latest.id())),
                        CommunitySituation.OUTBREAK))
                : List.of();
    }
}
