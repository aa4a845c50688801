package org.communitycontrol.testkit.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.Matter;
import org.communitycontrol.linkage.Participation;
import org.communitycontrol.linkage.participation.ParticipationReason;
import org.communitycontrol.linkage.participation.ResidentsOfTheDay;
import org.communitycontrol.partition.Rate;
import org.communitycontrol.people.PersonId;

/** What holds for whatever decides what share of the adults takes part. */
public interface ParticipationLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<Rate, ParticipationReason> decide(
            ResidentsOfTheDay residents, LinkageFacts facts, LocalDate asOf, Policy<LinkageRule> policy);

    /** Returns the residents the laws are tried on. */
    @Provide
    default Arbitrary<ResidentsOfTheDay> residents() {
        return new LinkageDomain().residents();
    }

    /** Returns the facts the laws are tried on. */
    @Provide
    default Arbitrary<LinkageFacts> facts() {
        return new LinkageDomain().facts();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new LinkageDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<LinkageRule> rules() {
        return new LinkageDomain().rules();
    }

    /** Counted person by person: who took part within the days and is an adult, over all adults; or nothing at all. */
    @Property
    default void thePencilAgrees(
            @ForAll("residents") ResidentsOfTheDay residents,
            @ForAll("facts") LinkageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") LinkageRule rule) {
        Optional<Rate> answer =
                decide(residents, facts, asOf, Policy.adHoc(rule)).outcome().toOptional();
        boolean agesKnown = residents.birthDates().keySet().containsAll(residents.persons());
        if (!agesKnown || facts.participations().isEmpty()) {
            assertThat(answer).isEmpty();
            return;
        }
        LocalDate oldest = asOf.minusDays(rule.participationDays() - 1L);
        Set<PersonId> adults = residents.persons().stream()
                .filter(person -> rule.isAdult(residents.birthDates().getOrDefault(person, asOf), asOf))
                .collect(Collectors.toSet());
        Set<PersonId> participants = facts.participations().orElseThrow().stream()
                .filter(entry -> !entry.on().isAfter(asOf) && !entry.on().isBefore(oldest))
                .map(Participation::person)
                .filter(adults::contains)
                .collect(Collectors.toSet());
        assertThat(answer).contains(new Rate(participants.size(), adults.size()));
    }

    /** Whatever the unknown ages turn out to be, the rate lies between the least and the most. */
    @Property
    default void theTruthLiesBetweenTheLeastAndTheMost(
            @ForAll("residents") ResidentsOfTheDay residents,
            @ForAll("facts") LinkageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") LinkageRule rule,
            @ForAll Set<Boolean> adults) {
        if (!(decide(residents, facts, asOf, Policy.adHoc(rule)).reason()
                instanceof ParticipationReason.AgesUnknown unknown)) {
            return;
        }
        ResidentsOfTheDay.Builder found = ResidentsOfTheDay.builder();
        found.area(residents.area()).addAllPersons(residents.persons()).putAllBirthDates(residents.birthDates());
        int next = 0;
        for (PersonId person : residents.persons()) {
            if (!residents.birthDates().containsKey(person)) {
                boolean adult = adults.contains(next++ % 2 == 0);
                found.putBirthDate(person, adult ? asOf.minusYears(40) : asOf.minusYears(3));
            }
        }
        Rate rate = decide(found.build(), facts, asOf, Policy.adHoc(rule))
                .outcome()
                .toOptional()
                .orElseThrow();
        assertThat(atMost(unknown.least(), rate)).isTrue();
        assertThat(atMost(rate, unknown.most())).isTrue();
    }

    /** A promise is kept: with an entry of the day for everybody, the rate is as said. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("residents") ResidentsOfTheDay residents,
            @ForAll("facts") LinkageFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") LinkageRule rule) {
        for (CounterFact<Rate> promise :
                decide(residents, facts, asOf, Policy.adHoc(rule)).counterFacts()) {
            Set<Participation> entries = new HashSet<>(facts.participations().orElseThrow());
            residents.persons().forEach(person -> entries.add(new Participation(person, asOf, Matter.SANITATION)));
            LinkageFacts applied =
                    LinkageFacts.builder().participations(entries).build();
            assertThat(decide(residents, applied, asOf, Policy.adHoc(rule))
                            .outcome()
                            .toOptional())
                    .contains(promise.then());
        }
    }

    /** Cross-multiplied; where nobody is an adult there is no rate to compare. */
    private static boolean atMost(Rate less, Rate more) {
        return less.denominator() == 0
                || more.denominator() == 0
                || less.numerator() * more.denominator() <= more.numerator() * less.denominator();
    }
}
