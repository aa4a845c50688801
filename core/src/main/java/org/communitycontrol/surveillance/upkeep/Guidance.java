package org.communitycontrol.surveillance.upkeep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.days.DueState;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;

/**
 * Decides where the next guidance visit to a crowded unit stands.
 *
 * <p>Visited on 2020-02-03 and due within 7 days: due from 02-04, the last day is 02-10, overdue from 02-11.
 */
public final class Guidance {

    private Guidance() {}

    /**
     * Returns the decision at the end of {@code asOf}.
     *
     * @param visits the days of visits, in any order; later ones are not looked at
     */
    @ImplementsClauses(ClauseIds.C_2_18)
    public static Decision<DueState, GuidanceReason> decide(
            CrowdedUnit unit, Collection<LocalDate> visits, LocalDate asOf, Policy<GuidanceRule> policy) {
        GuidanceReason reason = reason(unit, visits, asOf, policy.parameters());
        boolean canBeVisited = reason.outcome()
                .toOptional()
                .filter(state -> state != DueState.NOT_DUE)
                .isPresent();
        List<CounterFact<DueState>> promises = canBeVisited
                ? List.of(new CounterFact<>("guidance-visit", List.of(Input.day("on", asOf)), DueState.NOT_DUE))
                : List.of();
        return Decision.<DueState, GuidanceReason>builder()
                .subject(unit.id().value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addClauses(ClauseIds.C_2_18)
                .addAllInputs(inputs(unit, policy.parameters()))
                .addAllCounterFacts(promises)
                .build();
    }

    private static List<Input> inputs(CrowdedUnit unit, GuidanceRule rule) {
        Input kind = Input.code("kind", unit.kind().code());
        return rule.interval(unit.kind())
                .map(days -> List.of(
                        kind,
                        Input.count("intervalDays", days),
                        Input.code("dayCount", rule.dayCount().code())))
                .orElse(List.of(kind));
    }

    private static GuidanceReason reason(
            CrowdedUnit unit, Collection<LocalDate> visits, LocalDate asOf, GuidanceRule rule) {
        Optional<Integer> interval = rule.interval(unit.kind());
        if (interval.isEmpty()) {
            return new GuidanceReason.IntervalUnknown(unit.kind());
        }
        Optional<LocalDate> last =
                visits.stream().filter(visit -> !visit.isAfter(asOf)).max(LocalDate::compareTo);
        LocalDate from = last.orElse(unit.registeredOn());
        LocalDate until = rule.dayCount().lastDay(from, interval.get());
        LocalDate opens = until.isBefore(from.plusDays(1)) ? until : from.plusDays(1);
        return last.isPresent()
                ? new GuidanceReason.VisitedBefore(from, opens, until, asOf)
                : new GuidanceReason.NeverVisited(from, opens, until, asOf);
    }
}
