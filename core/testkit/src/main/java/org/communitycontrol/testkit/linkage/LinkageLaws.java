package org.communitycontrol.testkit.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageReason;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.LinkageState;
import org.communitycontrol.linkage.Matter;
import org.communitycontrol.linkage.Partner;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.linkage.PartnerTask;

/** What holds for whatever decides whether all parties of a community work together. */
public interface LinkageLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<LinkageState, LinkageReason> decide(LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy);

    /** Returns the facts the laws are tried on. */
    @Provide
    default Arbitrary<LinkageFacts> facts() {
        return new LinkageDomain().facts();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new LinkageDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<LinkageRule> rules() {
        return new LinkageDomain().rules();
    }

    /**
     * Complete exactly if for each party some partner of that kind, registered on the day, has a task on the day; otherwise
     * incomplete, or undetermined where a list or the registration of somebody with a task is missing.
     */
    @Property
    default void completeExactlyIfEachPartyHasATask(
            @ForAll("facts") LinkageFacts facts, @ForAll("asOf") LocalDate asOf, @ForAll("rules") LinkageRule rule) {
        Optional<LinkageState> answer =
                decide(facts, asOf, Policy.adHoc(rule)).outcome().toOptional();
        if (facts.partners().isEmpty() || facts.tasks().isEmpty()) {
            assertThat(answer).isEmpty();
            return;
        }
        Set<Partner> partners = facts.partners().orElseThrow();
        Set<PartnerTask> tasks = facts.tasks().orElseThrow();
        boolean each = rule.parties().stream()
                .allMatch(party -> partners.stream()
                        .anyMatch(partner -> partner.kind().equals(party)
                                && partner.covers(asOf)
                                && tasks.stream().anyMatch(task -> isOf(task, partner.id(), asOf))));
        boolean strangers = tasks.stream()
                .anyMatch(task -> task.covers(asOf)
                        && partners.stream().noneMatch(partner -> partner.id().equals(task.partner())));
        Optional<LinkageState> otherwise = strangers ? Optional.empty() : Optional.of(LinkageState.INCOMPLETE);
        assertThat(answer).isEqualTo(each ? Optional.of(LinkageState.COMPLETE) : otherwise);
    }

    /** A promise is kept: given a registered partner of each idle party and a task for it, all work together. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("facts") LinkageFacts facts, @ForAll("asOf") LocalDate asOf, @ForAll("rules") LinkageRule rule) {
        Decision<LinkageState, LinkageReason> decision = decide(facts, asOf, Policy.adHoc(rule));
        if (!(decision.reason() instanceof LinkageReason.PartiesWithoutTask idle)) {
            assertThat(decision.counterFacts()).isEmpty();
            return;
        }
        Set<Partner> partners = new HashSet<>(facts.partners().orElseThrow());
        Set<PartnerTask> tasks = new HashSet<>(facts.tasks().orElseThrow());
        for (PartnerKind kind : idle.without()) {
            PartnerId id = new PartnerId("NEW-" + kind.code());
            partners.add(Partner.builder().id(id).kind(kind).from(asOf).build());
            tasks.add(PartnerTask.builder()
                    .partner(id)
                    .matter(Matter.SANITATION)
                    .from(asOf)
                    .lastDay(asOf)
                    .build());
        }
        LinkageFacts applied =
                LinkageFacts.builder().partners(partners).tasks(tasks).build();
        assertThat(decision.counterFacts()).hasSize(1);
        assertThat(decide(applied, asOf, Policy.adHoc(rule)).outcome().toOptional())
                .contains(decision.counterFacts().get(0).then());
    }

    private static boolean isOf(PartnerTask task, PartnerId partner, LocalDate asOf) {
        return task.partner().equals(partner) && task.covers(asOf);
    }
}
