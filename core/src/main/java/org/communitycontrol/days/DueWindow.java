package org.communitycontrol.days;

import java.time.LocalDate;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;

/**
 * The days within which something is to be done. What is entered on a day bears the state of that day, so that a late
 * entry is allowed and called late.
 *
 * @param opens the first day on which it is due
 * @param lastDay the last day on which it is in time
 * @param closes the last day on which it can be done at all
 */
public record DueWindow(LocalDate opens, LocalDate lastDay, LocalDate closes) {

    public DueWindow {
        if (lastDay.isBefore(opens) || closes.isBefore(lastDay)) {
            throw new DomainException.InvalidValue("lastDay", Problem.of("days-reversed", Input.day("from", opens)));
        }
    }

    /** Returns where the duty stands on {@code day} if it was not done before. */
    public DueState on(LocalDate day) {
        if (day.isBefore(opens)) {
            return DueState.NOT_DUE;
        }
        if (day.isBefore(lastDay)) {
            return DueState.DUE;
        }
        if (day.equals(lastDay)) {
            return DueState.LAST_DAY;
        }
        return day.isAfter(closes) ? DueState.EXPIRED : DueState.OVERDUE;
    }
}
