package org.communitycontrol.subsidy;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.WorkedShift;

/**
 * What a shift is weighed by against the others of its day, whatever its length.
 *
 * @param post minutes are added at one post
 * @param recognition and within one recognition of the scheme, counted from 0; -1 for pay by the hour
 * @param paid what a whole day, or an hour, of it is paid, in fen and not rounded: of shifts that are added the greatest
 *     holds for all
 */
public record ShiftWeight(Post post, int recognition, BigDecimal paid) {

    /** Returns the weight of {@code shift}; empty if the scheme does not pay it, so that it takes part in nothing. */
    public static Optional<ShiftWeight> of(WorkedShift shift, SubsidyScheme scheme) {
        if (Eligibility.unpaid(shift, scheme).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ShiftWeight(
                shift.post(),
                DutyKind.of(shift, scheme).recognition(),
                ServedKind.of(shift, scheme).paid()));
    }
}
