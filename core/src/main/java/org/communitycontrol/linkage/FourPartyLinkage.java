package org.communitycontrol.linkage;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.territory.DivisionCode;

/**
 * Decides whether everybody who is to work together for a community has work.
 *
 * <p>The notice names four: the organisations of the community, social organisations, social workers and volunteers. A
 * task can be given to a partner of any kind; it counts for the kinds as which the partner is registered on the day.
 */
public final class FourPartyLinkage {

    private static final List<String> CLAUSES = List.of(ClauseIds.C_2_5, ClauseIds.C_2_6, ClauseIds.C_2_17);

    private FourPartyLinkage() {}

    /** Returns the decision at the end of {@code asOf}; what does not hold on that day is not looked at. */
    @ImplementsClauses({ClauseIds.C_2_5, ClauseIds.C_2_6, ClauseIds.C_2_17})
    public static Decision<LinkageState, LinkageReason> decide(
            DivisionCode area, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        LinkageReason reason = reason(facts, asOf, policy.parameters());
        return Decision.<LinkageState, LinkageReason>builder()
                .subject(area.value())
                .asOf(asOf)
                .reason(reason)
                .policy(policy.reference())
                .addAllClauses(CLAUSES)
                .addAllCounterFacts(counterFacts(reason, asOf))
                .build();
    }

    private static LinkageReason reason(LinkageFacts facts, LocalDate asOf, LinkageRule rule) {
        Set<LinkageList> missing = LinkageList.missingFrom(facts, EnumSet.of(LinkageList.PARTNERS, LinkageList.TASKS));
        if (!missing.isEmpty()) {
            return new LinkageReason.RecordsMissing(missing);
        }
        SortedSet<PartnerKind> without = new TreeSet<>(rule.parties());
        Set<PartnerId> unknown = new TreeSet<>();
        Set<PartnerId> atWork = new TreeSet<>();
        for (PartnerId partner : busy(facts, asOf)) {
            SortedSet<PartnerKind> kinds = facts.kindsOf(partner, asOf);
            if (kinds.stream().anyMatch(rule.parties()::contains)) {
                atWork.add(partner);
                without.removeAll(kinds);
            } else if (!facts.isRegistered(partner)) {
                unknown.add(partner);
            }
        }
        if (without.isEmpty()) {
            return new LinkageReason.AllPartiesWork(rule.parties().size(), atWork.size());
        }
        return unknown.isEmpty()
                ? new LinkageReason.PartiesWithoutTask(rule.parties().size(), without)
                : new LinkageReason.PartnersUnknown(without, unknown.size());
    }

    private static Set<PartnerId> busy(LinkageFacts facts, LocalDate asOf) {
        return facts.tasks().orElse(Set.of()).stream()
                .filter(task -> task.covers(asOf))
                .map(PartnerTask::partner)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** One promise: with a task for a registered partner of each party that has none, all work together. */
    private static List<CounterFact<LinkageState>> counterFacts(LinkageReason reason, LocalDate asOf) {
        if (!(reason instanceof LinkageReason.PartiesWithoutTask idle)) {
            return List.of();
        }
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.day("on", asOf));
        inputs.add(Input.count("kinds", idle.without().size()));
        idle.without().forEach(kind -> inputs.add(Input.code("party", kind.code())));
        return List.of(new CounterFact<>("give-tasks", inputs, LinkageState.COMPLETE));
    }
}
