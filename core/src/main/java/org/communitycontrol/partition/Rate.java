package org.communitycontrol.partition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;

/**
 * A share that keeps its two numbers.
 *
 * @param numerator the units that have the property; 0 to {@code denominator}
 * @param denominator the units that could have it; 0 means that there is no rate
 */
public record Rate(long numerator, long denominator) {

    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("99.9");

    public Rate {
        if (numerator < 0 || numerator > denominator) {
            throw new DomainException.InvalidValue("numerator", Problem.of("outside-denominator"));
        }
    }

    /**
     * Returns the share in percent with one decimal, rounded half up, but 100.0 only if the numbers are equal and 0.0
     * only if the numerator is 0; empty if the denominator is 0.
     */
    public Optional<BigDecimal> percent() {
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        if (numerator == denominator || numerator == 0) {
            return Optional.of(percent);
        }
        return Optional.of(percent.min(MOST).max(LEAST));
    }

    /** Returns for example {@code 1840/1842 = 99.9 %}, or {@code 0/0} where there is no rate. */
    @Override
    public String toString() {
        return numerator + "/" + denominator
                + percent().map(p -> " = " + p.toPlainString() + " %").orElse("");
    }
}
