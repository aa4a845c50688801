package org.communitycontrol.subsidy.bulk;

import java.time.LocalDate;
import java.util.Optional;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;

/**
 * All that a scheme asks of a shift but its day and length.
 *
 * @param role as what
 * @param post where
 * @param category what it is for the scheme; empty if nothing was said
 */
public record ShiftKind(Role role, Post post, Optional<DutyCategory> category) {

    /** Returns the kind of {@code shift}. */
    public static ShiftKind of(WorkedShift shift) {
        return new ShiftKind(shift.role(), shift.post(), shift.category());
    }

    WorkedShift shift(LocalDate date, int minutes) {
        return new WorkedShift(date, role, post, category, minutes);
    }
}
