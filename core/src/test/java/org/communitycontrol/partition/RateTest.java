package org.communitycontrol.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communitycontrol.finding.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "1840, 1842, 99.9",
        "9995, 10000, 99.9", // 99.95 would round to 100.0
        "9994, 10000, 99.9",
        "999999999, 1000000000, 99.9",
        "1842, 1842, 100.0",
        "0, 1842, 0.0",
        "1, 1000000000, 0.1",
        "1, 2000, 0.1", // 0.05 rounds up anyway
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 16, 6.3", // 6.25 rounds half up
        "1, 1, 100.0"
    })
    void printsOneDecimalAndNeverPretends(long numerator, long denominator, String percent) {
        assertThat(new Rate(numerator, denominator).percent().orElseThrow()).hasToString(percent);
    }

    @Test
    void thereIsNoRateOfNothing() {
        assertThat(new Rate(0, 0).percent()).isEmpty();
        assertThat(new Rate(0, 0)).hasToString("0/0");
    }

    @Test
    void printsBothNumbers() {
        assertThat(new Rate(1840, 1842)).hasToString("1840/1842 = 99.9 %");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void refusesANumeratorOutsideTheDenominator(long numerator, long denominator) {
        assertThatThrownBy(() -> new Rate(numerator, denominator))
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessage("numerator: the numerator is not between 0 and the denominator");
    }
}
