package org.communitycontrol.workforce.staffing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.ClauseIds;
import org.communitycontrol.law.ImplementsClauses;

/**
 * How evenly work is spread over workers: Jain's index, the square of the sum divided by the number times the sum of the
 * squares.
 *
 * <p>1 when everybody serves as long as everybody else; 1/n when one of n does it all. It does not change when everybody
 * serves twice as long. Without any work there is nothing to spread and no index.
 *
 * @param numerator the square of the sum of minutes; more than 0 and at most the denominator
 * @param denominator the number of workers times the sum of the squares
 */
public record Fairness(BigInteger numerator, BigInteger denominator) {

    private static final int DECIMALS = 4;

    public Fairness {
        if (numerator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            throw new DomainException.InvalidValue("numerator", Problem.of("not-a-share"));
        }
    }

    /**
     * Returns the index of what each worker served; empty if nobody served a minute.
     *
     * @param minutes one number for each worker, also for those who served none
     */
    @ImplementsClauses(ClauseIds.C_3_24)
    public static Optional<Fairness> of(Collection<Long> minutes) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (long each : minutes) {
            if (each < 0) {
                throw new DomainException.InvalidValue("minutes", Problem.of("negative"));
            }
            BigInteger value = BigInteger.valueOf(each);
            sum = sum.add(value);
            squares = squares.add(value.multiply(value));
        }
        return squares.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fairness(sum.multiply(sum), squares.multiply(BigInteger.valueOf(minutes.size()))));
    }

    /** Returns whether everybody serves as long as everybody else. */
    public boolean even() {
        return numerator.equals(denominator);
    }

    /** Returns the index to four decimals, half up, but 1 only when it is {@link #even()}. */
    public BigDecimal value() {
        BigDecimal rounded =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal one = BigDecimal.ONE.setScale(DECIMALS);
        return rounded.compareTo(one) == 0 && !even() ? one.subtract(one.ulp()) : rounded;
    }
}
