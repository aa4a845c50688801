package org.communitycontrol.subsidy.scheme;

import java.math.BigDecimal;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.message.Input;
import org.joda.money.Money;

/** The bounds of the numbers in a scheme. */
final class Amounts {

    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 7;

    private Amounts() {}

    static void notNegative(String field, Money amount) {
        if (amount.isNegative()) {
            throw new DomainException.InvalidValue(field, Problem.of("negative"));
        }
    }

    /** Returns {@code number} if it is above 0, at most {@code most}, and has at most four decimals. */
    static BigDecimal positive(String field, BigDecimal number, int most) {
        boolean small = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        if (!small
                || number.signum() <= 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new DomainException.InvalidValue(
                    field,
                    Problem.of("scheme-number", Input.count("most", most), Input.count("decimals", MOST_DECIMALS)));
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
