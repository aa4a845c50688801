package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.communitycontrol.access.AccessFacts;
import org.communitycontrol.access.AccessReason;
import org.communitycontrol.access.AccessRule;
import org.communitycontrol.access.Admission;
import org.communitycontrol.access.Direction;
import org.communitycontrol.access.GatePassage;
import org.communitycontrol.access.Outing;
import org.communitycontrol.access.Passage;
import org.communitycontrol.access.PassageKind;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact.Exposed;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.risk.CommunitySituation;
import org.communitycontrol.risk.area.AreaEventKind;
import org.communitycontrol.risk.area.AreaEvents;
import org.communitycontrol.risk.area.AreaTierRule;
import org.communitycontrol.risk.area.AreaTiers;
import org.communitycontrol.risk.area.CommunityZones;
import org.communitycontrol.risk.area.ZoneRule;
import org.communitycontrol.risk.county.CaseReport;
import org.communitycontrol.risk.county.ClusterMark;
import org.communitycontrol.risk.county.ClusterReading;
import org.communitycontrol.risk.county.CountyCases;
import org.communitycontrol.risk.county.CountyTierRule;
import org.communitycontrol.risk.county.CountyTiers;
import org.communitycontrol.risk.situation.CommunityCases;
import org.communitycontrol.risk.situation.CommunitySituations;
import org.communitycontrol.risk.situation.ConfirmedCase;
import org.communitycontrol.risk.situation.SituationFlag;
import org.communitycontrol.risk.situation.SituationRule;
import org.communitycontrol.surveillance.HalfDay;
import org.communitycontrol.surveillance.Reading;
import org.communitycontrol.surveillance.Readings;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.surveillance.cases.CaseFact;
import org.communitycontrol.surveillance.cases.CaseId;
import org.communitycontrol.surveillance.cases.CaseOrigin;
import org.communitycontrol.surveillance.cases.CaseStatus;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.cases.Clusters;
import org.communitycontrol.surveillance.cases.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of risk, observation and access by the numbers of the shipped packs, to the day. */
class WorkedExamplesTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);

    /** W1: the tier of a county. */
    @ParameterizedTest
    @CsvSource({
        "0,    , true,  low",
        "50,  3, true,  medium",
        "51,  3, true,  high",
        "51,  3, false, medium",
        "53,  5, false, medium",
        "500, 13, true, high",
        "500, 14, true, low",
        "500, 15, false, low"
    })
    void aCountyHasTheTierOfItsRow(long cumulative, Integer quietDays, boolean cluster, String tier) {
        LocalDate asOf = MARCH_1.plusDays(quietDays == null ? 0 : quietDays);
        CountyCases cases = CountyCases.of("county", ClusterReading.GIVEN, List.of());
        if (quietDays != null) {
            cases = cases.with(report(MARCH_1, cumulative, cumulative, cluster ? ClusterMark.YES : ClusterMark.NO));
        }
        if (!cases.reports().containsKey(asOf)) {
            cases = cases.with(report(asOf, cumulative, 0, ClusterMark.NO));
        }

        assertThat(CountyTiers.decide(cases, asOf, policy(CountyTierRule.KIND, "cn-county-tier-2020-02-17", asOf))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(tier);
    }

    /** The two windows of a cluster: 14 days between its cases, and 14 more in which it counts. */
    @ParameterizedTest
    @CsvSource({
        "2020-02-15, 2020-02-15, high",
        "2020-02-15, 2020-02-28, high",
        "2020-02-15, 2020-02-29, low",
        "2020-02-16, 2020-02-16, medium"
    })
    void aClusterFoundInTheCasesCountsForTheTier(LocalDate second, LocalDate asOf, String tier) {
        List<CaseFact> facts = List.of(confirmed("K1", LocalDate.of(2020, 2, 1)), confirmed("K2", second));
        Policy<ClusterRule> clusters = policy(ClusterRule.KIND, "cn-clusters-2020-01-24", second);
        CountyCases cases = CountyCases.of(
                "county",
                ClusterReading.GIVEN,
                List.of(
                        report(second, 51, 1, ClusterMark.of(second, Clusters.find(facts, second, clusters))),
                        report(LocalDate.of(2020, 2, 1), 50, 50, ClusterMark.NO)));
        if (!asOf.equals(second)) {
            cases = cases.with(report(asOf, 51, 0, ClusterMark.of(asOf, Clusters.find(facts, asOf, clusters))));
        }

        assertThat(CountyTiers.decide(cases, asOf, policy(CountyTierRule.KIND, "cn-county-tier-2020-02-17", asOf))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(tier);
    }

    private static CaseFact confirmed(String id, LocalDate on) {
        return CaseFact.builder()
                .id(new CaseId(id))
                .on(on)
                .status(CaseStatus.CONFIRMED)
                .origin(CaseOrigin.LOCAL)
                .place(new PlaceId("home"))
                .build();
    }

    /** W2: 14 days apart in one home are an outbreak; 15 are a case and a flag. */
    @ParameterizedTest
    @CsvSource({
        "2020-02-15, true,  true,  home,  outbreak",
        "2020-02-16, true,  true,  home,  case-appeared",
        "2020-02-15, false, false, other, transmission",
        "2020-02-16, false, false, other, case-appeared",
        "2020-02-15, false, true,  other, case-appeared",
        "2020-02-15, false, true,  home,  outbreak"
    })
    void aCommunityHasTheSituationOfItsCases(
            LocalDate second, boolean firstKnown, boolean secondKnown, String place, String situation) {
        Policy<SituationRule> policy = policy(SituationRule.KIND, "cn-community-situation-2020-01-24", second);
        CommunityCases cases = CommunityCases.of(
                "community",
                List.of(
                        ConfirmedCase.of("K1", LocalDate.of(2020, 2, 1), firstKnown, "home"),
                        ConfirmedCase.of("K2", second, secondKnown, place)));

        assertThat(CommunitySituations.decide(cases, second, policy).outcome().toOptional())
                .map(CommunitySituation::code)
                .contains(situation);
        assertThat(CommunitySituations.flags(cases, second, policy.parameters())
                        .contains(SituationFlag.SAME_PLACE_LATER))
                .isEqualTo(second.getDayOfMonth() == 16 && place.equals("home"));
    }

    /** W3: the window, its extension by a new contact, and the leap day. */
    @ParameterizedTest
    @CsvSource({
        "2020-02-01, , 2020-02-02, 2020-02-15, 2020-02-16",
        "2020-02-01, 2020-02-08, 2020-02-09, 2020-02-22, 2020-02-23",
        "2020-02-15, , 2020-02-16, 2020-02-29, 2020-03-01"
    })
    void anObservationEndsFourteenDaysAfterTheLastContact(
            LocalDate contact, LocalDate again, LocalDate first, LocalDate last, LocalDate certificate) {
        ObservationFacts facts = ObservationFacts.of("P", new Exposed(contact, ExposureKind.CONTACT));
        LocalDate asOf = contact;
        if (again != null) {
            facts = facts.with(new Exposed(again, ExposureKind.CONTACT));
            asOf = again;
        }

        ObservationWindow window =
                Observation.window(facts, asOf, observation(asOf)).orElseThrow();

        assertThat(List.of(window.firstDay(), window.lastDay(), window.certificateOn()))
                .containsExactly(first, last, certificate);
    }

    /** W3: the threshold belongs to fever, and nothing is rounded up to it. */
    @ParameterizedTest
    @CsvSource({"37.2, none", "37.25, none", "37.29, none", "37.3, refer"})
    void aTemperatureIsComparedExactly(String celsius, String referral) {
        LocalDate day = LocalDate.of(2020, 2, 10);
        Reading reading = Reading.builder()
                .on(day)
                .halfDay(HalfDay.AM)
                .temperature(Temperature.parse(celsius))
                .symptoms(Set.of())
                .build();

        assertThat(Readings.decide(
                                new PersonId("P"),
                                reading,
                                Policy.adHoc(observation(day).parameters().readings()))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(referral);
    }

    /** W7: an area by the 9th edition and by the twenty points; a positive restarts, an incomplete round keeps. */
    @ParameterizedTest
    @CsvSource({
        "cn-areas-9th-2022-06-28,     , ROUND_NEGATIVE,   2022-07-07, high",
        "cn-areas-9th-2022-06-28,     , ROUND_NEGATIVE,   2022-07-08, medium",
        "cn-areas-9th-2022-06-28,     , ROUND_NEGATIVE,   2022-07-10, medium",
        "cn-areas-9th-2022-06-28,     , ROUND_NEGATIVE,   2022-07-11, low",
        "cn-areas-9th-2022-06-28,     , ROUND_INCOMPLETE, 2022-07-11, high",
        "cn-areas-9th-2022-06-28, 2022-07-07, ROUND_NEGATIVE, 2022-07-13, high",
        "cn-areas-9th-2022-06-28, 2022-07-07, ROUND_NEGATIVE, 2022-07-14, medium",
        "cn-twenty-points-2022-11-11, , ROUND_INCOMPLETE, 2022-07-05, high",
        "cn-twenty-points-2022-11-11, , ROUND_INCOMPLETE, 2022-07-06, low"
    })
    void anAreaIsLoweredOnItsDay(String id, LocalDate positive, AreaEventKind round, LocalDate day, String tier) {
        AreaEvents area = AreaEvents.of("area").with(LocalDate.of(2022, 7, 1), AreaEventKind.INFECTION);
        LocalDate last = LocalDate.of(2022, 7, 1);
        if (positive != null) {
            area = area.with(positive, AreaEventKind.ROUND_POSITIVE);
            last = positive;
        }
        area = area.with(last.plusDays(7), round);

        assertThat(AreaTiers.decide(area, day, policy(AreaTierRule.KIND, id, day))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(tier);
    }

    /** W8: all three conditions on one day; a round on 12-15 is too old for 12-18. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-16, 2021-12-17, lockdown",
        "2021-12-16, 2021-12-18, precaution",
        "2021-12-15, 2021-12-18, lockdown"
    })
    void aZoneIsLiftedOnItsDay(LocalDate round, LocalDate day, String zone) {
        AreaEvents events = AreaEvents.of("zone")
                .with(LocalDate.of(2021, 12, 1), AreaEventKind.INFECTION)
                .with(LocalDate.of(2021, 12, 3), AreaEventKind.LAST_CONTACT)
                .with(round, AreaEventKind.ROUND_NEGATIVE);

        assertThat(CommunityZones.decide(events, day, policy(ZoneRule.KIND, "cn-community-zones-2021", day))
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(zone);
    }

    /** W11: Shulan's budget; thirty minutes too long cancel the next outing, exactly two hours do not. */
    @ParameterizedTest
    @CsvSource({
        "10:30, 2020-05-23, deny",
        "10:30, 2020-05-24, deny",
        "10:30, 2020-05-25, allow",
        "10:00, 2020-05-22, deny",
        "10:00, 2020-05-23, allow",
        "10:01, 2020-05-23, deny"
    })
    void aHouseholdGoesOutAgainOnItsDay(LocalTime back, LocalDate day, String admission) {
        AccessFacts facts = AccessFacts.behindGates(Outing.of(LocalDate.of(2020, 5, 21), LocalTime.of(8, 0), back));

        assertThat(pass("cn-shulan-access-2020-05", PassageKind.RESIDENT, day, facts)
                        .outcome()
                        .toOptional()
                        .orElseThrow()
                        .code())
                .isEqualTo(admission);
    }

    /** W11: Jiangdu lets no household under observation out; an ambulance passes at that door and is not counted. */
    @Test
    void aHouseholdUnderObservationStaysInAndAnAmbulancePasses() {
        LocalDate day = LocalDate.of(2020, 2, 20);
        AccessFacts observed = AccessFacts.builder()
                .closedOff(true)
                .underObservation(true)
                .entryPoint(true)
                .build();

        assertThat(pass("cn-jiangdu-access-2020-02", PassageKind.RESIDENT, day, observed)
                        .reason())
                .isEqualTo(new AccessReason.UnderObservation());
        Decision<Admission, AccessReason> ambulance =
                pass("cn-jiangdu-access-2020-02", PassageKind.AMBULANCE, day, observed);
        assertThat(ambulance.outcome().toOptional()).contains(Admission.ALLOW);
        assertThat(GatePassage.counted(
                        passage(PassageKind.AMBULANCE, day),
                        ambulance,
                        policy(AccessRule.KIND, "cn-jiangdu-access-2020-02", day)
                                .parameters()))
                .isFalse();
    }

    private static Decision<Admission, AccessReason> pass(
            String id, PassageKind kind, LocalDate day, AccessFacts facts) {
        return GatePassage.decide(passage(kind, day), facts, policy(AccessRule.KIND, id, day));
    }

    private static Passage passage(PassageKind kind, LocalDate day) {
        return Passage.builder()
                .id("passage")
                .gate("G1")
                .date(day)
                .time(LocalTime.of(9, 0))
                .kind(kind)
                .direction(Direction.OUT)
                .household(new HouseholdId("H1"))
                .temperature(Temperature.parse("36.5"))
                .build();
    }

    private static CaseReport report(LocalDate day, long cumulative, long more, ClusterMark cluster) {
        return CaseReport.builder()
                .day(day)
                .cumulative(cumulative)
                .newCases(more)
                .cluster(cluster)
                .build();
    }

    private static Policy<ObservationRule> observation(LocalDate day) {
        return policy(ObservationRule.KIND, "cn-home-observation-2020-01-24", day);
    }

    private static <P> Policy<P> policy(PolicyKind<P> kind, String id, LocalDate day) {
        return ShippedPacks.book().pack(kind, new PolicyId(id)).orElseThrow().on(day);
    }
}
