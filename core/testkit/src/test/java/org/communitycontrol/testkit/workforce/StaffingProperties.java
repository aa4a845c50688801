package org.communitycontrol.testkit.workforce;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.EmploymentTerm;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WallTime;
import org.communitycontrol.workforce.staffing.Fairness;
import org.communitycontrol.workforce.staffing.Headcount;
import org.communitycontrol.workforce.staffing.LoadIndex;
import org.communitycontrol.workforce.staffing.StaffingRule;
import org.communitycontrol.workforce.staffing.UncoveredHours;

class StaffingProperties implements StaffingLaws {

    @Override
    public Optional<Fairness> fairness(Collection<Long> minutes) {
        return Fairness.of(minutes);
    }

    @Override
    public List<UncoveredHours> uncovered(Post post, WallTime from, WallTime until, Collection<Duty> duties) {
        return UncoveredHours.of(post, WorkforceDomain.FIRST, from, until, duties);
    }

    @Override
    public boolean tooMuch(LoadIndex load, StaffingRule rule) {
        return load.tooMuch(rule);
    }

    @Override
    public Headcount headcount(int established, Collection<EmploymentTerm> terms) {
        return Headcount.on(WorkforceDomain.FIRST, established, terms);
    }
}
