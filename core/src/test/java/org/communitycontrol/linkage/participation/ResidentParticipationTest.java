package org.communitycontrol.linkage.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.linkage.LinkageExamples.COMMUNITY;
import static org.communitycontrol.linkage.LinkageExamples.DAY;
import static org.communitycontrol.linkage.LinkageExamples.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.ledger.Decoded;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRecords;
import org.communitycontrol.linkage.Matter;
import org.communitycontrol.linkage.OrganizationType;
import org.communitycontrol.linkage.Participation;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.PersonAlias;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.people.membership.MembershipHistory;
import org.junit.jupiter.api.Test;

class ResidentParticipationTest {

    private static final LocalDate ADULT = LocalDate.of(1980, 5, 1);
    private static final LocalDate CHILD = LocalDate.of(2002, 2, 17);

    @Test
    void everybodyCountsOnceHoweverOftenTheyTookPart() {
        ResidentsOfTheDay residents = residents(Map.of("A", ADULT, "B", ADULT, "C", ADULT, "CHILD", CHILD), Set.of());
        Set<Participation> entries = Set.of(
                entry("A", DAY, Matter.PUBLICITY),
                entry("A", DAY, Matter.SANITATION),
                entry("A", DAY.minusDays(1), Matter.PUBLICITY),
                entry("CHILD", DAY, Matter.PUBLICITY),
                entry("VISITOR", DAY, Matter.PUBLICITY));
        Decision<Rate, ParticipationReason> decision = decide(residents, entries);
        assertThat(decision.outcome().toOptional()).contains(new Rate(1, 3));
        assertThat(decision.clauses()).containsExactly("1.4", "2.8");
        assertThat(decision.counterFacts().get(0).then()).isEqualTo(new Rate(3, 3));
    }

    @Test
    void anUnknownAgeIsNamedAndNotDropped() {
        ResidentsOfTheDay residents = residents(Map.of("A", ADULT, "B", ADULT), Set.of("X", "Y", "Z"));
        Decision<Rate, ParticipationReason> decision =
                decide(residents, Set.of(entry("A", DAY, Matter.PUBLICITY), entry("X", DAY, Matter.PUBLICITY)));
        ParticipationReason.AgesUnknown unknown = new ParticipationReason.AgesUnknown(1, 2, 1, 3);
        assertThat(decision.reason()).isEqualTo(unknown);
        assertThat(decision.outcome().toOptional()).isEmpty();
        assertThat(unknown.least()).isEqualTo(new Rate(1, 4));
        assertThat(unknown.most()).isEqualTo(new Rate(2, 3));
    }

    @Test
    void whatIsLaterOrTooLongAgoDoesNotCount() {
        ResidentsOfTheDay residents = residents(Map.of("A", ADULT), Set.of());
        assertThat(decide(residents, Set.of(entry("A", DAY.plusDays(1), Matter.PUBLICITY)))
                        .outcome()
                        .toOptional())
                .contains(new Rate(0, 1));
        assertThat(decide(residents, Set.of(entry("A", DAY.minusDays(14), Matter.PUBLICITY)))
                        .outcome()
                        .toOptional())
                .contains(new Rate(0, 1));
        assertThat(decide(residents, Set.of(entry("A", DAY.minusDays(13), Matter.PUBLICITY)))
                        .outcome()
                        .toOptional())
                .contains(new Rate(1, 1));
    }

    @Test
    void withoutRecordsThereIsNoRate() {
        ResidentsOfTheDay residents = residents(Map.of("A", ADULT), Set.of());
        Decision<Rate, ParticipationReason> decision =
                ResidentParticipation.decide(residents, LinkageFacts.builder().build(), DAY, policy());
        assertThat(decision.reason()).isEqualTo(new ParticipationReason.RecordsMissing());
        assertThat(decision.outcome().toOptional()).isEmpty();
    }

    @Test
    void theAdultsAreThoseOfTheDatedRegister() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("F-1", "member-died", "person", "OLD", DAY, Payload.builder()));
        facts.add(
                fact("F-2", "took-part", "person", "A-2", DAY, Payload.builder().text("matter", "publicity")));
        facts.add(fact("F-3", "took-part", "person", "A", DAY, Payload.builder().text("matter", "sanitation")));
        facts.add(fact("F-4", "took-part", "person", "B", DAY, Payload.builder().text("matter", "Not A Code")));
        Ledger ledger = Ledger.of(facts);
        PersonAliases aliases = PersonAliases.of(List.of(new PersonAlias(new PersonId("A-2"), new PersonId("A"))));
        List<Person> persons = List.of(person("A"), person("B"), person("OLD"));
        Map<PersonId, HouseholdId> homes = Map.of(
                persons.get(0).id(), new HouseholdId("H-1"),
                persons.get(1).id(), new HouseholdId("H-1"),
                persons.get(2).id(), new HouseholdId("H-1"));
        MembershipHistory history = MembershipHistory.of(homes, ledger, aliases);
        LinkageRecords records = LinkageRecords.of(ledger, aliases);
        assertThat(records.refused()).containsOnlyKeys(new FactId("F-4"));
        for (int ago = 1; ago >= 0; ago--) {
            LocalDate day = DAY.minusDays(ago);
            ResidentsOfTheDay residents = ResidentsOfTheDay.of(COMMUNITY, history.register(day), persons);
            assertThat(ResidentParticipation.decide(residents, records.facts(), day, policy())
                            .outcome()
                            .toOptional())
                    .contains(ago == 1 ? new Rate(0, 3) : new Rate(1, 2));
            assertThat(residents.toString()).doesNotContain("1980");
        }
    }

    @Test
    void aLedgerIsReadInAnyOrderAndAKindItDoesNotHaveWasNotGiven() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact(
                        "P-1",
                        "partner-registered",
                        "partner",
                        "RC",
                        DAY,
                        Payload.builder()
                                .text("kind", "community-organization")
                                .text("organization", "residents-committee")
                                .text("from", "2020-01-01")),
                fact(
                        "P-2",
                        "partner-registered",
                        "partner",
                        "DR",
                        DAY,
                        Payload.builder()
                                .text("kind", "village-doctor")
                                .text("from", "2020-01-01")
                                .text("to", "2020-03-01")),
                fact(
                        "C-1",
                        "primary-care-assigned",
                        "grid",
                        "350203001001001",
                        DAY,
                        Payload.builder()
                                .text("institution", "CLINIC")
                                .text("doctor", "DR")
                                .text("from", "2020-02-01")),
                fact(
                        "C-2",
                        "primary-care-assigned",
                        "grid",
                        "not a grid",
                        DAY,
                        Payload.builder().text("institution", "CLINIC").text("from", "2020-02-01")),
                fact(
                        "C-3",
                        "primary-care-assigned",
                        "grid",
                        "350203001001002",
                        DAY,
                        Payload.builder()
                                .text("institution", "CLINIC")
                                .text("from", "2020-02-01")
                                .text("to", "2020-01-31")),
                fact("C-4", "primary-care-assigned", "person", "A", DAY, Payload.builder())));
        LinkageRecords read = LinkageRecords.of(Ledger.of(facts), PersonAliases.none());
        Collections.reverse(facts);
        LinkageRecords again = LinkageRecords.of(Ledger.of(facts), PersonAliases.none());
        assertThat(again.facts()).isEqualTo(read.facts());
        assertThat(again.refused()).isEqualTo(read.refused());
        assertThat(read.facts().tasks()).isEmpty();
        assertThat(read.facts().participations()).isEmpty();
        assertThat(read.facts().partners().orElseThrow())
                .extracting(partner -> partner.kind())
                .containsExactlyInAnyOrder(PartnerKind.COMMUNITY_ORGANIZATION, PartnerKind.VILLAGE_DOCTOR);
        assertThat(read.facts().partners().orElseThrow())
                .extracting(partner -> partner.organization())
                .contains(Optional.of(OrganizationType.RESIDENTS_COMMITTEE));
        assertThat(read.facts().careAssignments().orElseThrow())
                .extracting(CareAssignment::from)
                .containsExactly(LocalDate.of(2020, 2, 1));
        assertThat(read.refused().values())
                .extracting(Decoded.Refused::pointer)
                .containsExactlyInAnyOrder("/payload/grid", "/payload/to", "/subject/type");
    }

    private static Decision<Rate, ParticipationReason> decide(ResidentsOfTheDay residents, Set<Participation> entries) {
        return ResidentParticipation.decide(
                residents, LinkageFacts.builder().participations(entries).build(), DAY, policy());
    }

    private static ResidentsOfTheDay residents(Map<String, LocalDate> known, Set<String> ageless) {
        ResidentsOfTheDay.Builder residents = ResidentsOfTheDay.builder();
        residents.area(COMMUNITY);
        known.forEach((id, born) -> residents.addPerson(new PersonId(id)).putBirthDate(new PersonId(id), born));
        ageless.forEach(id -> residents.addPerson(new PersonId(id)));
        return residents.build();
    }

    private static Participation entry(String person, LocalDate on, Matter matter) {
        return new Participation(new PersonId(person), on, matter);
    }

    private static Person person(String id) {
        return Person.builder()
                .id(new PersonId(id))
                .household(new HouseholdId("H-1"))
                .birthDate(ADULT)
                .build();
    }

    private static Fact fact(String id, String kind, String subject, String of, LocalDate on, Payload.Builder payload) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject(subject, of))
                .occurredOn(on)
                .recordedAt(Instant.parse("2020-02-16T01:00:00Z"))
                .recorder(new Recorder("tablet-1"))
                .payload(payload.build())
                .build();
    }
}
