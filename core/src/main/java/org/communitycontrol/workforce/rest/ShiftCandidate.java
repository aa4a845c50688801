package org.communitycontrol.workforce.rest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitycontrol.territory.WorkerId;

/**
 * A worker and a shift that somebody has to take.
 *
 * @param worker who
 * @param alreadyOnDuty whether a shift of theirs overlaps it
 * @param breaches the limits that would not be kept if they took it, and are kept now
 * @param minutes the minutes they serve already
 */
public record ShiftCandidate(WorkerId worker, boolean alreadyOnDuty, List<RestBreach> breaches, long minutes) {

    public ShiftCandidate {
        breaches = ImmutableList.sortedCopyOf(breaches);
    }

    /** Returns whether they could take it. */
    public boolean could() {
        return !alreadyOnDuty && breaches.isEmpty();
    }
}
