package org.communitycontrol.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitycontrol.access.HealthCode;
import org.communitycontrol.access.HealthCodeFacts;
import org.communitycontrol.access.HealthCodeReason;
import org.communitycontrol.access.HealthCodeRule;
import org.communitycontrol.access.HealthColour;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;

class PolicyImpactTest {

    private static final LocalDate GIVEN = LocalDate.of(2020, 2, 11);
    private static final LocalDate DAY = GIVEN.plusDays(7);

    /** Seven check-ins turn green; the stricter rule asks for ten. */
    @Test
    void saysWhoChangesWhoStaysAndWhoIsClosed() {
        List<HealthCodeFacts> people = List.of(person("open", 7), person("too-few", 3), person("closed", 7));

        PolicyImpact<HealthColour, HealthCodeReason> impact = PolicyImpact.between(
                people,
                facts -> decide(facts, 7),
                facts -> decide(facts, 10),
                facts -> facts.person().value().equals("closed"));

        assertThat(impact.impacts())
                .extracting(each -> each.before().subject(), Impact::part)
                .containsExactly(
                        tuple("open", ImpactPart.CHANGED),
                        tuple("too-few", ImpactPart.UNCHANGED),
                        tuple("closed", ImpactPart.CLOSED_WOULD_CHANGE));
        assertThat(impact.impacts().get(0).holds()).isEqualTo(new Outcome.Determined<>(HealthColour.YELLOW));
        assertThat(impact.impacts().get(2).holds())
                .as("a closed decision stays as it was")
                .isEqualTo(new Outcome.Determined<>(HealthColour.GREEN));
        assertThat(impact.counts())
                .isEqualTo(Map.of(
                        ImpactPart.CHANGED, 1L,
                        ImpactPart.UNCHANGED, 1L,
                        ImpactPart.CLOSED_WOULD_CHANGE, 1L,
                        ImpactPart.CLOSED_UNCHANGED, 0L));
    }

    private static HealthCodeFacts person(String id, int checkIns) {
        return HealthCodeFacts.of(
                new PersonId(id),
                HealthColour.YELLOW,
                GIVEN,
                Set.copyOf(GIVEN.plusDays(1)
                        .datesUntil(GIVEN.plusDays(checkIns + 1L))
                        .toList()));
    }

    private static Decision<HealthColour, HealthCodeReason> decide(HealthCodeFacts facts, int checkIns) {
        return HealthCode.decide(facts, DAY, Policy.adHoc(new HealthCodeRule(checkIns, 14, DayCount.START_EXCLUDED)));
    }
}
