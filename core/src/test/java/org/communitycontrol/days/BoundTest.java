package org.communitycontrol.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    @ParameterizedTest
    @CsvSource({
        "EXCEEDING, 超过, false, false, true",
        "NOT_EXCEEDING, 不超过, true, true, false",
        "AT_LEAST, 以上, false, true, true",
        "AT_MOST, 以下, true, true, false",
        "WITHIN, 以内, true, true, false",
        "REACHING, 满, false, true, true",
        "BELOW, 不足, true, false, false"
    })
    void theWordDecidesWhetherTheLimitIsInside(Bound bound, String word, boolean below, boolean at, boolean above) {
        assertThat(bound.word()).isEqualTo(word);
        assertThat(bound.holds(49, 50)).isEqualTo(below);
        assertThat(bound.holds(50, 50)).isEqualTo(at);
        assertThat(bound.holds(51, 50)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"37.29, false", "37.3, true", "37.30, true", "37.31, true"})
    void decimalsAreComparedByValueAndNotRounded(BigDecimal temperature, boolean abnormal) {
        assertThat(Bound.AT_LEAST.holds(temperature, new BigDecimal("37.3"))).isEqualTo(abnormal);
    }
}
