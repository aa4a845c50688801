package org.communitycontrol.subsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.communitycontrol.days.Bound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionStepTest {

    /** Over 6 h (Tianjin) begins at 361 minutes; under 4 h not counted (Xiqing) begins at 240; no minutes are no duty. */
    @ParameterizedTest
    @CsvSource({
        "EXCEEDING, 360, 361",
        "AT_LEAST, 240, 240",
        "REACHING, 240, 240",
        "EXCEEDING, 0, 1",
        "AT_LEAST, 0, 1",
        "AT_LEAST, 1, 1"
    })
    void quotesTheFewestMinutesThatAreEnough(Bound bound, int minutes, int least) {
        RecognitionStep step = new RecognitionStep(bound, minutes, BigDecimal.ONE);

        assertThat(step.leastMinutes()).isEqualTo(least);
        assertThat(IntStream.rangeClosed(0, 1440).filter(step::holds).findFirst())
                .hasValue(least);
        assertThat(new DayRecognition(DutyFilter.ALL, Set.of(), List.of(step)).leastMinutes())
                .isEqualTo(least);
    }
}
