package org.communitycontrol.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.decision.Outcome;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.message.Language;
import org.communitycontrol.message.Wording;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.RiskTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionalityGuardTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 20);
    private static final MeasureCode HEALTH_EDUCATION = new MeasureCode("health-education");
    private static final MeasureCode CLOSED = MeasureCode.CLOSED_OFF_MANAGEMENT;
    private static final MeasureCode FORBID = MeasureCode.FORBID_ENTRY_EXIT;

    private static final MeasureRule RULE = MeasureRule.builder()
            .addMeasures(
                    entry(HEALTH_EDUCATION, MeasureForm.OPEN, AuthorityLevel.COMMUNITY),
                    entry(
                            CLOSED,
                            MeasureForm.SEAL,
                            AuthorityLevel.COUNTY,
                            ServiceCode.DAILY_SUPPLY,
                            ServiceCode.MEDICAL_TRANSFER),
                    entry(FORBID, MeasureForm.REFUSE, AuthorityLevel.COUNTY, ServiceCode.DAILY_SUPPLY))
            .addRows(
                    row(
                            "low",
                            Set.of(RiskTier.LOW),
                            Set.of(CommunitySituation.NO_CASE_FOUND),
                            Set.of(HEALTH_EDUCATION)),
                    row(
                            "medium",
                            Set.of(RiskTier.MEDIUM),
                            Set.of(CommunitySituation.CASE_APPEARED, CommunitySituation.OUTBREAK),
                            Set.of(HEALTH_EDUCATION, CLOSED)),
                    row(
                            "high",
                            Set.of(RiskTier.HIGH),
                            Set.of(CommunitySituation.TRANSMISSION),
                            Set.of(HEALTH_EDUCATION, CLOSED, FORBID)))
            .reviewDays(14)
            .build();

    private static final AreaBasis LOW = AreaBasis.of("A", RiskTier.LOW, CommunitySituation.NO_CASE_FOUND);
    private static final AreaBasis MEDIUM = AreaBasis.of("A", RiskTier.MEDIUM, CommunitySituation.CASE_APPEARED);

    @ParameterizedTest
    @CsvSource({
        "LOW, NO_CASE_FOUND, low",
        "LOW, CASE_APPEARED, medium",
        "LOW, TRANSMISSION, high",
        "MEDIUM, NO_CASE_FOUND, medium",
        "HIGH, NO_CASE_FOUND, high",
        "HIGH, TRANSMISSION, high"
    })
    void theStricterOfTierAndSituationDecides(RiskTier tier, CommunitySituation situation, String row) {
        assertThat(MeasurePlan.decide(AreaBasis.of("A", tier, situation), DAY, Policy.adHoc(RULE))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .row())
                .isEqualTo(row);
    }

    @Test
    void withoutTierOrSituationNoRowIsTaken() {
        AreaBasis unknown = AreaBasis.builder().area("A").build();

        assertThat(MeasurePlan.decide(unknown, DAY, Policy.adHoc(RULE)).outcome())
                .isEqualTo(new Outcome.Undetermined<>(
                        List.of(Missing.of("community-situation"), Missing.of("risk-tier"))));
        assertThat(decide(closed().build(), unknown).outcome().toOptional()).isEmpty();
    }

    @Test
    void aMeasureWithAllThatItNeedsIsInProportion() {
        assertThat(decide(closed().build(), MEDIUM).reason())
                .isEqualTo(new ProportionReason.WithinRow(CLOSED, "medium"));
    }

    @Test
    void aMeasureOutsideItsRowIsOverControlAndToBeLifted() {
        Decision<Proportion, ProportionReason> decision = decide(closed().build(), LOW);

        assertThat(decision.outcome()).isEqualTo(new Outcome.Determined<>(Proportion.OVER_CONTROL));
        assertThat(decision.reason())
                .isEqualTo(new ProportionReason.Excessive(CLOSED, "low", Set.of(Excess.OUTSIDE_ROW)));
        assertThat(decision.counterFacts().get(0).sentence(Language.ZH_CN)).contains("解除");
    }

    @Test
    void everyExcessIsSaidAndTheRepairNamesExactlyWhatIsMissing() {
        PlannedMeasure forgotten = PlannedMeasure.builder()
                .measure(CLOSED)
                .from(DAY)
                .scope(MeasureScope.WHOLE_AREA)
                .addBlocks(EssentialAccess.EMERGENCY)
                .addServices(ServiceCode.DAILY_SUPPLY)
                .approvedBy(AuthorityLevel.COMMUNITY)
                .build();

        Decision<Proportion, ProportionReason> decision = decide(forgotten, MEDIUM);

        assertThat(decision.reason())
                .isEqualTo(new ProportionReason.Excessive(
                        CLOSED,
                        "medium",
                        Set.of(
                                Excess.NO_BASIS,
                                Excess.NO_END,
                                Excess.BLOCKS_ESSENTIAL_ACCESS,
                                Excess.SEAL_AND_FORGET,
                                Excess.NOT_APPROVED)));
        assertThat(decision.counterFacts())
                .singleElement()
                .satisfies(repair -> assertThat(repair.inputs())
                        .containsExactly(
                                Input.code("measure", "closed-off-management"),
                                Input.count("repairs", 5),
                                Input.code("add", "basis"),
                                Input.day("until", LocalDate.of(2020, 5, 4)),
                                Input.code("open", "emergency"),
                                Input.code("service", "medical-transfer"),
                                Input.code("approval", "county")));
    }

    @Test
    void eachForbiddenFormHasItsName() {
        assertThat(Excess.leftAlone(MeasureForm.SEAL).sentence(Language.ZH_CN)).startsWith("一封了之");
        assertThat(Excess.leftAlone(MeasureForm.BAN).sentence(Language.ZH_CN)).startsWith("一禁了之");
        assertThat(Excess.leftAlone(MeasureForm.REFUSE).sentence(Language.ZH_CN))
                .startsWith("一拒了之");
    }

    @Test
    void aMeasureTheTableDoesNotDescribeIsNotJudged() {
        PlannedMeasure unknown = PlannedMeasure.builder()
                .measure(new MeasureCode("weld-doors"))
                .from(DAY)
                .scope(MeasureScope.WHOLE_AREA)
                .build();

        assertThat(decide(unknown, MEDIUM).outcome())
                .isEqualTo(new Outcome.Undetermined<>(List.of(Missing.of("measure-description"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-19, measure-not-holding",
        "2020-04-20, measure-within-row",
        "2020-05-04, measure-within-row",
        "2020-05-05, measure-not-holding"
    })
    void aMeasureHoldsFromItsFirstToItsLastDay(LocalDate day, String reason) {
        assertThat(ProportionalityGuard.decide(closed().build(), MEDIUM, day, Policy.adHoc(RULE))
                        .reason()
                        .code())
                .isEqualTo(reason);
    }

    @Test
    void aChangeOfTierSaysWhatBeginsAndWhatEnds() {
        MeasureSet low = MeasureSet.of(RULE.rows().get(0));
        MeasureSet medium = MeasureSet.of(RULE.rows().get(1));

        assertThat(MeasureChange.between(low, medium))
                .isEqualTo(new MeasureChange(Set.of(), Set.of(), Set.of(), Set.of(CLOSED)));
        assertThat(MeasureChange.between(medium, low))
                .isEqualTo(new MeasureChange(Set.of(), Set.of(CLOSED), Set.of(), Set.of()));
        assertThat(MeasureChange.between(low, low).none()).isTrue();
    }

    @Test
    void aTableWithAHoleIsRefused() {
        assertThatThrownBy(() -> MeasureRule.builder()
                        .addAllMeasures(RULE.measures())
                        .addRows(RULE.rows().get(0), RULE.rows().get(1))
                        .reviewDays(14)
                        .build())
                .isInstanceOf(DomainException.InvalidValue.class)
                .hasMessageContaining("rows/situations")
                .hasMessageContaining("3 of 4");
        assertThatThrownBy(() -> entry(CLOSED, MeasureForm.SEAL, AuthorityLevel.COUNTY))
                .hasMessageContaining("services");
    }

    private static Decision<Proportion, ProportionReason> decide(PlannedMeasure measure, AreaBasis area) {
        return ProportionalityGuard.decide(measure, area, DAY, Policy.adHoc(RULE));
    }

    private static PlannedMeasure.Builder closed() {
        return PlannedMeasure.builder()
                .measure(CLOSED)
                .from(DAY)
                .until(LocalDate.of(2020, 5, 4))
                .scope(MeasureScope.WHOLE_AREA)
                .basis("order-7")
                .addServices(ServiceCode.DAILY_SUPPLY, ServiceCode.MEDICAL_TRANSFER)
                .approvedBy(AuthorityLevel.CITY);
    }

    private static MeasureEntry entry(
            MeasureCode code, MeasureForm form, AuthorityLevel approval, ServiceCode... services) {
        return MeasureEntry.builder()
                .code(code)
                .title(new Wording("措施", "measure"))
                .basis("art. 1")
                .form(form)
                .approval(approval)
                .addServices(services)
                .build();
    }

    private static MeasureRow row(
            String code, Set<RiskTier> tiers, Set<CommunitySituation> situations, Set<MeasureCode> allowed) {
        return MeasureRow.builder()
                .code(code)
                .addAllTiers(tiers)
                .addAllSituations(situations)
                .addRequired(HEALTH_EDUCATION)
                .addAllAllowed(allowed)
                .build();
    }
}
