package org.communitycontrol.people.keygroup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;

/**
 * Decides whether somebody belongs to a key group on a day.
 *
 * <p>A declaration is enough. Without one, {@link KeyGroup#ELDER_LIVING_ALONE}, {@link KeyGroup#RETURNEE} and {@link
 * KeyGroup#CLOSE_CONTACT} are found from what is known; every other group is a matter of declaration only. A person of 70
 * who lives alone belongs to the first (over 60 by the law on the rights of the elderly, article 2); with a daughter in the
 * same household, or with a date of birth nobody wrote down, not, and undetermined.
 */
public final class KeyGroups {

    private KeyGroups() {}

    /** Returns the decision at the end of {@code asOf}; what is dated later is not looked at. */
    public static Decision<Belonging, KeyGroupReason> decide(
            KeyGroupFacts facts, KeyGroup group, LocalDate asOf, Policy<KeyGroupRule> policy) {
        KeyGroupRule rule = policy.parameters();
        KeyGroupReason reason = declared(facts, group, asOf).orElseGet(() -> found(facts, group, asOf, rule));
        return Decision.<Belonging, KeyGroupReason>builder()
                .subject(facts.person().value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addInputs(Input.code("keyGroup", group.code()))
                .addAllCounterFacts(counterFacts(reason, asOf))
                .build();
    }

    private static Optional<KeyGroupReason> declared(KeyGroupFacts facts, KeyGroup group, LocalDate asOf) {
        return facts.declared().orElse(List.of()).stream()
                .filter(membership -> membership.group().equals(group) && membership.covers(asOf))
                .map(KeyGroupMembership::from)
                .min(Comparator.naturalOrder())
                .map(from -> new KeyGroupReason.Declared(group, from));
    }

    private static KeyGroupReason found(KeyGroupFacts facts, KeyGroup group, LocalDate asOf, KeyGroupRule rule) {
        if (group.equals(KeyGroup.ELDER_LIVING_ALONE)) {
            return elder(facts, asOf, rule);
        }
        if (group.equals(KeyGroup.RETURNEE)) {
            return events(facts.arrivals(), group, asOf, rule.returneeDayCount(), rule.returneeDays());
        }
        if (group.equals(KeyGroup.CLOSE_CONTACT)) {
            return events(facts.contacts(), group, asOf, rule.contactDayCount(), rule.contactDays());
        }
        return facts.declared().isPresent()
                ? new KeyGroupReason.NotDeclared(group)
                : new KeyGroupReason.RecordsMissing(group);
    }

    /** One thing that rules it out is enough, whatever else is missing. */
    private static KeyGroupReason elder(KeyGroupFacts facts, LocalDate asOf, KeyGroupRule rule) {
        Optional<Integer> members = facts.householdMembers();
        if (members.isPresent() && members.get() != 1) {
            return new KeyGroupReason.NotAlone(members.get());
        }
        Optional<LocalDate> born = facts.birthDate();
        if (born.isPresent() && !rule.isElder(born.get(), asOf)) {
            return new KeyGroupReason.BelowElderAge(rule.elderAge());
        }
        Set<ElderSource> missing = EnumSet.noneOf(ElderSource.class);
        if (born.isEmpty()) {
            missing.add(ElderSource.BIRTH_DATE);
        }
        if (members.isEmpty()) {
            missing.add(ElderSource.HOUSEHOLD_MEMBERS);
        }
        return missing.isEmpty()
                ? new KeyGroupReason.ElderAlone(rule.elderAge())
                : new KeyGroupReason.ElderUnknown(missing);
    }

    private static KeyGroupReason events(
            Optional<List<LocalDate>> events, KeyGroup group, LocalDate asOf, DayCount count, int days) {
        if (events.isEmpty()) {
            return new KeyGroupReason.RecordsMissing(group);
        }
        Optional<LocalDate> latest =
                events.get().stream().filter(event -> !event.isAfter(asOf)).max(Comparator.naturalOrder());
        return latest.filter(event -> !count.lastDay(event, days).isBefore(asOf))
                .<KeyGroupReason>map(event -> new KeyGroupReason.WithinDays(group, event, count.lastDay(event, days)))
                .orElseGet(() -> new KeyGroupReason.NotWithinDays(group, days));
    }

    /** One promise: with such an event recorded for the day, the person belongs to the group. */
    private static List<CounterFact<Belonging>> counterFacts(KeyGroupReason reason, LocalDate asOf) {
        return reason instanceof KeyGroupReason.NotWithinDays none
                ? List.of(new CounterFact<>(
                        "record-group-event",
                        List.of(
                                Input.day("on", asOf),
                                Input.code("group", none.group().code())),
                        Belonging.BELONGS))
                : List.of();
    }
}
