package org.communitycontrol.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.linkage.LinkageExamples.COMMUNITY;
import static org.communitycontrol.linkage.LinkageExamples.DAY;
import static org.communitycontrol.linkage.LinkageExamples.facts;
import static org.communitycontrol.linkage.LinkageExamples.partner;
import static org.communitycontrol.linkage.LinkageExamples.policy;
import static org.communitycontrol.linkage.LinkageExamples.task;
import static org.communitycontrol.linkage.LinkageExamples.until;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;

class FourPartyLinkageTest {

    private static final Set<Partner> PARTNERS = Set.of(
            Partner.builder()
                    .id(new PartnerId("RC"))
                    .kind(PartnerKind.COMMUNITY_ORGANIZATION)
                    .organization(OrganizationType.RESIDENTS_COMMITTEE)
                    .from(DAY.minusYears(3))
                    .build(),
            partner("CHARITY", PartnerKind.SOCIAL_ORGANIZATION),
            partner("TEAM", PartnerKind.SOCIAL_WORKER),
            partner("RED-VESTS", PartnerKind.VOLUNTEER_GROUP),
            partner("FACTORY", PartnerKind.ENTERPRISE));

    @Test
    void fourPartiesWithATaskEachWorkTogether() {
        Decision<LinkageState, LinkageReason> decision = decide(PARTNERS, allFour());
        assertThat(decision.reason()).isEqualTo(new LinkageReason.AllPartiesWork(4, 4));
        assertThat(decision.outcome().toOptional()).contains(LinkageState.COMPLETE);
        assertThat(decision.clauses()).containsExactly("2.5", "2.6", "2.17");
    }

    @Test
    void aPartyWithoutATaskIsNamed() {
        Set<PartnerTask> tasks = allFour();
        tasks.remove(task("TEAM", Matter.ASSISTANCE));
        tasks.add(task("FACTORY", Matter.ASSISTANCE));
        Decision<LinkageState, LinkageReason> decision = decide(PARTNERS, tasks);
        assertThat(decision.reason())
                .isEqualTo(new LinkageReason.PartiesWithoutTask(4, Set.of(PartnerKind.SOCIAL_WORKER)));
        assertThat(decision.outcome().toOptional()).contains(LinkageState.INCOMPLETE);
        assertThat(decision.counterFacts()).hasSize(1);
        assertThat(decision.reason().sentence(Language.EN)).isEqualTo("1 of 4 kinds of partner have no task");
    }

    @Test
    void whoLeftTheRegisterDoesNotWork() {
        Set<Partner> partners = new LinkedHashSet<>(PARTNERS);
        partners.remove(partner("RED-VESTS", PartnerKind.VOLUNTEER_GROUP));
        partners.add(until("RED-VESTS", PartnerKind.VOLUNTEER_GROUP, DAY.minusDays(1)));
        assertThat(decide(partners, allFour()).outcome().toOptional()).contains(LinkageState.INCOMPLETE);
        partners.add(until("RED-VESTS", PartnerKind.VOLUNTEER_GROUP, DAY));
        assertThat(decide(partners, allFour()).outcome().toOptional()).contains(LinkageState.COMPLETE);
    }

    @Test
    void aStrangerWithATaskMayBeTheMissingParty() {
        Set<PartnerTask> tasks = allFour();
        tasks.remove(task("TEAM", Matter.ASSISTANCE));
        tasks.add(task("STRANGER", Matter.ASSISTANCE));
        Decision<LinkageState, LinkageReason> decision = decide(PARTNERS, tasks);
        assertThat(decision.reason())
                .isEqualTo(new LinkageReason.PartnersUnknown(Set.of(PartnerKind.SOCIAL_WORKER), 1));
        assertThat(decision.outcome().toOptional()).isEmpty();
        assertThat(decision.counterFacts()).isEmpty();
        tasks.add(task("TEAM", Matter.PUBLICITY));
        assertThat(decide(PARTNERS, tasks).outcome().toOptional()).contains(LinkageState.COMPLETE);
    }

    @Test
    void aListThatWasNotGivenIsNotAnEmptyOne() {
        Decision<LinkageState, LinkageReason> decision = FourPartyLinkage.decide(
                COMMUNITY, LinkageFacts.builder().tasks(Set.of()).build(), DAY, policy());
        List<String> missing = decision.outcome()
                .match(
                        value -> List.of(),
                        undetermined -> undetermined.undetermined().stream()
                                .map(Missing::code)
                                .toList());
        assertThat(missing).containsExactly("partner-register");
    }

    private static Set<PartnerTask> allFour() {
        return new LinkedHashSet<>(List.of(
                task("RC", Matter.INFORMATION_REPORTING),
                task("CHARITY", Matter.ASSISTANCE),
                task("TEAM", Matter.ASSISTANCE),
                task("RED-VESTS", Matter.ACCESS_CONTROL)));
    }

    private static Decision<LinkageState, LinkageReason> decide(Set<Partner> partners, Set<PartnerTask> tasks) {
        return FourPartyLinkage.decide(COMMUNITY, facts(partners, tasks, Set.of()), DAY, policy());
    }
}
