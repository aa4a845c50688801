package org.communitycontrol.testkit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.finding.Place;
import org.communitycontrol.finding.Placed;
import org.communitycontrol.identity.merge.Merges;
import org.communitycontrol.ledger.Fact;
import org.communitycontrol.ledger.FactId;
import org.communitycontrol.ledger.Ledger;
import org.communitycontrol.ledger.Recorder;
import org.communitycontrol.ledger.Subject;
import org.communitycontrol.ledger.payload.Payload;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentRecords;
import org.communitycontrol.people.document.PersonAliases;
import org.communitycontrol.screening.CommunityRegister;
import org.communitycontrol.screening.CoverageRule;
import org.communitycontrol.screening.Disposition;
import org.communitycontrol.screening.VisitRecords;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.testkit.membership.MembershipDomain;

/** What holds for whatever counts key persons of whom some were given several identifiers. */
public interface PersonsOnceLaws {

    /** Returns where every key person stands at the end of {@code day}, by the identifier that goes on. */
    Map<PersonId, Disposition> keyPersons(CommunityRegister beginning, Ledger ledger, LocalDate day, CoverageRule rule);

    /** Returns registers of the people of whom the facts are, some of them in a key group from one of the days on. */
    @Provide
    default Arbitrary<CommunityRegister> registers() {
        return Arbitraries.integers()
                .between(0, MembershipDomain.SPAN)
                .optional(0.6)
                .list()
                .ofSize(MembershipDomain.beginning().size())
                .map(PersonsOnceLaws::register);
    }

    /** Returns checks on people, and identifiers given up. */
    @Provide
    default Arbitrary<List<Fact>> facts() {
        Arbitrary<List<Fact>> checks = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, MembershipDomain.beginning().size()),
                        Arbitraries.integers().between(0, MembershipDomain.SPAN),
                        Arbitraries.of(Disposition.SCREENED, Disposition.ABSENT, Disposition.REFUSED))
                .as(PersonsOnceLaws::check)
                .list()
                .ofMaxSize(20)
                .map(drawn -> {
                    List<Fact> facts = new ArrayList<>();
                    drawn.forEach(one ->
                            facts.add(one.id(new FactId("C-" + facts.size())).build()));
                    return facts;
                });
        return Combinators.combine(checks, new MembershipDomain().aliases()).as((some, aliases) -> {
            List<Fact> all = new ArrayList<>(some);
            all.addAll(aliases);
            return List.copyOf(all);
        });
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return new MembershipDomain().days();
    }

    /** A person counts once, and as if every check had been recorded under the identifier that goes on. */
    @Property
    default void aPersonCountsOnceUnderWhicheverIdentifier(
            @ForAll("registers") CommunityRegister register,
            @ForAll("facts") List<Fact> facts,
            @ForAll("days") LocalDate day) {
        PersonAliases aliases = DocumentRecords.of(Ledger.of(facts)).aliases(day);
        List<Fact> renamed = facts.stream()
                .filter(fact -> !Merges.isMerge(fact))
                .map(fact -> under(aliases.resolve(new PersonId(fact.subject().id())), fact))
                .toList();
        Map<PersonId, Disposition> once = keyPersons(register, Ledger.of(facts), day, rule());
        Set<PersonId> expected = new TreeSet<>();
        register.persons().values().stream()
                .filter(person -> CommunityRegister.isKeyPerson(person, day, rule()))
                .forEach(person -> expected.add(aliases.resolve(person.id())));
        assertThat(once.keySet()).isEqualTo(expected);
        keyPersons(register, Ledger.of(renamed), day, rule()).forEach((person, disposition) -> {
            if (aliases.resolve(person).equals(person)) {
                assertThat(once).containsEntry(person, disposition);
            }
        });
    }

    /** The order of arrival makes no difference. */
    @Property
    default void theOrderOfArrivalMakesNoDifference(
            @ForAll("registers") CommunityRegister register,
            @ForAll("facts") List<Fact> facts,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(keyPersons(register, Ledger.of(shuffled), day, rule()))
                .isEqualTo(keyPersons(register, Ledger.of(facts), day, rule()));
    }

    /** Once every alias is taken back, all count as if none had been recorded. */
    @Property
    default void partedAgainEverybodyCountsAsBefore(
            @ForAll("registers") CommunityRegister register,
            @ForAll("facts") List<Fact> facts,
            @ForAll("days") LocalDate day) {
        List<Fact> parted = new ArrayList<>(facts);
        facts.stream()
                .filter(Merges::isMerge)
                .forEach(merge -> parted.add(Merges.unmerge(
                        merge,
                        new FactId("R-" + parted.size()),
                        merge.occurredOn(),
                        merge.recordedAt(),
                        merge.recorder())));
        List<Fact> never = facts.stream().filter(fact -> !Merges.isMerge(fact)).toList();
        assertThat(keyPersons(register, Ledger.of(parted), day, rule()))
                .isEqualTo(keyPersons(register, Ledger.of(never), day, rule()));
    }

    private static CoverageRule rule() {
        return CoverageRule.builder()
                .householdScreeningDays(14)
                .keyGroupMonitoringDays(3)
                .addKeyGroups(KeyGroup.RETURNEE)
                .build();
    }

    private static CommunityRegister register(List<Optional<Integer>> returnedOn) {
        List<Placed<Household>> homes = new ArrayList<>();
        List<Placed<Person>> people = new ArrayList<>();
        new TreeSet<>(MembershipDomain.beginning().values())
                .forEach(id -> homes.add(new Placed<>(
                        Household.builder()
                                .id(id)
                                .community(DivisionCode.parse("350203001001"))
                                .build(),
                        Place.NOWHERE)));
        MembershipDomain.beginning().forEach((id, household) -> {
            Person.Builder person = Person.builder();
            person.id(id).household(household);
            returnedOn
                    .get(people.size())
                    .ifPresent(day -> person.addKeyGroups(KeyGroupMembership.builder()
                            .group(KeyGroup.RETURNEE)
                            .from(MembershipDomain.FIRST.plusDays(day))
                            .build()));
            people.add(new Placed<>(person.build(), Place.NOWHERE));
        });
        return CommunityRegister.of(homes, Set.of(), people).values().get(0);
    }

    private static Fact.Builder check(int person, int day, Disposition disposition) {
        Fact.Builder fact = Fact.builder();
        fact.kind(VisitRecords.KEY_PERSON_CHECK.kind())
                .version(1)
                .subject(new Subject(VisitRecords.PERSON, "P-" + person))
                .occurredOn(MembershipDomain.FIRST.plusDays(day))
                .recordedAt(MembershipDomain.FIRST
                        .plusDays(day)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .recorder(new Recorder("tablet-1"))
                .payload(Payload.builder()
                        .text("disposition", disposition.code())
                        .build());
        return fact;
    }

    private static Fact under(PersonId person, Fact fact) {
        return Fact.builder()
                .id(fact.id())
                .kind(fact.kind())
                .version(fact.version())
                .subject(new Subject(VisitRecords.PERSON, person.value()))
                .occurredOn(fact.occurredOn())
                .recordedAt(fact.recordedAt())
                .recorder(fact.recorder())
                .payload(fact.payload())
                .build();
    }
}
