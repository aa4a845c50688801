package org.communitycontrol.workforce.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.Duty;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WallTime;
import org.junit.jupiter.api.Test;

class LoadIndexTest {

    private static final StaffingRule RULE =
            new StaffingRule(300, 2400, List.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.LOW));
    private static final LocalDate SUNDAY = LocalDate.of(2020, 2, 16);
    private static final GridCode ONE = GridCode.parse("110101001001001");
    private static final GridCode TWO = GridCode.parse("110101001001002");
    private static final GridCode NOBODYS = GridCode.parse("110101001001003");
    private static final WorkerId ANN = new WorkerId("ann");
    private static final WorkerId BEN = new WorkerId("ben");
    private static final WorkerId CAI = new WorkerId("cai");

    @Test
    void theGreaterOfBothSharesIsTheLoad() {
        assertThat(new LoadIndex(4383, 0, 0, 11).value(RULE)).hasToString("1.33");
        assertThat(new LoadIndex(300, 9, 3600, 1).value(RULE)).hasToString("1.50");
        assertThat(new LoadIndex(0, 0, 0, 1).value(RULE)).hasToString("0.00");
    }

    @Test
    void tooMuchIsComparedExactly() {
        assertThat(new LoadIndex(300, 0, 2400, 1).tooMuch(RULE)).isFalse();
        assertThat(new LoadIndex(301, 0, 0, 1).tooMuch(RULE)).isTrue();
        assertThat(new LoadIndex(301, 0, 0, 1).value(RULE)).hasToString("1.00");
        assertThat(new LoadIndex(0, 0, 2401, 1).tooMuch(RULE)).isTrue();
    }

    @Test
    void withoutAWorkerThereIsNoIndex() {
        assertThatThrownBy(() -> new LoadIndex(1, 0, 0, 0)).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new LoadIndex(0, -1, 0, 1)).isInstanceOf(DomainException.InvalidValue.class);
    }

    @Test
    void aWeekIsSharedAmongThoseWhoAnswer() {
        Responsibility responsibility =
                Responsibility.of(List.of(answers(ANN, ONE), answers(BEN, ONE), answers(ANN, TWO)));

        WeekLoad load = WeekLoad.of(
                SUNDAY,
                responsibility,
                Map.of(ONE, 301, TWO, 100, NOBODYS, 50),
                Map.of(ONE, 7),
                List.of(
                        duty(ANN, SUNDAY),
                        duty(ANN, SUNDAY),
                        duty(ANN, SUNDAY.minusDays(6)),
                        duty(ANN, SUNDAY.minusDays(7)),
                        duty(CAI, SUNDAY),
                        duty(CAI, SUNDAY.plusDays(1))));

        assertThat(load.byWorker())
                .containsExactly(
                        Map.entry(ANN, new LoadIndex(251, 4, 960, 1)),
                        Map.entry(BEN, new LoadIndex(151, 4, 0, 1)),
                        Map.entry(CAI, new LoadIndex(0, 0, 480, 1)));
        assertThat(load.byGrid())
                .containsExactly(
                        Map.entry(ONE, new LoadIndex(301, 7, 960, 2)), Map.entry(TWO, new LoadIndex(100, 0, 960, 1)));
        assertThat(load.unanswered()).containsExactly(NOBODYS);
    }

    @Test
    void evennessIsOneWhenAllServeAlikeAndAnNthWhenOneServesForAll() {
        assertThat(Fairness.of(List.of(480L, 480L, 480L)).orElseThrow().value()).hasToString("1.0000");
        assertThat(Fairness.of(List.of(960L, 0L, 0L, 0L)).orElseThrow().value()).hasToString("0.2500");
        assertThat(Fairness.of(List.of(480L, 240L)).orElseThrow().value()).hasToString("0.9000");
        assertThat(Fairness.of(List.of(100_000L, 100_001L)).orElseThrow().value())
                .hasToString("0.9999");
        assertThat(Fairness.of(List.of(0L, 0L))).isEmpty();
        assertThatThrownBy(() -> Fairness.of(List.of(-1L))).isInstanceOf(DomainException.InvalidValue.class);
        assertThatThrownBy(() -> new Fairness(BigInteger.TWO, BigInteger.ONE))
                .isInstanceOf(DomainException.InvalidValue.class);
    }

    private static Assignment answers(WorkerId worker, GridCode grid) {
        return Assignment.builder()
                .worker(worker)
                .grid(grid)
                .from(SUNDAY.minusDays(30))
                .lastDay(Optional.empty())
                .build();
    }

    private static Duty duty(WorkerId worker, LocalDate date) {
        return Duty.builder()
                .worker(worker)
                .date(date)
                .role(Role.GRID_WORKER)
                .post(Post.CHECKPOINT)
                .start(WallTime.of(8, 0))
                .end(WallTime.of(16, 0))
                .build();
    }
}
