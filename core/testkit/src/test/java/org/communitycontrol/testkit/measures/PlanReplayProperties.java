package org.communitycontrol.testkit.measures;

import java.util.EnumSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.AuthorityLevel;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasureForm;
import org.communitycontrol.measures.MeasurePlan;
import org.communitycontrol.measures.MeasureReason;
import org.communitycontrol.measures.MeasureRow;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureSet;
import org.communitycontrol.message.Wording;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Measures of an area found again from the rows that its explanation names; what a row allows stands in its name. */
class PlanReplayProperties implements ReplayLaws<MeasureSet, MeasureReason>, DecisionLaws<MeasureSet, MeasureReason> {

    private static final MeasuresDomain DOMAIN = new MeasuresDomain();

    @Override
    @Provide
    public Arbitrary<Decision<MeasureSet, MeasureReason>> decisions() {
        return Combinators.combine(DOMAIN.areas(), DOMAIN.days(), DOMAIN.rules())
                .as((area, asOf, rule) -> MeasurePlan.decide(area, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<MeasureSet, MeasureReason> replay(Explained explained) {
        AreaBasis area = AreaBasis.builder()
                .area(explained.subject())
                .tier(explained.coded(RiskTier.values(), RiskTier::code, "tier"))
                .situation(explained.coded(CommunitySituation.values(), CommunitySituation::code, "situation"))
                .build();
        return MeasurePlan.decide(area, explained.asOf(), Policy.adHoc(rule(explained)));
    }

    /** A table in which every tier and every situation points to the row that is named of the one that decided. */
    private static MeasureRule rule(Explained explained) {
        int tierRow = explained.find("tierRow").map(Integer::valueOf).orElse(1);
        int situationRow = explained.find("situationRow").map(Integer::valueOf).orElse(1);
        MeasureRule.Builder rule = MeasureRule.builder().reviewDays(1);
        for (int number = 1; number <= MeasuresDomain.MEASURES; number++) {
            rule.addMeasures(MeasureEntry.builder()
                    .code(new MeasureCode("measure-" + number))
                    .title(new Wording("措施", "measure"))
                    .basis("art. 1")
                    .form(MeasureForm.OPEN)
                    .approval(AuthorityLevel.COMMUNITY)
                    .build());
        }
        for (int number = 1; number <= explained.count("rows"); number++) {
            boolean applies = number == Math.max(tierRow, situationRow);
            MeasureRow.Builder row =
                    MeasuresDomain.row(applies ? explained.find("row").orElse("any") : "other");
            if (number == tierRow && explained.is("byTier")) {
                row.addAllTiers(EnumSet.allOf(RiskTier.class));
            }
            if (number == situationRow) {
                row.addAllSituations(EnumSet.allOf(CommunitySituation.class));
            }
            rule.addRows(row.build());
        }
        return rule.build();
    }
}
