package org.communitycontrol.testkit.identity;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.identity.Candidates;
import org.communitycontrol.identity.DuplicateSearch;
import org.communitycontrol.identity.Likeness;
import org.communitycontrol.identity.LikenessReason;
import org.communitycontrol.identity.MatchingRule;
import org.communitycontrol.identity.RegisterEntry;
import org.communitycontrol.identity.SamePerson;
import org.communitycontrol.law.Policy;

class MatchingProperties implements MatchingLaws {

    @Override
    public Decision<Likeness, LikenessReason> decide(
            RegisterEntry left,
            RegisterEntry right,
            boolean householdsAlike,
            LocalDate asOf,
            Policy<MatchingRule> policy) {
        return SamePerson.decide(left, right, householdsAlike, asOf, policy, IdentityDomain.SOUND);
    }

    @Override
    public Candidates find(List<RegisterEntry> register, Policy<MatchingRule> policy) {
        return DuplicateSearch.find(register, policy, IdentityDomain.SOUND);
    }
}
