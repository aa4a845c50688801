package org.communitycontrol.testkit.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.communitycontrol.partition.Rate;

@Domain(PartitionDomain.class)
class RateProperties {

    @Property
    void hundredMeansEqualAndZeroMeansNone(@ForAll Rate rate) {
        assertThat(rate.percent().isEmpty()).isEqualTo(rate.denominator() == 0);
        rate.percent().ifPresent(percent -> {
            assertThat(percent.scale()).isEqualTo(1);
            assertThat(percent.compareTo(new BigDecimal("100.0")) == 0)
                    .isEqualTo(rate.numerator() == rate.denominator());
            assertThat(percent.signum() == 0).isEqualTo(rate.numerator() == 0);
            assertThat(percent).isBetween(new BigDecimal("0.0"), new BigDecimal("100.0"));
        });
    }

    /** Half up: |printed - exact| is at most 0.05, in whole numbers; only the two clamps may be farther off. */
    @Property
    void thePrintedRateIsTheNearestTenth(@ForAll Rate rate) {
        rate.percent().ifPresent(percent -> {
            BigDecimal denominator = BigDecimal.valueOf(rate.denominator());
            BigDecimal error = percent.multiply(denominator)
                    .subtract(BigDecimal.valueOf(rate.numerator()).movePointRight(2));
            BigDecimal most = denominator.multiply(new BigDecimal("0.05"));
            boolean clamped =
                    percent.compareTo(new BigDecimal("0.1")) == 0 || percent.compareTo(new BigDecimal("99.9")) == 0;
            boolean nearest = error.compareTo(most.negate()) > 0 && error.compareTo(most) <= 0;
            assertThat(nearest || clamped).isTrue();
            assertThat(error.abs()).isLessThanOrEqualTo(denominator.movePointLeft(1));
        });
    }
}
