package org.communitycontrol.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.junit.jupiter.api.Test;

class OverlapRuleTest {

    private static final Outcome<RiskTier> OPEN = new Outcome.Undetermined<>(List.of(Missing.of("cluster-mark")));

    @Test
    void aCaseInALowCountyIsTreatedAsMediumUnlessTheHostNamesAnotherRule() {
        Outcome<RiskTier> low = new Outcome.Determined<>(RiskTier.LOW);
        Outcome<CommunitySituation> appeared = new Outcome.Determined<>(CommunitySituation.CASE_APPEARED);

        assertThat(OverlapRule.STRICTER_WINS.combine(low, appeared))
                .isEqualTo(new Outcome.Determined<>(RiskTier.MEDIUM));
        assertThat(OverlapRule.COUNTY.combine(low, appeared)).isEqualTo(low);
        assertThat(OverlapRule.COMMUNITY.combine(low, appeared))
                .isEqualTo(new Outcome.Determined<>(RiskTier.MEDIUM));
    }

    @Test
    void whatIsOpenNeverMakesAPlaceMilder() {
        assertThat(OverlapRule.STRICTER_WINS.combine(
                        OPEN, new Outcome.Determined<>(CommunitySituation.TRANSMISSION)))
                .isEqualTo(new Outcome.Determined<>(RiskTier.HIGH));
        assertThat(OverlapRule.STRICTER_WINS.combine(
                        OPEN, new Outcome.Determined<>(CommunitySituation.NO_CASE_FOUND)))
                .isEqualTo(OPEN);
        assertThat(OverlapRule.stricter(List.of(OPEN, OPEN, new Outcome.Determined<>(RiskTier.MEDIUM))))
                .isEqualTo(OPEN);
    }
}
