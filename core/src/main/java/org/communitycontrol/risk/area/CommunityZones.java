package org.communitycontrol.risk.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Input;
import org.communitycontrol.risk.History;

/**
 * Decides whether an area is a lockdown, control or precaution zone by its infections, contacts and rounds of tests.
 *
 * <p>A closed zone is lifted when three conditions hold on one day: 14 days without a new infection; more than 14 days
 * since the last close contact was exposed; everybody negative in a round within the two days before. Last case on
 * 2021-12-01, last exposure on 12-03, round on 12-16: lifted at the end of 12-18; with the round on 12-15 not. A lifted
 * zone is a precaution zone until {@linkplain #countyLifted its whole county} is.
 */
public final class CommunityZones {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_16);

    private CommunityZones() {}

    /** Returns the decision at the end of {@code asOf}; later events are not looked at. */
    @ImplementsClauses(ClauseIds.C_2_16)
    public static Decision<ZoneKind, ZoneReason> decide(AreaEvents events, LocalDate asOf, Policy<ZoneRule> policy) {
        ZoneRule rule = policy.parameters();
        ZoneState state = DailyState.walk(events, asOf, day -> rule, List.of(), ZoneState.NONE, (day, each) -> {});
        return Decision.<ZoneKind, ZoneReason>builder()
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
     * Returns the zone of every day from the first event to {@code until}, both included, by the numbers {@code pack} has
     * for each day; no interval if nothing happened up to then.
     */
    public static History<ZoneKind, ZoneReason> history(AreaEvents events, LocalDate until, PolicyPack<ZoneRule> pack) {
        return DailyState.<ZoneKind, ZoneRule, ZoneState, ZoneReason>walk(events, until, pack, ZoneState.NONE)
                .until(until);
    }

    /** Returns whether the precaution zone of a county is lifted: when none of its zones is closed or undetermined. */
    public static boolean countyLifted(Collection<Outcome<ZoneKind>> zones) {
        return zones.stream()
                .allMatch(zone ->
                        zone.toOptional().filter(ZoneKind.PRECAUTION::equals).isPresent());
    }

    private static List<Input> inputs(ZoneState state, ZoneRule rule) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.code("zone", state.zone().code()));
        state.closedSince().ifPresent(day -> inputs.add(Input.day("closedSince", day)));
        state.lastContact().ifPresent(day -> inputs.add(Input.day("lastContact", day)));
        state.cleanRound().ifPresent(day -> inputs.add(Input.day("cleanRound", day)));
        inputs.add(Input.code("dayCount", rule.dayCount().code()));
        inputs.add(Input.count("infectionDays", rule.infectionDays()));
        inputs.add(Input.code("infectionBound", rule.infectionBound().code()));
        inputs.add(Input.count("contactDays", rule.contactDays()));
        inputs.add(Input.code("contactBound", rule.contactBound().code()));
        inputs.add(Input.count("roundDays", rule.roundDays()));
        inputs.add(Input.code("roundBound", rule.roundBound().code()));
        return inputs;
    }

    /** The first day on which the zone can be lifted, with a clean round on that day. */
    private static List<CounterFact<ZoneKind>> counterFacts(ZoneState state, LocalDate asOf, ZoneRule rule) {
        if (state.closedSince().isEmpty()) {
            return List.of(new CounterFact<>("zone-infection", List.of(Input.day("on", asOf)), ZoneKind.LOCKDOWN));
        }
        if (state.lastContact().isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> on = Stream.of(
                        rule.infectionOverOn(state.closedSince().get()),
                        rule.contactOverOn(state.lastContact().get()),
                        asOf.plusDays(1))
                .max(LocalDate::compareTo);
        return List.of(
                new CounterFact<>("zone-clean-round", List.of(Input.day("on", on.orElseThrow())), ZoneKind.PRECAUTION));
    }
}
