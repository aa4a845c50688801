package org.communitycontrol.testkit.surveillance;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.days.DueState;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.surveillance.upkeep.CrowdedUnit;
import org.communitycontrol.surveillance.upkeep.Disinfection;
import org.communitycontrol.surveillance.upkeep.Guidance;
import org.communitycontrol.surveillance.upkeep.GuidanceReason;
import org.communitycontrol.surveillance.upkeep.GuidanceRule;
import org.communitycontrol.surveillance.upkeep.Sanitation;
import org.communitycontrol.surveillance.upkeep.SanitationRule;
import org.communitycontrol.surveillance.upkeep.Site;

class UpkeepProperties implements UpkeepLaws {

    @Override
    public Decision<DueState, GuidanceReason> decide(
            CrowdedUnit unit, List<LocalDate> visits, LocalDate asOf, Policy<GuidanceRule> policy) {
        return Guidance.decide(unit, visits, asOf, policy);
    }

    @Override
    public Sanitation compare(
            List<Site> sites, List<Disinfection> log, LocalDate from, LocalDate to, Policy<SanitationRule> policy) {
        return Sanitation.compare(sites, log, from, to, policy);
    }
}
