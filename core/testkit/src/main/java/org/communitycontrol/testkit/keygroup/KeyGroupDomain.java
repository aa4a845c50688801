package org.communitycontrol.testkit.keygroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.keygroup.KeyGroupFacts;
import org.communitycontrol.people.keygroup.KeyGroupRule;

/**
 * Persons of whom more or less is known, in February 2020, born about sixty years before.
 *
 * <p>Use as {@code @Domain(KeyGroupDomain.class)}, or call the generators.
 */
public class KeyGroupDomain extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    /** Creates the domain; jqwik does so itself. */
    public KeyGroupDomain() {}

    /** Returns days of February and March 2020. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 50).map(FIRST::plusDays);
    }

    /** Returns the groups that are found from facts, and one that is declared only. */
    @Provide
    public Arbitrary<KeyGroup> groups() {
        return Arbitraries.of(
                KeyGroup.ELDER_LIVING_ALONE, KeyGroup.RETURNEE, KeyGroup.CLOSE_CONTACT, KeyGroup.HOME_OBSERVATION);
    }

    /** Returns rules about sixty years and a few days. */
    @Provide
    public Arbitrary<KeyGroupRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(58, 62),
                        Arbitraries.of(Bound.AT_LEAST, Bound.EXCEEDING, Bound.REACHING),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(DayCount.class))
                .as((age, bound, birthday, days, count) -> KeyGroupRule.builder()
                        .elderAge(age)
                        .elderAgeBound(bound)
                        .birthday(birthday)
                        .returneeDays(days)
                        .returneeDayCount(count)
                        .contactDays(days)
                        .contactDayCount(count)
                        .build());
    }

    /** Returns what is known of persons. */
    @Provide
    public Arbitrary<KeyGroupFacts> facts() {
        Arbitrary<Optional<List<LocalDate>>> events = days().list().ofMaxSize(3).optional(0.7);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2000).optional(0.7),
                        Arbitraries.integers().between(1, 3).optional(0.7),
                        events,
                        events,
                        declarations().optional(0.5))
                .as((born, members, arrivals, contacts, declared) -> KeyGroupFacts.builder()
                        .person(new PersonId("P-1"))
                        .birthDate(born.map(days -> LocalDate.of(1957, 6, 1).plusDays(days)))
                        .householdMembers(members)
                        .arrivals(arrivals)
                        .contacts(contacts)
                        .declared(declared)
                        .build());
    }

    private Arbitrary<List<KeyGroupMembership>> declarations() {
        return Combinators.combine(
                        groups(), days(), Arbitraries.integers().between(0, 20).optional(0.7))
                .as((group, from, length) -> KeyGroupMembership.builder()
                        .group(group)
                        .from(from)
                        .lastDay(length.map(from::plusDays))
                        .build())
                .list()
                .ofMaxSize(2);
    }
}
