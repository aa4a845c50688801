package org.communitycontrol.testkit.linkage;

import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.care.DoctorReason;
import org.communitycontrol.linkage.care.DoctorState;
import org.communitycontrol.linkage.care.GridCare;
import org.communitycontrol.linkage.care.PrimaryCare;
import org.communitycontrol.partition.ClosedPartition;
import org.communitycontrol.territory.GridCode;

class CareProperties implements CareLaws {

    @Override
    public Decision<DoctorState, DoctorReason> decide(
            GridCode grid, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return PrimaryCare.decide(grid, facts, asOf, policy);
    }

    @Override
    public ClosedPartition<GridCare> partition(
            List<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return PrimaryCare.partition(grids, facts, asOf, policy);
    }

    @Override
    public List<Decision<DoctorState, DoctorReason>> gaps(
            List<GridCode> grids, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy) {
        return PrimaryCare.gaps(grids, facts, asOf, policy);
    }
}
