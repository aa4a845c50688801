package org.communitycontrol.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communitycontrol.message.Input;
import org.communitycontrol.reporting.coverage.CoverageTally;
import org.communitycontrol.screening.CoverageUnit;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.territory.GridCode;
import org.junit.jupiter.api.Test;

class DailyReportTest {

    @Test
    void theDocumentIsExactlyThis() {
        CoverageTally tally = new CoverageTally()
                .add(CoverageUnit.HOUSEHOLD, GridCode.of(Sample.COMMUNITY, 1), Disposition.SCREENED)
                .add(CoverageUnit.HOUSEHOLD, GridCode.of(Sample.COMMUNITY, 1), Disposition.ABSENT);
        String json = DailyReport.of(
                        Sample.content(tally.rollUp(), Sample.decision()).build())
                .json();

        assertThat(json)
                .startsWith("{\"schema\":\"community-control/daily-report/1\",\"asOf\":\"2020-02-20\","
                        + "\"area\":{\"level\":\"community\",\"code\":\"350203001007\",\"name\":\"鹭江社区\"},"
                        + "\"decision\":{\"subject\":\"350203001007\",\"asOf\":\"2020-02-20\",")
                .contains("\"policy\":{\"id\":\"cn-two-coverages-2020-02-16\",\"version\":1,"
                        + "\"confidence\":\"notice\",\"inForce\":true},\"clauses\":[\"2.21\",\"2.22\"]")
                .contains("{\"level\":\"grid\",\"code\":\"350203001007001\",\"name\":\"榕树里\",\"unit\":\"household\","
                        + "\"registered\":2,\"expected\":2,\"counts\":{\"absent\":1,\"excluded\":0,\"moved\":0,"
                        + "\"not-yet\":0,\"refused\":0,\"screened\":1,\"unreachable\":0,\"vacant-verified\":0},"
                        + "\"rate\":50.0,\"full\":false}")
                .contains("{\"level\":\"grid\",\"code\":\"350203001007001\",\"name\":\"榕树里\",\"unit\":\"key-person\","
                        + "\"registered\":0,\"expected\":0,\"counts\":{\"absent\":0,\"excluded\":0,\"moved\":0,"
                        + "\"not-yet\":0,\"refused\":0,\"screened\":0,\"unreachable\":0,\"vacant-verified\":0},"
                        + "\"full\":false}")
                .contains(
                        "\"gaps\":[{\"gap\":\"no-grid\",\"subject\":\"household\",\"place\":\"350203001007\",\"count\":3},"
                                + "{\"gap\":\"no-responsible-worker\",\"subject\":\"household\","
                                + "\"place\":\"350203001007008\",\"count\":38},")
                .endsWith("\"findings\":[{\"code\":\"missing\",\"count\":1},{\"code\":\"unknown-code\",\"count\":2}]}");
    }

    @Test
    void namesNoHouseholdPersonOrWorker() {
        String json = DailyReport.of(Sample.content().build()).json();

        assertThat(Sample.decision().orElseThrow().counterFacts().get(0).inputs())
                .contains(Input.id("household", "H-01001"));
        assertThat(json).doesNotContain("H-0").doesNotContain("P-0").doesNotContain("W-0");
    }

    @Test
    void leavesTheDecisionOutWhereThereIsNone() {
        String json = DailyReport.of(Sample.content(Sample.tally().rollUp(), Optional.empty())
                        .build())
                .json();

        assertThat(json).doesNotContain("\"decision\"").doesNotContain("null");
        assertThat(List.of(json.split("\"schema\""))).hasSize(2);
    }
}
