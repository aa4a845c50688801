package org.communitycontrol.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitycontrol.territory.Refusal.assertSentences;
import static org.communitycontrol.territory.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communitycontrol.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2020, 2, 10);
    private static final ResidentId ID = ResidentId.parse("11010519491231002X");
    private static final KeyGroupMembership OBSERVED = KeyGroupMembership.builder()
            .group(KeyGroup.HOME_OBSERVATION)
            .from(ARRIVAL.plusDays(1))
            .lastDay(ARRIVAL.plusDays(14))
            .build();
    private static final KeyGroupMembership RETURNED =
            KeyGroupMembership.builder().group(KeyGroup.RETURNEE).from(ARRIVAL).build();

    @Test
    void needsNothingButItsIdentifiers() {
        Person person = person().build();
        assertThat(person.name()).isEmpty();
        assertThat(person.knownBirthDate()).isEmpty();
        assertThat(person.keyGroupsOn(ARRIVAL)).isEmpty();
        assertThat(person.checkBornBy(LocalDate.MIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-09, ''",
        "2020-02-10, returnee",
        "2020-02-11, home-observation returnee",
        "2020-02-24, home-observation returnee",
        "2020-02-25, returnee"
    })
    void belongsToKeyGroupsFromTheFirstDayToTheLast(LocalDate day, String groups) {
        Person person = person().addKeyGroup(RETURNED).addKeyGroup(OBSERVED).build();
        assertThat(person.keyGroupsOn(day).stream().map(KeyGroup::code))
                .containsExactly(groups.isEmpty() ? new String[0] : groups.split(" "));
    }

    @Test
    void countsAGroupOnceHoweverOftenItIsJoined() {
        Person person = person().addKeyGroup(RETURNED).addKeyGroup(RETURNED).build();
        assertThat(person.keyGroupsOn(ARRIVAL)).containsExactly(KeyGroup.RETURNEE);
    }

    @Test
    void takesTheDateOfBirthFromTheIdentityNumber() {
        assertThat(person().residentId(ID).build().knownBirthDate()).contains(LocalDate.of(1949, 12, 31));
        assertThat(person().birthDate(ARRIVAL).build().knownBirthDate()).contains(ARRIVAL);
    }

    @Test
    void refusesADateOfBirthThatIsNotInTheIdentityNumber() {
        assertThat(person().residentId(ID)
                        .birthDate(LocalDate.of(1949, 12, 31))
                        .build()
                        .knownBirthDate())
                .isPresent();
        assertThat(refusal(() -> person().residentId(ID)
                                .birthDate(LocalDate.of(1949, 12, 30))
                                .build())
                        .code())
                .isEqualTo("birth-date-differs");
    }

    @Test
    void refusesADateOfBirthBefore1850() {
        assertThat(person().birthDate(LocalDate.of(1850, 1, 1)).build().knownBirthDate())
                .isPresent();
        assertThat(refusal(() -> person().birthDate(LocalDate.of(1849, 12, 31)).build())
                        .code())
                .isEqualTo("birth-date-too-early");
    }

    @Test
    void isNotYetBornBeforeItsBirthday() {
        Person person = person().birthDate(ARRIVAL).build();
        assertThat(person.checkBornBy(ARRIVAL)).isEmpty();
        Problem problem = person.checkBornBy(ARRIVAL.minusDays(1)).orElseThrow();
        assertThat(problem.code()).isEqualTo("not-yet-born");
        assertThat(problem.nearest()).contains(ARRIVAL.minusDays(1).toString());
        assertSentences(problem);
    }

    @Test
    void printsNothingThatSaysWhoItIs() {
        Person person = person().name(PersonName.parse("欧阳三丰"))
                .residentId(ID)
                .phone(Phone.parse("13800138000"))
                .birthDate(LocalDate.of(1949, 12, 31))
                .sex(Sex.FEMALE)
                .addKeyGroup(RETURNED)
                .build();
        assertThat(person.toString())
                .doesNotContain("1949", "female", "FEMALE", "returnee", "阳三", "13800")
                .contains("11****", "欧**", "p-1", "h-1");
    }

    @Test
    void isEqualByItsParts() {
        assertThat(person().residentId(ID).build())
                .isEqualTo(person().residentId(ID).build())
                .isNotEqualTo(person().build());
    }

    @Test
    void refusesAMembershipThatEndsBeforeItBegins() {
        assertThat(refusal(() -> KeyGroupMembership.builder()
                                .group(KeyGroup.RETURNEE)
                                .from(ARRIVAL)
                                .lastDay(ARRIVAL.minusDays(1))
                                .build())
                        .code())
                .isEqualTo("days-reversed");
        assertThat(OBSERVED.days().lengthInDays()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Returnee", "cold--chain", "-a", "a-", "1a", "a_b", "a b", "人", "\uFF41", "a\n"})
    void refusesACodeThatIsNotInKebabCase(String code) {
        assertThat(refusal(() -> new KeyGroup(code)).code()).isEqualTo("code-form");
        assertThat(refusal(() -> new Purpose(code)).code()).isEqualTo("code-form");
    }

    @Test
    void takesGroupsAndPurposesOfTheHost() {
        assertThat(new KeyGroup("cold-chain-worker-2")).isLessThan(KeyGroup.RETURNEE);
        assertThat(new Purpose("a".repeat(64)).code()).hasSize(64);
        assertThat(refusal(() -> new Purpose("a".repeat(65))).code()).isEqualTo("code-form");
        assertThat(Stream.of(Purpose.CARE, Purpose.EPIDEMIC_CONTROL).map(Purpose::code))
                .isEqualTo(List.of("care", "epidemic-control"));
    }

    private static Person.Builder person() {
        return Person.builder().id(new PersonId("p-1")).household(new HouseholdId("h-1"));
    }
}
