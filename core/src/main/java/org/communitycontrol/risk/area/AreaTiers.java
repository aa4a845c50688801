package org.communitycontrol.risk.area;

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
 * Decides the tier of an area within a county by its infections and rounds of tests.
 *
 * <p>9th edition: last infection on 2022-07-01 and everybody negative on day 7, 07-08: medium from the end of 07-08, and
 * with three clean days more low from the end of 07-11. Without a complete round the area stays high; one positive starts
 * the clock anew. Under the twenty points the same area is low from the end of 07-06.
 */
public final class AreaTiers {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_16);

    private AreaTiers() {}

    /** Returns the decision at the end of {@code asOf}; later events are not looked at. */
    @ImplementsClauses(ClauseIds.C_2_16)
    public static Decision<RiskTier, AreaTierReason> decide(
            AreaEvents events, LocalDate asOf, Policy<AreaTierRule> policy) {
        AreaTierRule rule = policy.parameters();
        AreaState state = state(events, asOf, rule);
        return Decision.<RiskTier, AreaTierReason>builder()
                .subject(events.area())
                .asOf(asOf)
                .reason(state.reason(asOf, rule))
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(inputs(state, rule))
                .addAllCounterFacts(counterFacts(state, asOf, rule))
                .build();
    }

    /**
     * Returns the tier of every day from the first event to {@code until}, both included, by the numbers {@code pack} has
     * for each day; no interval if nothing happened up to then.
     */
    public static History<RiskTier, AreaTierReason> history(
            AreaEvents events, LocalDate until, PolicyPack<AreaTierRule> pack) {
        return DailyState.<RiskTier, AreaTierRule, AreaState, AreaTierReason>walk(events, until, pack, AreaState.NONE)
                .until(until);
    }

    private static AreaState state(AreaEvents events, LocalDate asOf, AreaTierRule rule) {
        return DailyState.walk(events, asOf, day -> rule, List.of(), AreaState.NONE, (day, state) -> {});
    }

    private static List<Input> inputs(AreaState state, AreaTierRule rule) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.code("tier", state.tier().code()));
        state.since().ifPresent(day -> inputs.add(Input.day("since", day)));
        state.entered().ifPresent(how -> inputs.add(Input.code("entered", how.code())));
        state.cleanRound().ifPresent(day -> inputs.add(Input.day("cleanRound", day)));
        state.way(rule).ifPresent(step -> {
            inputs.add(Input.count("nextStepDays", step.days()));
            inputs.add(Input.code("nextStepRound", Boolean.toString(step.cleanRound())));
        });
        inputs.add(Input.code("dayCount", rule.dayCount().code()));
        inputs.add(Input.code("daysBound", rule.daysBound().code()));
        return inputs;
    }

    private static List<CounterFact<RiskTier>> counterFacts(AreaState state, LocalDate asOf, AreaTierRule rule) {
        Optional<LoweringStep> way = state.way(rule);
        if (way.isEmpty()) {
            return state.tier() == RiskTier.HIGH
                    ? List.of()
                    : List.of(new CounterFact<>("one-infection", List.of(Input.day("on", asOf)), RiskTier.HIGH));
        }
        LoweringStep step = way.get();
        LocalDate full = rule.fullOn(step, state.since().orElseThrow());
        LocalDate on = full.isAfter(asOf) ? full : asOf.plusDays(1);
        return List.of(new CounterFact<>(
                step.cleanRound() ? "no-infection-until-and-clean-round" : "no-infection-until",
                List.of(Input.day("on", on), Input.code("tier", step.to().code())),
                step.to()));
    }
}
