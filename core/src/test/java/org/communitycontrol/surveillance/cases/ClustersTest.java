package org.communitycontrol.surveillance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitycontrol.days.Bound;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

    private static final LocalDate FEB_1 = LocalDate.of(2020, 2, 1);
    private static final LocalDate END = LocalDate.of(2020, 3, 31);
    private static final Policy<ClusterRule> OF_2020 =
            Policy.adHoc(new ClusterRule(14, Bound.WITHIN, 2, Bound.AT_LEAST, Set.of(CaseStatus.CONFIRMED)));

    /** Worked example W2: 14 days between are a cluster, 15 are not. */
    @ParameterizedTest
    @CsvSource({"2020-02-01, 1", "2020-02-15, 1", "2020-02-16, 0"})
    void twoCasesOfAPlaceAreAClusterIfAtMostFourteenDaysLieBetween(LocalDate second, int clusters) {
        List<CaseFact> facts = List.of(fact("A", FEB_1, "home"), fact("B", second, "home"));

        assertThat(Clusters.find(facts, END, OF_2020)).hasSize(clusters);
    }

    @Test
    void casesOfTwoPlacesOrOfNoneAreNoCluster() {
        List<CaseFact> facts = List.of(
                fact("A", FEB_1, "home"), fact("B", FEB_1, "works"), fact("C", FEB_1, ""), fact("D", FEB_1, ""));

        assertThat(Clusters.find(facts, END, OF_2020)).isEmpty();
    }

    @Test
    void aCaseThatWasRemovedNoLongerCounts() {
        List<CaseFact> facts = List.of(
                with("B", FEB_1.plusDays(9), "home", CaseStatus.REMOVED),
                fact("A", FEB_1, "home"),
                fact("B", FEB_1.plusDays(2), "home"));

        assertThat(Clusters.find(facts, FEB_1.plusDays(8), OF_2020)).hasSize(1);
        assertThat(Clusters.find(facts, FEB_1.plusDays(9), OF_2020)).isEmpty();
        assertThat(CaseRegister.at(facts, END).count(CaseStatus.REMOVED)).isEqualTo(1);
    }

    @Test
    void casesInAChainAreOneCluster() {
        List<CaseFact> facts = List.of(
                fact("C", FEB_1.plusDays(20), "home"),
                fact("A", FEB_1, "home"),
                fact("B", FEB_1.plusDays(10), "home"),
                fact("Z", FEB_1.plusDays(40), "home"));

        assertThat(Clusters.find(facts, END, OF_2020))
                .containsExactly(new Cluster(
                        new PlaceId("home"),
                        FEB_1,
                        FEB_1.plusDays(20),
                        new TreeSet<>(List.of(new CaseId("A"), new CaseId("B"), new CaseId("C")))));
    }

    @Test
    void theNinthEditionCountsInfectionsWithoutSymptoms() {
        Policy<ClusterRule> ninth = Policy.adHoc(new ClusterRule(
                7, Bound.WITHIN, 2, Bound.AT_LEAST, Set.of(CaseStatus.CONFIRMED, CaseStatus.ASYMPTOMATIC)));
        List<CaseFact> facts =
                List.of(fact("A", FEB_1, "school"), with("B", FEB_1.plusDays(7), "school", CaseStatus.ASYMPTOMATIC));

        assertThat(Clusters.find(facts, END, ninth)).hasSize(1);
        assertThat(Clusters.find(facts, END, OF_2020)).isEmpty();
    }

    @Test
    void keepsTheLastExposureOfEachContact() {
        List<ContactFact> contacts = List.of(
                new ContactFact(new PersonId("P"), new CaseId("A"), ContactLevel.CLOSE, FEB_1.plusDays(7)),
                new ContactFact(new PersonId("P"), new CaseId("B"), ContactLevel.CLOSE, FEB_1),
                new ContactFact(new PersonId("Q"), new CaseId("A"), ContactLevel.SECONDARY, FEB_1));

        assertThat(ContactFact.lastExposures(contacts, ContactLevel.CLOSE, END))
                .containsExactly(Map.entry(new PersonId("P"), FEB_1.plusDays(7)));
        assertThat(ContactFact.lastExposures(contacts, ContactLevel.CLOSE, FEB_1.plusDays(6)))
                .containsEntry(new PersonId("P"), FEB_1);
    }

    private static CaseFact fact(String id, LocalDate on, String place) {
        return with(id, on, place, CaseStatus.CONFIRMED);
    }

    private static CaseFact with(String id, LocalDate on, String place, CaseStatus status) {
        return CaseFact.builder()
                .id(new CaseId(id))
                .on(on)
                .status(status)
                .origin(CaseOrigin.UNKNOWN)
                .place(place.isEmpty() ? Optional.empty() : Optional.of(new PlaceId(place)))
                .build();
    }
}
