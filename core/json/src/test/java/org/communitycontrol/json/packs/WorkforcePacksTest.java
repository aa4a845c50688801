package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyPack;
import org.communitycontrol.message.Language;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.territory.WorkerId;
import org.communitycontrol.workforce.EmploymentKind;
import org.communitycontrol.workforce.EmploymentTerm;
import org.communitycontrol.workforce.rest.RestRule;
import org.communitycontrol.workforce.staffing.StaffingRule;
import org.junit.jupiter.api.Test;

/** The numbers of rest and staffing, how sure they are, and that no number of rest is given out as law. */
class WorkforcePacksTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 23);

    @Test
    void theRuleOfRestIsAnExampleAndSaysSo() {
        PolicyPack<RestRule> pack = ShippedPacks.book()
                .pack(RestRule.KIND, new PolicyId("example-rest"))
                .orElseThrow();

        assertThat(pack.title(Language.EN)).startsWith("Example");
        assertThat(pack.title(Language.ZH_CN)).startsWith("示例");
        assertThat(pack.on(DAY).reference().confidence()).isEqualTo(Confidence.DESIGN);
        assertThat(pack.on(DAY).parameters().mostConsecutiveDays()).contains(6);
        assertThat(pack.on(DAY).parameters().leastRestMinutes()).contains(600);
        assertThat(ShippedPacks.book().packs().stream()
                        .filter(each -> each.kind().equals(RestRule.KIND)))
                .hasSize(1);
    }

    @Test
    void tianjinAsksForAWorkerForThreeHundredHouseholds() {
        PolicyPack<StaffingRule> pack = ShippedPacks.book()
                .pack(StaffingRule.KIND, new PolicyId("cn-staffing-tianjin-2020"))
                .orElseThrow();

        assertThat(pack.on(DAY).parameters())
                .isEqualTo(new StaffingRule(300, 2400, List.of(RiskTier.HIGH, RiskTier.MEDIUM, RiskTier.LOW)));
        assertThat(pack.citations().get(0).confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(pack.on(DAY).reference().confidence()).isEqualTo(Confidence.DESIGN);
    }

    @Test
    void aTermOfEmploymentIsWrittenAndReadBack() {
        EmploymentTerm term = EmploymentTerm.builder()
                .worker(new WorkerId("w1"))
                .kind(EmploymentKind.REGISTERED_VOLUNTEER)
                .from(DAY)
                .lastDay(Optional.empty())
                .build();
        String json = "{\"worker\":\"w1\",\"kind\":\"registered-volunteer\",\"from\":\"2020-03-23\"}";

        assertThat(StrictJson.read(json, EmploymentTerm.class)).isEqualTo(term);
        assertThat(StrictJson.read(StrictJson.write(term), EmploymentTerm.class))
                .isEqualTo(term);
    }
}
