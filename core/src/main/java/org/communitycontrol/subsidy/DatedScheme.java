package org.communitycontrol.subsidy;

import java.time.LocalDate;
import org.communitycontrol.law.Policy;
import org.communitycontrol.subsidy.scheme.SubsidyScheme;

/**
 * Which numbers of a scheme hold on which day. {@code pack::on} is one; so is a constant.
 *
 * <p>Pure: the same day always gives the same numbers. All of them are in one currency.
 */
@FunctionalInterface
public interface DatedScheme {

    /** Returns the numbers for {@code day}. */
    Policy<SubsidyScheme> on(LocalDate day);

    /** Returns {@code policy} for every day. */
    static DatedScheme always(Policy<SubsidyScheme> policy) {
        return day -> policy;
    }
}
