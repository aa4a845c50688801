package org.communitycontrol.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.screening.CoverageFacts;
import org.communitycontrol.screening.CoverageReason;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.FullCoverage;
import org.communitycontrol.screening.TwoFullCoverages;
import org.communitycontrol.screening.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Core's types carry annotations only, which both generations of Jackson read. */
class Jackson3Test {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    @Test
    void aDecisionRebuildsFromItsOwnJson() {
        Decision<FullCoverage, CoverageReason> decision = TwoFullCoverages.decide(
                CoverageFacts.of("c")
                        .withHousehold("H1", new Visit(DAY, Disposition.ABSENT))
                        .withKeyPerson("P1", new Visit(DAY, Disposition.SCREENED)),
                DAY,
                Policy.adHoc(CoverageRule.builder()
                        .householdScreeningDays(14)
                        .keyGroupMonitoringDays(1)
                        .build()));
        JsonMapper mapper = JsonMapper.builder().build();

        String json = mapper.writeValueAsString(decision);

        assertThat(json).contains("\"kind\":\"units-outstanding\"", "\"outcome\":{\"value\":\"not-full\"}");
        assertThat(mapper.readValue(json, new TypeReference<Decision<FullCoverage, CoverageReason>>() {}))
                .isEqualTo(decision);
    }
}
