package org.communitycontrol.surveillance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.days.DueState;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceTest {

    private static final LocalDate FEB_3 = LocalDate.of(2020, 2, 3);
    private static final CrowdedUnit SCHOOL = new CrowdedUnit(new UnitId("U"), UnitKind.SCHOOL, FEB_3);
    private static final Policy<GuidanceRule> WEEKLY =
            Policy.adHoc(new GuidanceRule(DayCount.START_EXCLUDED, new TreeMap<>(Map.of(UnitKind.SCHOOL, 7))));

    @ParameterizedTest
    @CsvSource({
        "2020-02-03, not-due",
        "2020-02-04, due",
        "2020-02-09, due",
        "2020-02-10, last-day",
        "2020-02-11, overdue"
    })
    void aVisitIsDueWithinSevenDaysOfTheLast(LocalDate asOf, String state) {
        assertThat(state(SCHOOL, List.of(FEB_3, FEB_3.minusDays(9), asOf.plusDays(1)), asOf))
                .isEqualTo(state);
        assertThat(state(SCHOOL, List.of(), asOf)).isEqualTo(state);
    }

    @Test
    void saysWhatWouldSettleIt() {
        Decision<DueState, GuidanceReason> decision = Guidance.decide(SCHOOL, List.of(), FEB_3.plusDays(9), WEEKLY);

        assertThat(decision.counterFacts().get(0).sentence(Language.EN))
                .isEqualTo("not due any more once the unit is visited on 2020-02-12");
        assertThat(decision.reason().sentence(Language.ZH_CN)).isEqualTo("2020-02-03 登记后未指导,应于 2020-02-10 前完成");
    }

    @Test
    void aKindTheRuleDoesNotKnowIsNotFineButOpen() {
        CrowdedUnit market = new CrowdedUnit(new UnitId("M"), UnitKind.MARKET, FEB_3);

        assertThat(Guidance.decide(market, List.of(FEB_3), FEB_3, WEEKLY)
                        .outcome()
                        .toOptional())
                .isEmpty();
    }

    private static String state(CrowdedUnit unit, List<LocalDate> visits, LocalDate asOf) {
        return Guidance.decide(unit, visits, asOf, WEEKLY)
                .outcome()
                .toOptional()
                .orElseThrow()
                .code();
    }
}
