package org.communitycontrol.geogrid.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Measured numbers for sentences. */
final class Amounts {

    private Amounts() {}

    static BigDecimal of(double measured, int decimals) {
        return BigDecimal.valueOf(measured).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    static BigDecimal of(Optional<Double> measured, int decimals) {
        return measured.map(number -> of(number, decimals)).orElse(BigDecimal.ZERO);
    }
}
