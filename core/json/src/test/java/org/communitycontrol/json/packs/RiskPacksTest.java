package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyBook;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.risk.RiskTier;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaTierReason;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneReason;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.situation.SituationRule;
import org.junit.jupiter.api.Test;

/** The shipped packs on risk give the answers of the worked examples and part the time between them. */
class RiskPacksTest {

    private static final PolicyBook BOOK = ShippedPacks.book();
    private static final LocalDate JULY_1 = LocalDate.of(2022, 7, 1);

    @Test
    void exactlyOneRuleOfAreasIsInForceOnEachDayFromTheNinthEditionOn() {
        LocalDate last = LocalDate.of(2023, 1, 7);
        for (LocalDate day = LocalDate.of(2022, 6, 28); !day.isAfter(last); day = day.plusDays(1)) {
            String id = day.isBefore(LocalDate.of(2022, 11, 11))
                    ? "cn-areas-9th-2022-06-28"
                    : day.isBefore(LocalDate.of(2022, 12, 7))
                            ? "cn-twenty-points-2022-11-11"
                            : "cn-ten-points-2022-12-07";
            assertThat(inForce(day)).as("%s", day).contains(new PolicyId(id));
        }
        assertThat(inForce(last.plusDays(1))).isEmpty();
        assertThat(inForce(LocalDate.of(2022, 6, 27))).isEmpty();
        assertThat(BOOK.inForce(CountyTierRule.KIND, LocalDate.of(2020, 2, 16)).policy())
                .isEmpty();
        assertThat(BOOK.inForce(CountyTierRule.KIND, LocalDate.of(2020, 2, 17)).policy())
                .isPresent();
        assertThat(BOOK.inForce(SituationRule.KIND, LocalDate.of(2020, 1, 24)).policy())
                .isPresent();
    }

    /** The 8th edition looked at streets and townships by the numbers of counties; each has its own tier. */
    @Test
    void aStreetHasATierOfItsOwnUnderTheEighthEdition() {
        LocalDate first = LocalDate.of(2021, 5, 11);
        Policy<CountyTierRule> street =
                BOOK.inForce(CountyTierRule.STREET, first).policy().orElseThrow();

        assertThat(street.reference().id()).isEqualTo(new PolicyId("cn-street-tier-2021-05-11"));
        assertThat(street.parameters())
                .isEqualTo(BOOK.inForce(CountyTierRule.KIND, first)
                        .policy()
                        .orElseThrow()
                        .parameters());
        assertThat(BOOK.inForce(CountyTierRule.STREET, first.minusDays(1)).policy())
                .isEmpty();
        assertThat(BOOK.inForce(CountyTierRule.STREET, LocalDate.of(2022, 6, 28))
                        .policy())
                .isEmpty();
    }

    /** Worked example W7 under three editions; the answer says which, how sure, and whether it was in force. */
    @Test
    void theSameAreaIsLowerSoonerUnderTheLaterEditions() {
        AreaEvents area = AreaEvents.of("a").with(JULY_1, AreaEventKind.INFECTION);
        AreaEvents tested = area.with(LocalDate.of(2022, 7, 8), AreaEventKind.ROUND_NEGATIVE);

        assertThat(tier("cn-areas-9th-2022-06-28", tested, 7).outcome().toOptional())
                .contains(RiskTier.HIGH);
        assertThat(tier("cn-areas-9th-2022-06-28", tested, 8).outcome().toOptional())
                .contains(RiskTier.MEDIUM);
        assertThat(tier("cn-areas-9th-2022-06-28", tested, 11).outcome().toOptional())
                .contains(RiskTier.LOW);
        for (String id : List.of("cn-twenty-points-2022-11-11", "cn-ten-points-2022-12-07")) {
            assertThat(tier(id, area, 5).outcome().toOptional()).contains(RiskTier.HIGH);
            assertThat(tier(id, area, 6).outcome().toOptional()).contains(RiskTier.LOW);
            assertThat(tier(id, area, 6).policy().inForce()).isFalse();
        }
        assertThat(tier("cn-areas-9th-2022-06-28", area, 6).policy().inForce()).isTrue();
        assertThat(tier("cn-areas-9th-2022-06-28", area, 6).policy().confidence())
                .isEqualTo(Confidence.DESIGN);
    }

    /** Worked example W8. */
    @Test
    void theZoneIsLiftedOnTheEighteenth() {
        AreaEvents zone = AreaEvents.of("z")
                .with(LocalDate.of(2021, 12, 1), AreaEventKind.INFECTION)
                .with(LocalDate.of(2021, 12, 3), AreaEventKind.LAST_CONTACT)
                .with(LocalDate.of(2021, 12, 16), AreaEventKind.ROUND_NEGATIVE);
        LocalDate day = LocalDate.of(2021, 12, 18);

        assertThat(CommunityZones.decide(
                                zone,
                                day,
                                BOOK.inForce(ZoneRule.KIND, day).policy().orElseThrow())
                        .reason())
                .isEqualTo(new ZoneReason.Lifted(day));
    }

    private static Optional<PolicyId> inForce(LocalDate day) {
        return BOOK.inForce(AreaTierRule.KIND, day)
                .policy()
                .map(policy -> policy.reference().id());
    }

    private static Decision<RiskTier, AreaTierReason> tier(String id, AreaEvents events, int july) {
        LocalDate day = LocalDate.of(2022, 7, july);
        return AreaTiers.decide(
                events,
                day,
                BOOK.pack(AreaTierRule.KIND, new PolicyId(id)).orElseThrow().on(day));
    }
}
