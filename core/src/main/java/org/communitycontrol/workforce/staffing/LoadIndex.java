package org.communitycontrol.workforce.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;

/**
 * What a worker, or the workers of a grid together, carry beside what they can (clause 3.21).
 *
 * <p>The index is the greater of two shares: households beside those that so many workers can answer for, and the minutes
 * of a week beside those that they can work. 1 is as much as they can; 2 is twice that. Without a worker there is no
 * index: somebody has to answer first.
 *
 * @param households the households answered for, from 0
 * @param visits the visits made in the week, from 0; shown, and not part of the index
 * @param weekMinutes the minutes served in the week, from 0
 * @param workers how many carry it, at least 1
 */
public record LoadIndex(long households, long visits, long weekMinutes, long workers) {

    private static final int DECIMALS = 2;

    public LoadIndex {
        notNegative("households", households);
        notNegative("visits", visits);
        notNegative("weekMinutes", weekMinutes);
        if (workers < 1) {
            throw new DomainException.InvalidValue("workers", Problem.of("nobody-carries"));
        }
    }

    /** Returns the index to two decimals, half up. */
    @ImplementsClauses(ClauseIds.C_3_21)
    public BigDecimal value(StaffingRule rule) {
        return share(households, rule.householdsPerWorker()).max(share(weekMinutes, rule.weeklyMinutesPerWorker()));
    }

    /** Returns whether more is carried than can be; compared exactly, not by the rounded index. */
    public boolean tooMuch(StaffingRule rule) {
        return households > Math.multiplyExact(workers, (long) rule.householdsPerWorker())
                || weekMinutes > Math.multiplyExact(workers, (long) rule.weeklyMinutesPerWorker());
    }

    private static void notNegative(String field, long value) {
        if (value < 0) {
            throw new DomainException.InvalidValue(field, Problem.of("negative"));
        }
    }

    private BigDecimal share(long carried, int perWorker) {
        return BigDecimal.valueOf(carried)
                .divide(
                        BigDecimal.valueOf(workers).multiply(BigDecimal.valueOf(perWorker)),
                        DECIMALS,
                        RoundingMode.HALF_UP);
    }
}
