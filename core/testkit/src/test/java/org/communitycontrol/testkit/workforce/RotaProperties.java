package org.communitycontrol.testkit.workforce;

import java.util.Collection;
import java.util.List;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestConflict;
import org.communitycontrol.workforce.rest.RestConflicts;
import org.communitycontrol.workforce.rest.RestRule;

class RotaProperties implements RotaLaws {

    private static final long MORE_THAN_THERE_ARE = 10_000;

    @Override
    public RestConflict find(List<Duty> shifts, Collection<WorkerId> workers, Collection<Duty> fixed, RestRule rule) {
        return RestConflicts.find(shifts, workers, fixed, rule, MORE_THAN_THERE_ARE);
    }
}
