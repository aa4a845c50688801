package org.communitycontrol.risk.county;

import java.time.LocalDate;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * A cumulative count that fell.
 *
 * @param day the day of the report that is lower than the one before it
 * @param before the count before
 * @param after the count of the day
 */
public record CountCorrection(LocalDate day, long before, long after) {

    /** Returns what a host is told of it. */
    public Problem problem() {
        return Problem.builder()
                .code("cumulative-fell")
                .addInputs(Input.count("before", before), Input.count("after", after))
                .bound(Long.toString(before))
                .build();
    }
}
