package org.communitycontrol.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitycontrol.finding.Accepted;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.territory.Assignment;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;
import org.communitycontrol.territory.Responsibility;
import org.communitycontrol.territory.WorkerId;
import org.junit.jupiter.api.Test;

class BottomOfTheNetTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");
    private static final GridCode ANSWERED = GridCode.of(COMMUNITY, 1);
    private static final GridCode UNANSWERED = GridCode.of(COMMUNITY, 2);
    private static final Responsibility RESPONSIBILITY = Responsibility.of(List.of(
            Assignment.builder()
                    .worker(new WorkerId("W1"))
                    .grid(ANSWERED)
                    .from(DAY)
                    .build(),
            Assignment.builder()
                    .worker(new WorkerId("W2"))
                    .grid(UNANSWERED)
                    .from(DAY.minusDays(9))
                    .lastDay(DAY.minusDays(1))
                    .build()));

    @Test
    void namesADwellingWithoutAGridAndAGridWithoutAWorker() {
        List<Placed<Household>> households = List.of(
                Placed.of(in("held", ANSWERED)),
                Placed.of(in("left", UNANSWERED)),
                Placed.of(Household.builder()
                        .id(new HouseholdId("lost"))
                        .community(COMMUNITY)
                        .build()));
        List<Placed<Person>> persons = List.of(Placed.of(person("anna", "held")), Placed.of(person("bo", "lost")));
        CommunityRegister register = register(CommunityRegister.of(households, Set.of(), persons));

        assertThat(BottomOfTheNet.gaps(register, DAY, RESPONSIBILITY))
                .extracting(gap -> gap.kind().code() + " " + gap.subject().code() + " " + gap.id())
                .containsExactly("no-responsible-worker household left", "no-grid household lost", "no-grid person bo");
    }

    @Test
    void aHouseholdInAnUnknownGridStaysInItsCommunity() {
        Place place = Place.inRow("households.ndjson", 7);
        Accepted<CommunityRegister> read =
                CommunityRegister.of(List.of(new Placed<>(in("left", UNANSWERED), place)), Set.of(ANSWERED));

        assertThat(read.findings()).containsExactly(Finding.of(place, "unknown-grid"));
        assertThat(register(read).households().values())
                .singleElement()
                .satisfies(household -> assertThat(household.grid()).isEmpty());
    }

    @Test
    void aPersonWhoseHouseholdIsNotRegisteredIsAFinding() {
        Place place = Place.inRow("persons.ndjson", 3);
        Accepted<CommunityRegister> read = CommunityRegister.of(
                List.of(Placed.of(in("held", ANSWERED))),
                Set.of(),
                List.of(new Placed<>(person("cy", "nowhere"), place)));

        assertThat(read.findings()).containsExactly(Finding.of(place, "unknown-household"));
        assertThat(register(read).persons()).isEmpty();
    }

    private static CommunityRegister register(Accepted<CommunityRegister> read) {
        return read.values().get(0);
    }

    private static Household in(String id, GridCode grid) {
        return Household.builder()
                .id(new HouseholdId(id))
                .community(COMMUNITY)
                .grid(grid)
                .build();
    }

    private static Person person(String id, String household) {
        return Person.builder()
                .id(new PersonId(id))
                .household(new HouseholdId(household))
                .build();
    }
}
