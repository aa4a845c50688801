package org.communitycontrol.testkit.measures;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.measures.AreaBasis;
import org.communitycontrol.measures.AuthorityLevel;
import org.communitycontrol.measures.EssentialAccess;
import org.communitycontrol.measures.MeasureCode;
import org.communitycontrol.measures.MeasureEntry;
import org.communitycontrol.measures.MeasureForm;
import org.communitycontrol.measures.MeasureRow;
import org.communitycontrol.measures.MeasureRule;
import org.communitycontrol.measures.MeasureScope;
import org.communitycontrol.measures.PlannedMeasure;
import org.communitycontrol.measures.Proportion;
import org.communitycontrol.measures.ProportionReason;
import org.communitycontrol.measures.ProportionalityGuard;
import org.communitycontrol.measures.ServiceCode;
import org.communitycontrol.message.Wording;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.testkit.decision.DecisionLaws;
import org.communitycontrol.testkit.decision.Explained;
import org.communitycontrol.testkit.decision.ReplayLaws;

/** Measures judged again from what the verdict names; the table has one row, which allows the measure or does not. */
class GuardReplayProperties
        implements ReplayLaws<Proportion, ProportionReason>, DecisionLaws<Proportion, ProportionReason> {

    private static final MeasuresDomain DOMAIN = new MeasuresDomain();

    @Override
    @Provide
    public Arbitrary<Decision<Proportion, ProportionReason>> decisions() {
        return Combinators.combine(DOMAIN.planned(), DOMAIN.areas(), DOMAIN.days(), DOMAIN.rules())
                .as((measure, area, asOf, rule) ->
                        ProportionalityGuard.decide(measure, area, asOf, Policy.adHoc(rule)));
    }

    @Override
    public Decision<Proportion, ProportionReason> replay(Explained explained) {
        MeasureCode code = new MeasureCode(explained.find("measure").orElse("measure"));
        AreaBasis area = AreaBasis.builder()
                .area(explained.subject())
                .tier(explained.coded(RiskTier.values(), RiskTier::code, "tier"))
                .situation(explained.coded(CommunitySituation.values(), CommunitySituation::code, "situation"))
                .build();
        return ProportionalityGuard.decide(
                measure(code, explained), area, explained.asOf(), Policy.adHoc(rule(code, explained)));
    }

    private static PlannedMeasure measure(MeasureCode code, Explained explained) {
        PlannedMeasure.Builder measure = PlannedMeasure.builder()
                .measure(code)
                .from(LocalDate.parse(explained.text("from")))
                .until(explained.day("until"))
                .scope(explained
                        .coded(MeasureScope.values(), MeasureScope::code, "scope")
                        .orElseThrow())
                .approvedBy(explained.coded(AuthorityLevel.values(), AuthorityLevel::code, "approvedBy"));
        if (explained.is("basisNamed")) {
            measure.basis("order");
        }
        Set<EssentialAccess> blocks = EnumSet.noneOf(EssentialAccess.class);
        for (EssentialAccess access : EssentialAccess.values()) {
            if (explained.all("blocks").contains(access.code())) {
                blocks.add(access);
            }
        }
        return measure.addAllBlocks(blocks)
                .addAllServices(services(explained, "service"))
                .build();
    }

    private static MeasureRule rule(MeasureCode code, Explained explained) {
        MeasureRow.Builder row =
                MeasureRow.builder().code("row").addAllSituations(EnumSet.allOf(CommunitySituation.class));
        if (explained.is("byTier")) {
            row.addAllTiers(EnumSet.allOf(RiskTier.class));
        }
        MeasureRule.Builder rule = MeasureRule.builder().reviewDays(1);
        explained
                .coded(MeasureForm.values(), MeasureForm::code, "form")
                .ifPresent(form -> rule.addMeasures(MeasureEntry.builder()
                        .code(code)
                        .title(new Wording("措施", "measure"))
                        .basis("art. 1")
                        .form(form)
                        .addAllServices(services(explained, "serviceNeeded"))
                        .approval(explained
                                .coded(AuthorityLevel.values(), AuthorityLevel::code, "approvalNeeded")
                                .orElseThrow())
                        .build()));
        if (explained.is("allowed")) {
            row.addAllowed(code);
        }
        return rule.addAllRows(List.of(row.build())).build();
    }

    private static Set<ServiceCode> services(Explained explained, String name) {
        Set<ServiceCode> services = new TreeSet<>();
        explained.all(name).forEach(text -> services.add(new ServiceCode(text)));
        return services;
    }
}
