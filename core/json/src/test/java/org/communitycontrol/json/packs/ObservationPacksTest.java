package org.communitycontrol.json.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.json.mapper.StrictJson;
import org.communitycontrol.law.Confidence;
import org.communitycontrol.law.Policy;
import org.communitycontrol.law.PolicyId;
import org.communitycontrol.law.PolicyKind;
import org.communitycontrol.observation.CertificateKind;
import org.communitycontrol.observation.CertificateRule;
import org.communitycontrol.observation.ExposureKind;
import org.communitycontrol.observation.Observation;
import org.communitycontrol.observation.ObservationFact;
import org.communitycontrol.observation.ObservationFacts;
import org.communitycontrol.observation.ObservationReason;
import org.communitycontrol.observation.ObservationRule;
import org.communitycontrol.observation.ObservationStatus;
import org.communitycontrol.observation.ObservationWindow;
import org.communitycontrol.surveillance.Temperature;
import org.communitycontrol.surveillance.cases.CaseStatus;
import org.communitycontrol.surveillance.cases.ClusterRule;
import org.communitycontrol.surveillance.timeline.EarlyRule;
import org.communitycontrol.surveillance.timeline.Milestone;
import org.communitycontrol.surveillance.timeline.MilestoneDeadline;
import org.communitycontrol.surveillance.upkeep.SanitationRule;
import org.communitycontrol.surveillance.upkeep.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the packs that observation and surveillance brought, as the documents say them. */
class ObservationPacksTest {

    @ParameterizedTest
    @CsvSource({
        "2020-01-24, cn-home-observation-2020-01-24, 14",
        "2021-05-10, cn-home-observation-2020-01-24, 14",
        "2021-05-11, cn-observation-2021-05-11, 21",
        "2022-06-27, cn-observation-2021-05-11, 21",
        "2022-06-28, cn-observation-2022-06-28, 10",
        "2022-11-10, cn-observation-2022-06-28, 10",
        "2022-11-11, cn-observation-2022-11-11, 8",
        "2022-12-06, cn-observation-2022-11-11, 8",
        "2022-12-07, cn-observation-2022-12-07, 5",
        "2023-01-07, cn-observation-2022-12-07, 5"
    })
    void aContactIsObservedAsLongAsTheEditionOfTheDaySays(LocalDate day, String id, int days) {
        Policy<ObservationRule> policy = inForce(ObservationRule.KIND, day);

        assertThat(policy.reference().id()).isEqualTo(new PolicyId(id));
        assertThat(policy.parameters().courseDays(ExposureKind.CONTACT)).isEqualTo(days);
        assertThat(policy.parameters().readings().threshold()).isEqualTo(Temperature.parse("37.3"));
        assertThat(policy.reference().confidence()).isEqualTo(Confidence.DESIGN);
    }

    @Test
    void noneIsInForceBeforeTheFirstAndAfterTheLast() {
        assertThat(ShippedPacks.book()
                        .inForce(ObservationRule.KIND, LocalDate.of(2020, 1, 23))
                        .policy())
                .isEmpty();
        assertThat(ShippedPacks.book()
                        .inForce(ObservationRule.KIND, LocalDate.of(2023, 1, 8))
                        .policy())
                .isEmpty();
    }

    @Test
    void theNinthEditionTestsOnSixDays() {
        LocalDate exposed = LocalDate.of(2022, 7, 1);
        ObservationWindow window = Observation.window(
                        ObservationFacts.of("P", new ObservationFact.Exposed(exposed, ExposureKind.CONTACT)),
                        exposed,
                        inForce(ObservationRule.KIND, exposed))
                .orElseThrow();

        assertThat(window.testsDue().stream().map(LocalDate::getDayOfMonth)).containsExactly(2, 3, 4, 6, 8, 11);
        assertThat(window.prescribedPlace(LocalDate.of(2022, 7, 8))
                        .orElseThrow()
                        .code())
                .isEqualTo("centralised");
        assertThat(window.prescribedPlace(LocalDate.of(2022, 7, 9))
                        .orElseThrow()
                        .code())
                .isEqualTo("home-monitoring");
    }

    @Test
    void aDecisionIsWrittenAsJsonAndReadBack() {
        Decision<ObservationStatus, ObservationReason> decision = Observation.decide(
                ObservationFacts.of("P", new ObservationFact.Exposed(LocalDate.of(2020, 2, 1), ExposureKind.CONTACT)),
                LocalDate.of(2020, 2, 16),
                inForce(ObservationRule.KIND, LocalDate.of(2020, 2, 16)));

        String json = StrictJson.write(decision);

        assertThat(json)
                .startsWith("{\"subject\":\"P\",\"asOf\":\"2020-02-16\",\"outcome\":{\"value\":\"completed\"},"
                        + "\"reason\":{\"kind\":\"window-full\",\"start\":{\"kind\":\"exposed\",\"on\":\"2020-02-01\","
                        + "\"exposure\":\"contact\"},\"days\":14,\"last\":\"2020-02-15\"},"
                        + "\"policy\":{\"id\":\"cn-home-observation-2020-01-24\",\"version\":1,"
                        + "\"confidence\":\"design\",\"inForce\":true},\"clauses\":[\"2.9\",\"3.17\"],");
        assertThat(StrictJson.read(json, new TypeReference<Decision<ObservationStatus, ObservationReason>>() {}))
                .isEqualTo(decision);
    }

    @Test
    void twoCertificatesMayBeAskedFor() {
        assertThat(inForce(CertificateRule.KIND, LocalDate.of(2020, 3, 3))
                        .parameters()
                        .allowed())
                .containsExactlyInAnyOrder(CertificateKind.OBSERVATION_COMPLETED, CertificateKind.RESIDENCE);
    }

    @Test
    void clustersEarliesAndDisinfectionAreAsTheDocumentsSay() {
        ClusterRule of2020 =
                inForce(ClusterRule.KIND, LocalDate.of(2020, 2, 16)).parameters();
        ClusterRule ninth = inForce(ClusterRule.KIND, LocalDate.of(2022, 7, 1)).parameters();
        EarlyRule earlies = inForce(EarlyRule.KIND, LocalDate.of(2020, 2, 16)).parameters();

        assertThat(List.of(of2020.days(), of2020.cases())).containsExactly(14, 2);
        assertThat(List.of(ninth.days(), ninth.cases())).containsExactly(7, 2);
        assertThat(ninth.counted()).isEqualTo(Set.of(CaseStatus.ASYMPTOMATIC, CaseStatus.CONFIRMED));
        assertThat(earlies.earlies())
                .containsExactly(Milestone.DETECTED, Milestone.REPORTED, Milestone.ISOLATED, Milestone.TREATED);
        assertThat(earlies.deadlines().get(0).hours()).isEqualTo(2);
        LocalDate day = LocalDate.of(2020, 2, 16);
        assertThat(ShippedPacks.book()
                        .inForce(SanitationRule.KIND, "CN", day, day)
                        .policy()
                        .orElseThrow()
                        .parameters()
                        .timesADay())
                .containsEntry(SiteKind.KEY_PLACE, 1);
        assertThat(ShippedPacks.book()
                        .inForce(SanitationRule.KIND, "21", day, day)
                        .policy()
                        .orElseThrow()
                        .parameters()
                        .timesADay())
                .containsEntry(SiteKind.KEY_PLACE, 2);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-20, 2", "2023-01-07, 2", "2023-01-08, 24"})
    void aCaseIsReportedWithinTheHoursOfItsClass(LocalDate day, int hours) {
        assertThat(inForce(EarlyRule.KIND, day).parameters().deadlines())
                .extracting(MilestoneDeadline::hours)
                .containsExactly(hours);
    }

    @Test
    void aPackOfAMadeUpCountryGivesOtherAnswersWithoutAnyCode() {
        String other = ShippedPacks.raw(new PolicyId("cn-home-observation-2020-01-24"))
                .orElseThrow()
                .replace("\"CN\"", "\"XX\"")
                .replace("cn-home", "xx-home")
                .replace("start-excluded", "start-included")
                .replace("\"days\": 14", "\"days\": 21")
                .replace("37.3,", "38,");
        ObservationRule rule = (ObservationRule) ShippedPacks.reader()
                .read(new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)), "xx.json")
                .periods()
                .get(0)
                .parameters();
        LocalDate exposed = LocalDate.of(2020, 2, 1);

        ObservationWindow window = Observation.window(
                        ObservationFacts.of("P", new ObservationFact.Exposed(exposed, ExposureKind.ARRIVAL)),
                        exposed,
                        Policy.adHoc(rule))
                .orElseThrow();

        assertThat(window.lastDay()).isEqualTo(LocalDate.of(2020, 2, 21));
        assertThat(rule.readings().threshold()).isEqualTo(Temperature.parse("38"));
    }

    private static <P> Policy<P> inForce(PolicyKind<P> kind, LocalDate day) {
        return ShippedPacks.book().inForce(kind, day).policy().orElseThrow();
    }
}
