package org.communitycontrol.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.FactKind;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class RegisterHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final KeyGroupMembership RETURNEE =
            KeyGroupMembership.builder().group(KeyGroup.RETURNEE).from(DAY).build();

    /** Wang is entered as P-2 in another household, and there as a returnee. */
    @Test
    void whoIsEnteredTwiceIsRegisteredOnceFromTheDayThatIsKnown() {
        CommunityRegister register = register(
                person("P-1", "H-1").build(),
                person("P-2", "H-2").addKeyGroups(RETURNEE).build());
        RegisterHistory history = RegisterHistory.of(
                register, Ledger.of(List.of(fact("1", "person-alias", "person", "P-2", "of", "P-1"))));

        assertThat(history.on(DAY.minusDays(1)).values().get(0).persons()).hasSize(2);
        assertThat(history.on(DAY).findings()).isEmpty();
        assertThat(history.on(DAY).values().get(0).persons().values())
                .containsExactly(person("P-1", "H-1").addKeyGroups(RETURNEE).build());
        assertThat(history.days()).containsExactly(DAY);
    }

    /** An identifier that goes on and was never registered takes the place of the one that is given up. */
    @Test
    void whatHappenedUnderAnIdentifierGivenUpHappenedToThePerson() {
        RegisterHistory history = RegisterHistory.of(
                register(person("P-2", "H-2").build()),
                Ledger.of(List.of(
                        fact("1", "person-alias", "person", "P-2", "of", "P-1"),
                        fact("2", "member-joined", "person", "P-2", "household", "H-1"))));

        assertThat(history.on(DAY).values().get(0).persons().values())
                .containsExactly(person("P-1", "H-1").build());
    }

    /** The first of two merges is of a household nobody knows yet, so that the second leads to one nobody can place. */
    @Test
    void aMergeIntoAHouseholdThatIsNowhereLosesNobody() {
        Accepted<CommunityRegister> today = RegisterHistory.of(
                        register(person("P-1", "H-1").build()),
                        Ledger.of(List.of(
                                fact("1", "household-merged", "household", "H-5", "into", "H-6"),
                                fact("2", "household-merged", "household", "H-1", "into", "H-5"))))
                .on(DAY);

        assertThat(today.values().get(0).persons()).containsOnlyKeys(new PersonId("P-1"));
        assertThat(today.findings()).extracting(Finding::code).contains("member-of-unknown-household");
    }

    private static CommunityRegister register(Person... people) {
        List<Placed<Household>> homes = List.of(home("H-1"), home("H-2"));
        List<Placed<Person>> persons = List.of(people).stream()
                .map(each -> new Placed<>(each, Place.NOWHERE))
                .toList();
        return CommunityRegister.of(homes, Set.of(), persons).values().get(0);
    }

    private static Placed<Household> home(String id) {
        return new Placed<>(
                Household.builder()
                        .id(new HouseholdId(id))
                        .community(DivisionCode.parse("350203001001"))
                        .build(),
                Place.NOWHERE);
    }

    private static Person.Builder person(String id, String home) {
        Person.Builder person = Person.builder();
        person.id(new PersonId(id)).household(new HouseholdId(home));
        return person;
    }

    private static Fact fact(String id, String kind, String type, String subject, String member, String value) {
        return Fact.builder()
                .id(new FactId(id))
                .kind(new FactKind(kind))
                .version(1)
                .subject(new Subject(type, subject))
                .occurredOn(DAY)
                .recordedAt(Instant.parse("2020-02-20T01:00:00Z"))
                .recorder(new Recorder("W-1"))
                .payload(Payload.builder().text(member, value).build())
                .build();
    }
}
