package org.communitycontrol.people.keygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.decision.Missing;
import org.communitycontrol.law.Policy;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.message.Language;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.ResidentId;
import org.communitycontrol.people.membership.MembershipHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 16);

    @Test
    void theWomanOfTheWorkedExampleIsSeventyAndLivesAlone() {
        Person woman = Person.builder()
                .id(new PersonId("P-1"))
                .household(new HouseholdId("H-1"))
                .residentId(ResidentId.parse("11010519491231002X"))
                .build();
        KeyGroupFacts facts = KeyGroupFacts.of(
                woman,
                MembershipHistory.of(Map.of(woman.id(), woman.household()), Ledger.empty())
                        .register(DAY));
        assertThat(rule().ageOn(LocalDate.of(1949, 12, 31), DAY)).isEqualTo(70);
        Decision<Belonging, KeyGroupReason> decision = decide(facts, KeyGroup.ELDER_LIVING_ALONE);
        assertThat(decision.outcome().toOptional()).contains(Belonging.BELONGS);
        assertThat(decision.reason()).isEqualTo(new KeyGroupReason.ElderAlone(60));
        assertThat(decision.explain(Language.EN) + decision + facts)
                .doesNotContain("1949")
                .doesNotContain("70");
    }

    @ParameterizedTest
    @CsvSource({
        "1960-02-16, at-least, true",
        "1960-02-17, at-least, false",
        "1960-02-16, exceeding, false",
        "1959-02-17, exceeding, false",
        "1959-02-16, exceeding, true",
    })
    void countsYearsToTheDay(LocalDate born, String bound, boolean elder) {
        KeyGroupRule rule = rule(bound.equals("at-least") ? Bound.AT_LEAST : Bound.EXCEEDING, DayCount.START_INCLUDED);
        assertThat(rule.isElder(born, DAY)).isEqualTo(elder);
    }

    @Test
    void aRuleMayCountABirthdayFromTheNextDay() {
        KeyGroupRule rule = rule(Bound.AT_LEAST, DayCount.START_EXCLUDED);
        assertThat(rule.isElder(LocalDate.of(1960, 2, 16), DAY)).isFalse();
        assertThat(rule.isElder(LocalDate.of(1960, 2, 15), DAY)).isTrue();
        assertThat(rule().isElder(LocalDate.of(1960, 2, 29), LocalDate.of(2021, 2, 28)))
                .isTrue();
        assertThat(rule().ageOn(LocalDate.of(1960, 2, 29), LocalDate.of(2021, 2, 28)))
                .isEqualTo(61);
        assertThat(rule().ageOn(LocalDate.of(1960, 2, 29), LocalDate.of(2021, 2, 27)))
                .isEqualTo(60);
    }

    @Test
    void withoutABirthDateNothingIsDecidedUnlessOthersLiveThere() {
        KeyGroupFacts alone = facts().householdMembers(1).build();
        assertThat(missing(decide(alone, KeyGroup.ELDER_LIVING_ALONE))).containsExactly("birth-date");
        KeyGroupFacts nothing = facts().build();
        assertThat(missing(decide(nothing, KeyGroup.ELDER_LIVING_ALONE)))
                .containsExactly("birth-date", "household-members");
        KeyGroupFacts family = facts().householdMembers(3).build();
        assertThat(decide(family, KeyGroup.ELDER_LIVING_ALONE).reason()).isEqualTo(new KeyGroupReason.NotAlone(3));
        KeyGroupFacts young = facts().birthDate(LocalDate.of(1990, 1, 1)).build();
        assertThat(decide(young, KeyGroup.ELDER_LIVING_ALONE).reason()).isEqualTo(new KeyGroupReason.BelowElderAge(60));
    }

    @Test
    void aReturneeIsOneFromTheArrivalToTheFourteenthDayAfterIt() {
        LocalDate arrival = LocalDate.of(2020, 2, 2);
        KeyGroupFacts facts = facts().arrivals(List.of(arrival)).build();
        assertThat(decide(facts, KeyGroup.RETURNEE, arrival.minusDays(1))
                        .outcome()
                        .toOptional())
                .contains(Belonging.DOES_NOT_BELONG);
        assertThat(decide(facts, KeyGroup.RETURNEE, arrival).outcome().toOptional())
                .contains(Belonging.BELONGS);
        assertThat(decide(facts, KeyGroup.RETURNEE, DAY).reason())
                .isEqualTo(new KeyGroupReason.WithinDays(KeyGroup.RETURNEE, arrival, DAY));
        assertThat(decide(facts, KeyGroup.RETURNEE, DAY.plusDays(1)).outcome().toOptional())
                .contains(Belonging.DOES_NOT_BELONG);
        assertThat(missing(decide(facts, KeyGroup.CLOSE_CONTACT))).containsExactly("group-records");
    }

    @Test
    void aDeclarationIsEnough() {
        KeyGroupFacts facts = facts().declared(List.of(KeyGroupMembership.builder()
                        .group(KeyGroup.HOME_OBSERVATION)
                        .from(DAY.minusDays(3))
                        .lastDay(DAY)
                        .build()))
                .build();
        assertThat(decide(facts, KeyGroup.HOME_OBSERVATION).reason())
                .isEqualTo(new KeyGroupReason.Declared(KeyGroup.HOME_OBSERVATION, DAY.minusDays(3)));
        assertThat(decide(facts, KeyGroup.HOME_OBSERVATION, DAY.plusDays(1)).reason())
                .isEqualTo(new KeyGroupReason.NotDeclared(KeyGroup.HOME_OBSERVATION));
        assertThat(decide(facts().build(), KeyGroup.HOME_OBSERVATION).reason())
                .isEqualTo(new KeyGroupReason.RecordsMissing(KeyGroup.HOME_OBSERVATION));
    }

    private static List<String> missing(Decision<Belonging, KeyGroupReason> decision) {
        return decision.outcome()
                .match(
                        found -> List.of(),
                        none -> none.undetermined().stream().map(Missing::code).toList());
    }

    private static Decision<Belonging, KeyGroupReason> decide(KeyGroupFacts facts, KeyGroup group) {
        return decide(facts, group, DAY);
    }

    private static Decision<Belonging, KeyGroupReason> decide(KeyGroupFacts facts, KeyGroup group, LocalDate day) {
        return KeyGroups.decide(facts, group, day, Policy.adHoc(rule()));
    }

    private static KeyGroupFacts.Builder facts() {
        KeyGroupFacts.Builder facts = KeyGroupFacts.builder();
        facts.person(new PersonId("P-1"));
        return facts;
    }

    private static KeyGroupRule rule() {
        return rule(Bound.AT_LEAST, DayCount.START_INCLUDED);
    }

    private static KeyGroupRule rule(Bound bound, DayCount birthday) {
        return KeyGroupRule.builder()
                .elderAge(60)
                .elderAgeBound(bound)
                .birthday(birthday)
                .returneeDays(14)
                .returneeDayCount(DayCount.START_EXCLUDED)
                .contactDays(14)
                .contactDayCount(DayCount.START_EXCLUDED)
                .build();
    }
}
