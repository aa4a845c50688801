package org.communitycontrol.testkit.linkage;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.FourPartyLinkage;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageReason;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.LinkageState;

class LinkageProperties implements LinkageLaws {

    @Override
    public Decision<LinkageState, LinkageReason> decide(
            LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return FourPartyLinkage.decide(LinkageDomain.COMMUNITY, facts, asOf, policy);
    }
}
