package org.communitycontrol.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    /** 10 by 1 : 2 : 4 is 1 3/7, 2 6/7, 5 5/7: the two that are left go to the second and the third. */
    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertThat(LargestRemainder.split(10, weights(1, 2, 4))).containsExactly(1, 3, 6);
        assertThat(LargestRemainder.split(10, weights(4, 2, 1))).containsExactly(6, 3, 1);
    }

    @Test
    void ofEqualRemaindersTheOneNamedFirstGetsTheFen() {
        assertThat(LargestRemainder.split(100, weights(1, 1, 1))).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.split(101, weights(1, 1, 1))).containsExactly(34, 34, 33);
    }

    private static List<BigInteger> weights(long... weights) {
        return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList();
    }
}
