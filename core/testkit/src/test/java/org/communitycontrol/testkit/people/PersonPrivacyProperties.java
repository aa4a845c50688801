package org.communitycontrol.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonalValue;
import org.communitycontrol.testkit.days.DaysDomain;

class PersonPrivacyProperties implements PrivacyLaws<Person> {

    @Override
    @Provide
    public Arbitrary<Person> values() {
        return new PeopleDomain().persons();
    }

    @Override
    public List<PersonalValue> personal(Person person) {
        return Stream.<PersonalValue>concat(
                        person.name().stream(), Stream.concat(person.residentId().stream(), person.phone().stream()))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return DaysDomain.days(DaysDomain.FIRST, DaysDomain.FIRST.plusDays(60));
    }

    @Property
    void printingShowsNeitherBirthNorSexNorGroups(@ForAll("values") Person person) {
        String printed = person.toString();
        person.birthDate().ifPresent(born -> assertThat(printed).doesNotContain(born.toString()));
        assertThat(printed.toLowerCase(Locale.ROOT)).doesNotContain("male");
        person.keyGroups()
                .forEach(membership ->
                        assertThat(printed).doesNotContain(membership.group().code()));
    }

    @Property
    void theGroupsOfADayAreThoseWhoseDaysHoldIt(@ForAll("values") Person person, @ForAll("day") LocalDate day) {
        SortedSet<KeyGroup> expected = new TreeSet<>();
        person.keyGroups().forEach(membership -> {
            boolean over = membership.lastDay().map(day::isAfter).orElse(false);
            if (!day.isBefore(membership.from()) && !over) {
                expected.add(membership.group());
            }
        });
        assertThat(person.keyGroupsOn(day)).isEqualTo(expected);
    }
}
