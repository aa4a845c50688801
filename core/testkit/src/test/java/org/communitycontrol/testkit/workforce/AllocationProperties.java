package org.communitycontrol.testkit.workforce;

import java.util.Collection;
import java.util.List;
import org.communitycontrol.workforce.staffing.AllocatedHelp;
import org.communitycontrol.workforce.staffing.AreaStaff;
import org.communitycontrol.workforce.staffing.SecondmentAllocation;
import org.communitycontrol.workforce.staffing.StaffingRule;

class AllocationProperties implements AllocationLaws {

    @Override
    public List<AllocatedHelp> allocate(long people, Collection<AreaStaff> areas, StaffingRule rule) {
        return SecondmentAllocation.allocate(people, areas, rule);
    }
}
