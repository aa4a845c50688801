package org.communitycontrol.workforce.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.RiskTier;
import org.junit.jupiter.api.Test;

class SecondmentAllocationTest {

    private static final StaffingRule RULE =
            new StaffingRule(300, 2400, List.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.LOW));

    private static final List<AreaStaff> AREAS = List.of(
            new AreaStaff("low", 1500, 0, Optional.of(RiskTier.LOW)),
            new AreaStaff("b", 901, 2, Optional.of(RiskTier.HIGH)),
            new AreaStaff("a", 1200, 0, Optional.of(RiskTier.HIGH)),
            new AreaStaff("enough", 600, 2, Optional.of(RiskTier.HIGH)));

    @Test
    void aWorkerIsNeededForEveryThreeHundredHouseholdsBegun() {
        assertThat(RULE.required(0)).isZero();
        assertThat(RULE.required(1)).isEqualTo(1);
        assertThat(RULE.required(300)).isEqualTo(1);
        assertThat(RULE.required(301)).isEqualTo(2);
        assertThat(new AreaStaff("wuhan", 4383, 11, Optional.empty()).shortage(RULE))
                .isEqualTo(4);
    }

    @Test
    void theFirstTierIsHelpedBeforeTheNext() {
        List<AllocatedHelp> help = SecondmentAllocation.allocate(7, AREAS, RULE);

        assertThat(help).extracting(AllocatedHelp::area).containsExactly("a", "b", "low");
        assertThat(help).extracting(AllocatedHelp::sent).containsExactly(4L, 2L, 1L);
        assertThat(help).extracting(AllocatedHelp::stillMissing).containsExactly(0L, 0L, 4L);
    }

    @Test
    void withinATierTheLargestRemainderGetsTheLastOne() {
        List<AllocatedHelp> help = SecondmentAllocation.allocate(4, AREAS, RULE);

        assertThat(help).extracting(AllocatedHelp::sent).containsExactly(3L, 1L, 0L);
        assertThat(help).extracting(AllocatedHelp::byRemainder).containsExactly(true, false, false);
        assertThat(help.get(0).sentence(Language.EN))
                .isEqualTo(
                        "a misses 4 and is helped in round 1: of 4 people for 6 missing in all, it gets 3, one of them"
                                + " by largest remainder");
        assertThat(help.get(1).sentence(Language.ZH_CN)).isEqualTo("b 缺 2 人,第 1 轮支援:可派 4 人,本轮共缺 6 人,按比例取整分得 1 人");
    }

    @Test
    void anAreaWhoseTierIsNotKnownIsHelpedFirst() {
        AreaStaff unknown = new AreaStaff("unknown", 300, 0, Optional.empty());
        AreaStaff low = new AreaStaff("a-low", 300, 0, Optional.of(RiskTier.LOW));

        assertThat(SecondmentAllocation.allocate(1, List.of(low, unknown), RULE))
                .extracting(AllocatedHelp::sent)
                .containsExactly(1L, 0L);
    }

    /** As largest remainders do: the tier as a whole gets one more, and an area in it one fewer. */
    @Test
    void onePersonMoreCanTakeOneFromAnArea() {
        List<AreaStaff> areas = List.of(
                new AreaStaff("a", 900, 0, Optional.empty()),
                new AreaStaff("b", 900, 0, Optional.empty()),
                new AreaStaff("c", 300, 0, Optional.empty()));

        assertThat(SecondmentAllocation.allocate(3, areas, RULE))
                .extracting(AllocatedHelp::sent)
                .containsExactly(1L, 1L, 1L);
        assertThat(SecondmentAllocation.allocate(4, areas, RULE))
                .extracting(AllocatedHelp::sent)
                .containsExactly(2L, 2L, 0L);
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> SecondmentAllocation.allocate(-1, AREAS, RULE))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new AreaStaff("a", -1, 0, Optional.empty()))
                .isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new StaffingRule(300, 2400, List.of(RiskTier.HIGH, RiskTier.HIGH, RiskTier.LOW)))
                .isInstanceOf(DomainException.InvalidValue.class);
    }
}
