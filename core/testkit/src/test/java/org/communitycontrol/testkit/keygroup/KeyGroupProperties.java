package org.communitycontrol.testkit.keygroup;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.keygroup.Belonging;
import org.communitycontrol.people.keygroup.KeyGroupFacts;
import org.communitycontrol.people.keygroup.KeyGroupReason;
import org.communitycontrol.people.keygroup.KeyGroupRule;
import org.communitycontrol.people.keygroup.KeyGroups;

class KeyGroupProperties implements KeyGroupLaws {

    @Override
    public Decision<Belonging, KeyGroupReason> decide(
            KeyGroupFacts facts, KeyGroup group, LocalDate asOf, Policy<KeyGroupRule> policy) {
        return KeyGroups.decide(facts, group, asOf, policy);
    }
}
