package org.communitycontrol.testkit.surveillance;

import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.ReadingReason;
import org.communitycontrol.surveillance.ReadingRule;
import org.communitycontrol.surveillance.Readings;
import org.communitycontrol.surveillance.Referral;

class ReadingProperties implements ReadingLaws {

    @Override
    public Decision<Referral, ReadingReason> decide(Reading reading, Policy<ReadingRule> policy) {
        return Readings.decide(new PersonId("P"), reading, policy);
    }
}
