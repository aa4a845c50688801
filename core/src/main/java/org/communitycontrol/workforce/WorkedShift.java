package org.communitycontrol.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * Minutes that a worker served on a date at one post, counted once.
 *
 * @param date the day the shift belongs to
 * @param role as what
 * @param post where
 * @param category what the shift is for the scheme that pays; empty if nothing was said
 * @param minutes 0 to 1440
 */
public record WorkedShift(LocalDate date, Role role, Post post, Optional<DutyCategory> category, int minutes) {

    public WorkedShift {
        if (minutes < 0 || minutes > WallTime.MINUTES_A_DAY) {
            throw new DomainException.InvalidValue("minutes", Problem.of("not-a-time"));
        }
    }
}
