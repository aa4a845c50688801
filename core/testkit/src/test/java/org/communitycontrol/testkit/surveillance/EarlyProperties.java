package org.communitycontrol.testkit.surveillance;

import java.time.Instant;
import java.util.List;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.timeline.CaseTimeline;
import org.communitycontrol.surveillance.timeline.EarlyRule;
import org.communitycontrol.surveillance.timeline.FourEarlies;
import org.communitycontrol.surveillance.timeline.MilestoneAlarm;

class EarlyProperties implements EarlyLaws {

    @Override
    public List<MilestoneAlarm> alarms(CaseTimeline timeline, Instant now, Policy<EarlyRule> policy) {
        return FourEarlies.alarms(timeline, now, policy);
    }
}
