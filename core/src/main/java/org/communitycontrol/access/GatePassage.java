package org.communitycontrol.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.surveillance.Temperature;

/**
 * Decides what happens to one passage at a gate.
 *
 * <p>Asked in this order, the first that applies decides: an emergency passes; a community that is not closed off is
 * open; the gate is an entry point; the kind's rule; and for a resident's way out: home observation, temperature, hours,
 * budget. People and vehicles of work that has resumed go by their own rule, such as a pass, and by no budget and no hours
 * (clause 2.15). A resident's way home is never refused; a temperature refers and never labels. One outing on 2020-05-21 under "once in two days"
 * leaves the next for 05-23; if it took longer than allowed and that cancels one outing, for 05-25.
 */
public final class GatePassage {

    private static final String NO_CLOSURE = "closed-off";
    private static final String NO_ENTRY_POINT = "entry-point";
    private static final String NO_KIND_RULE = "kind-rule";
    private static final String NO_PASS = "pass";
    private static final String NO_HOUSEHOLD = "household";
    private static final String NO_OBSERVATION = "household-observation";
    private static final String NO_TEMPERATURE = "temperature";
    private static final String NO_RETURN = "return-of-outing";

    private static final List<String> CLAUSES =
            List.of(ClauseIds.C_2_15, ClauseIds.C_2_23, ClauseIds.C_2_27, ClauseIds.C_2_31, ClauseIds.C_3_18);

    private GatePassage() {}

    /**
     * Returns the decision on {@code passage}.
     *
     * @param facts what is known on the day; outings after the passage are not looked at
     */
    @ImplementsClauses({ClauseIds.C_2_15, ClauseIds.C_2_23, ClauseIds.C_2_27, ClauseIds.C_2_31, ClauseIds.C_3_18})
    public static Decision<Admission, AccessReason> decide(
            Passage passage, AccessFacts facts, Policy<AccessRule> policy) {
        AccessRule rule = policy.parameters();
        AccessReason reason = reason(passage, facts, rule);
        return Decision.<Admission, AccessReason>builder()
                .subject(passage.id())
                .asOf(passage.date())
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllInputs(LookedAt.inputs(passage, facts, rule))
                .addAllCounterFacts(counterFacts(passage, rule, reason))
                .build();
    }

    /** Returns whether the passage uses up the budget of its household: a way out that was allowed and no emergency. */
    public static boolean counted(Passage passage, Decision<Admission, AccessReason> decision, AccessRule rule) {
        return passage.direction() == Direction.OUT
                && passage.household().isPresent()
                && rule.kinds().get(passage.kind()) == KindRule.HOUSEHOLD_BUDGET
                && !(decision.reason() instanceof AccessReason.Emergency)
                && decision.outcome()
                        .toOptional()
                        .filter(Admission.ALLOW::equals)
                        .isPresent();
    }

    private static AccessReason reason(Passage passage, AccessFacts facts, AccessRule rule) {
        if (rule.emergency(passage.kind())) {
            return new AccessReason.Emergency(passage.kind());
        }
        if (facts.closedOff().isEmpty()) {
            return missing(NO_CLOSURE);
        }
        if (!facts.closedOff().get()) {
            return new AccessReason.NotClosedOff();
        }
        if (facts.entryPoint().isEmpty()) {
            return missing(NO_ENTRY_POINT);
        }
        if (!facts.entryPoint().get()) {
            return new AccessReason.NotAnEntryPoint();
        }
        Optional<KindRule> kind = Optional.ofNullable(rule.kinds().get(passage.kind()));
        if (kind.isEmpty()) {
            return missing(NO_KIND_RULE);
        }
        return switch (kind.get()) {
            case ADMITTED -> atTheDoor(passage, rule, new AccessReason.ByKind(passage.kind(), KindRule.ADMITTED));
            case COLLECTION_POINT, NOT_ADMITTED -> new AccessReason.ByKind(passage.kind(), kind.get());
            case WITH_PASS -> withPass(passage, rule);
            case HOUSEHOLD_BUDGET ->
                passage.direction() == Direction.IN
                        ? atTheDoor(passage, rule, new AccessReason.ComesHome())
                        : goingOut(passage, facts, rule);
        };
    }

    private static AccessReason withPass(Passage passage, AccessRule rule) {
        if (passage.passShown().isEmpty()) {
            return missing(NO_PASS);
        }
        return passage.passShown().get()
                ? atTheDoor(passage, rule, new AccessReason.ByKind(passage.kind(), KindRule.WITH_PASS))
                : new AccessReason.PassNotShown(passage.kind());
    }

    /** The temperature, where the rule measures one, stands before every passage of a person. */
    private static AccessReason atTheDoor(Passage passage, AccessRule rule, AccessReason otherwise) {
        if (rule.temperatureThreshold().isEmpty()) {
            return otherwise;
        }
        if (passage.temperature().isEmpty()) {
            return missing(NO_TEMPERATURE);
        }
        Temperature reading = passage.temperature().get();
        Temperature threshold = rule.temperatureThreshold().get();
        return rule.temperatureBound().holds(reading, threshold)
                ? new AccessReason.TemperatureRefers(reading.celsius(), threshold.celsius())
                : otherwise;
    }

    private static AccessReason goingOut(Passage passage, AccessFacts facts, AccessRule rule) {
        if (passage.household().isEmpty()) {
            return missing(NO_HOUSEHOLD);
        }
        if (facts.underObservation().isEmpty()) {
            return missing(NO_OBSERVATION);
        }
        if (facts.underObservation().get()) {
            return new AccessReason.UnderObservation();
        }
        if (rule.openFrom().isPresent()
                && (passage.time().isBefore(rule.openFrom().get())
                        || passage.time().isAfter(rule.openUntil().orElseThrow()))) {
            return new AccessReason.OutsideHours(
                    rule.openFrom().get(), rule.openUntil().get());
        }
        return atTheDoor(passage, rule, budget(passage, facts, rule));
    }

    private static AccessReason budget(Passage passage, AccessFacts facts, AccessRule rule) {
        Optional<Outing> last = facts.lastOutingBefore(passage.date(), passage.time());
        if (last.isEmpty()) {
            return new AccessReason.WithinBudget(rule.outingEveryDays());
        }
        LocalDate day = last.get().outDate();
        LocalDate nextOn = after(day, rule.outingEveryDays());
        LocalDate nextAfterOvertime = after(day, rule.outingEveryDays() * (1 + rule.outingsCancelledByOvertime()));
        if (!passage.date().isBefore(nextAfterOvertime)) {
            return new AccessReason.WithinBudget(rule.outingEveryDays());
        }
        OptionalLong minutes = last.get().minutes();
        boolean lengthCounts = rule.outingMinutes().isPresent() && nextAfterOvertime.isAfter(nextOn);
        if (lengthCounts && minutes.isPresent()) {
            int limit = rule.outingMinutes().get();
            if (!rule.outingBound().holds(minutes.getAsLong(), (long) limit)) {
                return new AccessReason.CancelledByOvertime(day, minutes.getAsLong(), limit, nextAfterOvertime);
            }
        }
        if (passage.date().isBefore(nextOn)) {
            return new AccessReason.BudgetUsed(day, nextOn, !lengthCounts || minutes.isPresent());
        }
        return lengthCounts && minutes.isEmpty()
                ? missing(NO_RETURN)
                : new AccessReason.WithinBudget(rule.outingEveryDays());
    }

    /** The day of the outing is the first of those it uses up. */
    private static LocalDate after(LocalDate outing, int days) {
        return DayCount.START_EXCLUDED.firstDay(DayCount.START_INCLUDED.lastDay(outing, days));
    }

    private static AccessReason missing(String code) {
        return new AccessReason.NotKnown(Set.of(code));
    }

    /** A budget comes back by itself on a day, and a pass can be shown, unless the temperature stands in the way. */
    private static List<CounterFact<Admission>> counterFacts(Passage passage, AccessRule rule, AccessReason reason) {
        if (reason.nextOn().isPresent()) {
            return List.of(new CounterFact<>(
                    "go-out-on", List.of(Input.day("on", reason.nextOn().get())), Admission.ALLOW));
        }
        if (reason instanceof AccessReason.PassNotShown
                && atTheDoor(passage, rule, reason).equals(reason)) {
            return List.of(new CounterFact<>(
                    "show-pass", List.of(Input.code("kind", passage.kind().code())), Admission.ALLOW));
        }
        return List.of();
    }
}
