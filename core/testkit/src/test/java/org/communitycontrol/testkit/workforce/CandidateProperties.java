package org.communitycontrol.testkit.workforce;

import java.util.Collection;
import java.util.List;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.rest.ShiftCandidate;
import org.communitycontrol.workforce.rest.ShiftCandidates;

class CandidateProperties implements CandidateLaws {

    @Override
    public List<ShiftCandidate> candidates(
            Duty shift, Collection<WorkerId> workers, Collection<Duty> duties, RestRule rule) {
        return ShiftCandidates.of(shift, workers, duties, rule);
    }
}
