package org.communitycontrol.testkit.keygroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitycontrol.decision.CounterFact;
import org.communitycontrol.decision.Decision;
import org.communitycontrol.law.Policy;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.keygroup.Belonging;
import org.communitycontrol.people.keygroup.KeyGroupFacts;
import org.communitycontrol.people.keygroup.KeyGroupReason;
import org.communitycontrol.people.keygroup.KeyGroupRule;

/** What holds for whatever decides whether somebody belongs to a key group. */
public interface KeyGroupLaws {

    /** Returns the decision at the end of {@code asOf}. */
    Decision<Belonging, KeyGroupReason> decide(
            KeyGroupFacts facts, KeyGroup group, LocalDate asOf, Policy<KeyGroupRule> policy);

    /** Returns the persons the laws are tried on. */
    @Provide
    default Arbitrary<KeyGroupFacts> persons() {
        return new KeyGroupDomain().facts();
    }

    /** Returns the groups the laws are tried on. */
    @Provide
    default Arbitrary<KeyGroup> groups() {
        return new KeyGroupDomain().groups();
    }

    /** Returns the days the laws are tried on. */
    @Provide
    default Arbitrary<LocalDate> asOf() {
        return new KeyGroupDomain().days();
    }

    /** Returns the rules the laws are tried on. */
    @Provide
    default Arbitrary<KeyGroupRule> rules() {
        return new KeyGroupDomain().rules();
    }

    /** Whoever is told that they do not belong is told so too when less is known, or is told nothing. */
    @Property
    default void missingKnowledgeNeverTurnsIntoAnAnswer(
            @ForAll("persons") KeyGroupFacts facts,
            @ForAll("groups") KeyGroup group,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") KeyGroupRule rule) {
        Optional<Belonging> known = answer(facts, group, asOf, rule);
        KeyGroupFacts.Builder poorer = KeyGroupFacts.builder();
        poorer.person(facts.person()).declared(facts.declared());
        Optional<Belonging> less = answer(poorer.build(), group, asOf, rule);
        assertThat(less.isEmpty() || less.equals(known)).isTrue();
    }

    /** An older person who lives alone is one exactly if both are known and both hold, or if it is declared. */
    @Property
    default void theElderWhoLivesAloneIsFound(
            @ForAll("persons") KeyGroupFacts facts,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") KeyGroupRule rule) {
        boolean declared = facts.declared().orElse(List.of()).stream()
                .anyMatch(one -> one.group().equals(KeyGroup.ELDER_LIVING_ALONE) && one.covers(asOf));
        boolean both = facts.householdMembers().equals(Optional.of(1))
                && facts.birthDate().filter(born -> rule.isElder(born, asOf)).isPresent();
        assertThat(answer(facts, KeyGroup.ELDER_LIVING_ALONE, asOf, rule).equals(Optional.of(Belonging.BELONGS)))
                .isEqualTo(declared || both);
    }

    /** Nobody gets younger: who is old enough on a day is so on every later one. */
    @Property
    default void nobodyGetsYounger(
            @ForAll("persons") KeyGroupFacts facts,
            @ForAll("asOf") LocalDate one,
            @ForAll("asOf") LocalDate other,
            @ForAll("rules") KeyGroupRule rule) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        facts.birthDate()
                .filter(born -> rule.isElder(born, early))
                .ifPresent(born -> assertThat(rule.isElder(born, late)).isTrue());
    }

    /** What happens later changes no earlier answer. */
    @Property
    default void noEventAfterTheDayIsLookedAt(
            @ForAll("persons") KeyGroupFacts facts,
            @ForAll("groups") KeyGroup group,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") KeyGroupRule rule) {
        KeyGroupFacts then = KeyGroupFacts.builder()
                .person(facts.person())
                .birthDate(facts.birthDate())
                .householdMembers(facts.householdMembers())
                .arrivals(facts.arrivals().map(days -> until(days, asOf)))
                .contacts(facts.contacts().map(days -> until(days, asOf)))
                .declared(facts.declared()
                        .map(all -> all.stream()
                                .filter((KeyGroupMembership one) -> !one.from().isAfter(asOf))
                                .toList()))
                .build();
        assertThat(decide(then, group, asOf, Policy.adHoc(rule)))
                .isEqualTo(decide(facts, group, asOf, Policy.adHoc(rule)));
    }

    /** A promise is kept: recorded as it says, the decision comes out as it says. */
    @Property
    default void everyCounterFactComesTrue(
            @ForAll("persons") KeyGroupFacts facts,
            @ForAll("groups") KeyGroup group,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("rules") KeyGroupRule rule) {
        for (CounterFact<Belonging> promise :
                decide(facts, group, asOf, Policy.adHoc(rule)).counterFacts()) {
            boolean arrival = group.equals(KeyGroup.RETURNEE);
            KeyGroupFacts applied = KeyGroupFacts.builder()
                    .person(facts.person())
                    .birthDate(facts.birthDate())
                    .householdMembers(facts.householdMembers())
                    .arrivals(arrival ? facts.arrivals().map(days -> plus(days, asOf)) : facts.arrivals())
                    .contacts(arrival ? facts.contacts() : facts.contacts().map(days -> plus(days, asOf)))
                    .declared(facts.declared())
                    .build();
            assertThat(answer(applied, group, asOf, rule)).contains(promise.then());
        }
    }

    private Optional<Belonging> answer(KeyGroupFacts facts, KeyGroup group, LocalDate asOf, KeyGroupRule rule) {
        return decide(facts, group, asOf, Policy.adHoc(rule)).outcome().toOptional();
    }

    private static List<LocalDate> until(List<LocalDate> days, LocalDate last) {
        return days.stream().filter(day -> !day.isAfter(last)).toList();
    }

    private static List<LocalDate> plus(List<LocalDate> days, LocalDate one) {
        List<LocalDate> more = new ArrayList<>(days);
        more.add(one);
        return more;
    }
}
