package org.communitycontrol.surveillance.returnee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.communitycontrol.finding.Problem;

/**
 * Where a returnee stands in the protocol at the end of a day.
 *
 * @param state the state
 * @param since the day on which it was entered; the day of the answer for somebody of whom nothing is known but the list
 * @param refused facts the protocol has no step for, with why; they stay known and have no effect
 */
public record ReturneeStanding(ReturneeState state, LocalDate since, List<RefusedStep> refused) {

    public ReturneeStanding {
        refused = ImmutableList.copyOf(refused);
    }

    /**
     * A fact without an effect.
     *
     * @param fact the fact
     * @param problem why it has none
     */
    public record RefusedStep(ReturneeFact fact, Problem problem) {}
}
