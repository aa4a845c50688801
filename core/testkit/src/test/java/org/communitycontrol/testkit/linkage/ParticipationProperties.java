package org.communitycontrol.testkit.linkage;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.participation.ParticipationReason;
import org.communitycontrol.linkage.participation.ResidentParticipation;
import org.communitycontrol.linkage.participation.ResidentsOfTheDay;
import org.communitycontrol.partition.Rate;

class ParticipationProperties implements ParticipationLaws {

    @Override
    public Decision<Rate, ParticipationReason> decide(
            ResidentsOfTheDay residents, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return ResidentParticipation.decide(residents, facts, asOf, policy);
    }
}
